// Makes data-fixtures/real/, an endpoint with the real figures, where their source files are at hand.
import { fileURLToPath } from 'node:url';
import { runCli } from '../src/importer/commands/run-cli.js';
import { NO_REAL_DATA, realDataFolder } from './real-data.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const data = realDataFolder();

if (data === undefined) {
  console.error(NO_REAL_DATA);
  process.exitCode = 1;
} else {
  process.exitCode = await runCli(['build', here('real.config.json'), '--data', data, '--out', here('real')]);
}
