/** One thing the command line can do. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Does it.
   * @throws {UsageError} when the arguments are not those of the command.
   * @throws {InputError} when what it works on is wrong.
   */
  run(args: readonly string[]): Promise<void>;
}
