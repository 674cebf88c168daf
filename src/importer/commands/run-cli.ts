import { EndpointError } from '../../data/endpoint/endpoint-error.js';
import { InputError, UsageError } from '../failure.js';
import { buildCommand } from './build-command.js';
import type { Command } from './command.js';
import { cspCommand } from './csp-command.js';
import { oembedCommand } from './oembed-command.js';
import { schemaCommand } from './schema-command.js';
import { serveCommand } from './serve-command.js';
import { snippetCommand } from './snippet-command.js';
import { validateCommand } from './validate-command.js';

const COMMANDS: readonly Command[] = [
  buildCommand,
  validateCommand,
  serveCommand,
  schemaCommand,
  snippetCommand,
  oembedCommand,
  cspCommand,
];

/** Exit codes of the command line. */
export const EXIT = { done: 0, wrongInput: 1, wrongCall: 2 } as const;

/** Runs the command that the arguments name, and returns the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) return explain(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help);
    return EXIT.done;
  }
  try {
    await command.run(rest);
    return EXIT.done;
  } catch (error) {
    return report(error, command);
  }
}

function explain(name: string | undefined): number {
  const list = COMMANDS.map((command) => `  ${command.name.padEnd(10)}${command.summary}`).join('\n');
  const usage = `buurtmonitor <command> …\n\n${list}\n\n"buurtmonitor <command> --help" tells more.`;
  const isHelp = name === '--help' || name === '-h' || name === 'help';
  if (isHelp) console.log(usage);
  else console.error(name === undefined ? usage : `no command "${name}"\n\n${usage}`);
  return isHelp ? EXIT.done : EXIT.wrongCall;
}

function report(error: unknown, command: Command): number {
  if (isUsage(error)) {
    console.error(`${error.message}\n"buurtmonitor ${command.name} --help" tells how it works.`);
    return EXIT.wrongCall;
  }
  if (error instanceof InputError || error instanceof EndpointError) {
    console.error(error.message);
    return EXIT.wrongInput;
  }
  throw error;
}

/** Also what `parseArgs` throws for an option it does not know. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return error instanceof TypeError && (code ?? '').startsWith('ERR_PARSE_ARGS');
}
