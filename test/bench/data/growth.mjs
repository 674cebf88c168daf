// Made-up countries with once and four times the areas, from the generator of the fictional one.
import { join } from 'node:path';
import { FICTIONAL } from '../../../data-fixtures/country/plans.ts';
import { writeCountry } from '../../../data-fixtures/country/write-country.ts';
import { buildEndpoint } from '../../../src/importer/build/build-endpoint.ts';
import { silent } from '../../../src/importer/build/progress.ts';
import { readConfig } from '../../../src/importer/config/read-config.ts';

/** How many times the areas of the fictional country. */
export const GROWTH = [1, 4];

/** Builds the endpoint of a country with `times` the areas in a folder, as the code now makes it; tells where. */
export async function growCountry(times, folder) {
  const out = join(folder, 'endpoint');
  const data = join(folder, 'source');
  const config = await writeCountry(planOf(times), data, () => {});
  await buildEndpoint({ config: await readConfig(config), data, out, progress: silent });
  return out;
}

/** One edition and period; borders bend as often per area whatever their number. */
function planOf(times) {
  const [year] = FICTIONAL.editions.slice(-1);
  return {
    ...FICTIONAL,
    buurten: FICTIONAL.buurten * times,
    bend: FICTIONAL.bend / Math.sqrt(times),
    mergers: 0,
    editions: [year],
    gemeentePeriods: [year],
    buurtPeriods: [year],
    indicators: { inhabitants: { gemeente: 'none', buurt: 'main' } },
  };
}
