/** The part of mapshaper's programming interface that the build uses; the package has no types of its own. */
declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs commands of the command line on files in memory, and gives the files they write. */
    applyCommands(commands: string, input: Record<string, Buffer>): Promise<Record<string, Buffer>>;
  }
  const mapshaper: Mapshaper;
  export = mapshaper;
}
