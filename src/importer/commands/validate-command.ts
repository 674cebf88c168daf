import { parseArgs } from 'node:util';
import { progressOn } from '../build/progress.js';
import { InputError, UsageError } from '../failure.js';
import { endpointReader } from '../validate/endpoint-reader.js';
import { validateEndpoint } from '../validate/validate-endpoint.js';
import type { Command } from './command.js';

/** How many problems are told before the rest is only counted. */
const MOST_TOLD = 20;

/** `buurtmonitor validate`: checks an endpoint. */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'check every file of an endpoint',
  help: `buurtmonitor validate <folder or web address>

The place may be that of a catalogue too, such as my-endpoint/catalogue-2024.json.
Reads the catalogue and every file it promises, in the way the widgets do, and checks that
outlines and profiles only name areas that exist, and that profiles and columns say what the
figures say.
Names file, path and what was expected for whatever is wrong.`,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [place] = positionals;
    if (place === undefined || positionals.length > 1)
      throw new UsageError('expected one folder or web address');
    const found = await validateEndpoint(endpointReader(place), progressOn(process.stderr));
    const { format, checked, problems } = found;
    const counts = Object.entries(checked).map(([kind, count]) => `${count} ${kind}`);
    console.log(`read without fault: the catalogue (${format}) and files of ${counts.join(', ')}`);
    if (problems.length === 0) return;
    const more = problems.length > MOST_TOLD ? [`and ${problems.length - MOST_TOLD} more`] : [];
    const told = [...problems.slice(0, MOST_TOLD), ...more].join('\n');
    throw new InputError({ file: place }, `${problems.length} files are wrong:\n${told}`);
  },
};
