import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEndpoint } from '../../src/importer/build/build-endpoint.js';
import type { Progress } from '../../src/importer/build/progress.js';
import { readConfig } from '../../src/importer/config/read-config.js';
import type { BuildReport } from '../../src/importer/report/build-report.js';
import type { CountryPlan } from './plans.js';
import { writeCountry } from './write-country.js';

/** Where the tables of a country are kept, to be looked at when an endpoint is not what it should be. */
const CACHE = fileURLToPath(new URL('../../.cache/country/', import.meta.url));

/**
 * Writes the source files of a country and builds its endpoint from them, as the build command does.
 * @param out Folder of the endpoint.
 * @param data Folder of the source files.
 */
export async function buildCountry(
  plan: CountryPlan,
  out: string,
  progress: Progress,
  data = join(CACHE, plan.id),
): Promise<BuildReport> {
  const config = await writeCountry(plan, data, (text) => progress.step(text));
  return buildEndpoint({ config: await readConfig(config), data, out, progress });
}
