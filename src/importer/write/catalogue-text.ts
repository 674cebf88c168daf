import { type CatalogueFile, catalogueFile } from '../../data/endpoint/catalogue-file.js';
import { AREA_LEVELS } from '../../domain/area.js';
import type { Indicator } from '../../domain/indicator.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { BuildConfig } from '../config/build-config.js';
import type { DrawnLevels } from '../outlines/build-outlines.js';

/** What the catalogue needs to know of everything that was built. */
export interface CatalogueParts {
  readonly config: BuildConfig;
  readonly editions: ReadonlyMap<string, EditionAreas>;
  readonly drawn: ReadonlyMap<string, DrawnLevels>;
  readonly indicators: readonly Indicator[];
  readonly files: CatalogueFile['files'];
}

/** The catalogue as its file says it. */
export function catalogueText({ config, editions, drawn, indicators, files }: CatalogueParts): string {
  const carried = new Set([...editions.values()].flatMap((areas) => [...areas.keys()]));
  const catalogue = {
    format: catalogueFile.entries.format.literal,
    ...config.catalogue,
    levels: AREA_LEVELS.filter((level) => carried.has(level)),
    editions: config.editions.map(({ id, date }) => ({
      id,
      date,
      counts: countsOf(editions.get(id)),
      ...(drawn.has(id) && { outlines: drawn.get(id) }),
    })),
    indicators,
    files,
  };
  return JSON.stringify(catalogue);
}

/** A catalogue with whole files in it, by address. */
export function withDocuments(catalogue: string, documents: ReadonlyMap<string, Buffer> | undefined): string {
  if (!documents) return catalogue;
  const entries = [...documents].map(([address, text]) => `${JSON.stringify(address)}:${text}`);
  return `${catalogue.slice(0, -1)},"documents":{${entries.join(',')}}}`;
}

function countsOf(areas: EditionAreas | undefined): Record<string, number> {
  return Object.fromEntries([...(areas ?? [])].map(([level, { codes }]) => [level, codes.length]));
}
