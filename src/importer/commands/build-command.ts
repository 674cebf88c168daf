import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEndpoint } from '../build/build-endpoint.js';
import { progressOn } from '../build/progress.js';
import { readConfig } from '../config/read-config.js';
import { UsageError } from '../failure.js';
import { reportLines } from '../report/report-text.js';
import type { Command } from './command.js';

const DEFAULT_OUT = 'endpoint';
const MILLISECONDS_PER_SECOND = 1000;

/** `buurtmonitor build`: makes an endpoint from CBS tables and boundaries. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'make an endpoint from tables and boundaries',
  help: `buurtmonitor build <config.json> [--out <folder>] [--data <folder>]

Reads the tables and boundaries that the config names and writes an endpoint.

  --out <folder>    where the endpoint goes (default: ${DEFAULT_OUT}); an endpoint that is
                    there is replaced when the new one is complete, and kept when it fails
  --data <folder>   folder that file names in the config are relative to
                    (default: the folder of the config)
  --single-file     put everything into catalogue.json, for a small endpoint
  --quiet           no progress, no report on the console

What did not fit is counted on the console and listed in <out>.report.txt and <out>.report.json.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        data: { type: 'string' },
        quiet: { type: 'boolean' },
        'single-file': { type: 'boolean' },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('expected one config file');
    const out = values.out ?? DEFAULT_OUT;
    const start = performance.now();
    const report = await buildEndpoint({
      config: await readConfig(resolve(file)),
      data: values.data ?? dirname(file),
      out,
      singleFile: values['single-file'],
      progress: values.quiet ? undefined : progressOn(process.stderr),
    });
    if (values.quiet) return;
    const seconds = ((performance.now() - start) / MILLISECONDS_PER_SECOND).toFixed(1);
    console.log([...reportLines(report, false), `written to ${out} in ${seconds} s`].join('\n'));
  },
};
