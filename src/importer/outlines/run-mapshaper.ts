import { InputError } from '../failure.js';

/**
 * Runs mapshaper commands on files in memory. It is loaded here and not before: an endpoint without outlines is built
 * without it.
 * @param about What the commands work on, for the error.
 * @returns The text of each file the commands write.
 */
export async function runMapshaper(
  about: string,
  commands: readonly string[],
  input: Record<string, Buffer>,
): Promise<Readonly<Record<string, string>>> {
  const { default: mapshaper } = await import('mapshaper').catch((error: Error) => {
    const detail = 'outlines need the package mapshaper: install it with "npm install mapshaper"';
    throw new InputError({ file: about }, detail, { cause: error });
  });
  try {
    const output = await mapshaper.applyCommands(commands.join(' '), input);
    return Object.fromEntries(Object.entries(output).map(([name, bytes]) => [name, bytes.toString()]));
  } catch (error) {
    throw new InputError({ file: about }, `mapshaper: ${(error as Error).message}`, { cause: error });
  }
}
