// Makes up a country and builds its endpoint: `node --import tsx data-fixtures/build.ts [--small] [--out <folder>]`.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { progressOn } from '../src/importer/build/progress.js';
import { buildCountry } from './country/build-country.js';
import { FICTIONAL, SMALL } from './country/plans.js';

const MILLISECONDS_PER_SECOND = 1000;
const FIXTURES = fileURLToPath(new URL('.', import.meta.url));

/** The large country is ignored by git; the small one is committed. */
const FOLDERS = { fictional: 'fictional', small: join('small', 'endpoint') } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { small: { type: 'boolean' }, out: { type: 'string' } } });
  const plan = values.small ? SMALL : FICTIONAL;
  const out = values.out ?? join(FIXTURES, FOLDERS[plan.id]);
  const start = performance.now();
  const { files, bytes } = await buildCountry(plan, out, progressOn(process.stderr));
  const seconds = ((performance.now() - start) / MILLISECONDS_PER_SECOND).toFixed(1);
  console.log(`${out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`);
}

await main();
