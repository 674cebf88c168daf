import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaTable } from './area-tables.js';
import { buurtBoundaries, gemeenteBoundaries } from './boundaries.js';
import { buildConfig } from './config.js';
import { type Country, makeCountry } from './country.js';
import { FigureTables } from './figure-tables.js';
import { FILES } from './files.js';
import type { CountryPlan } from './plans.js';
import { publicationsOf } from './publications.js';

/** A source file and how to make what stands in it. */
type SourceFile = readonly [name: string, text: () => string];

/**
 * Makes up a country and writes its source tables, outlines and config, as if a publisher had delivered them.
 * @param say Hears what is being made.
 * @returns Where the config is.
 */
export async function writeCountry(
  plan: CountryPlan,
  folder: string,
  say: (step: string) => void,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  say('drawing the land');
  const country = makeCountry(plan);
  for (const [name, text] of sourceFiles(country)) {
    say(`writing ${name}`);
    await writeFile(join(folder, name), text());
  }
  return join(folder, FILES.config);
}

function sourceFiles(country: Country): readonly SourceFile[] {
  const { plan, divisions } = country;
  const publications = publicationsOf(plan);
  const tables = new FigureTables(country, publications);
  const areas = divisions.map(
    ({ edition }, place): SourceFile => [FILES.areas(edition), () => areaTable(country, place)],
  );
  const outlines = divisions.map((division): SourceFile => {
    const { edition, buurten } = division;
    return buurten.length > 0
      ? [FILES.boundaries('buurt', edition), () => buurtBoundaries(country, division)]
      : [FILES.boundaries('gemeente', edition), () => gemeenteBoundaries(country, division)];
  });
  const figures = (['gemeente', 'buurt'] as const).flatMap((layer) =>
    plan[`${layer}Periods`].map(
      (year): SourceFile => [FILES.figures(layer, year), () => tables.text(layer, year)],
    ),
  );
  const config: SourceFile = [
    FILES.config,
    () => JSON.stringify(buildConfig(country, publications), null, 1),
  ];
  return [...areas, ...outlines, ...figures, config];
}
