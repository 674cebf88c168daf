import * as v from 'valibot';
import { AREA_LEVELS, type Edition } from '../../domain/area.js';
import { type Catalogue, findEdition, findIndicator, findScheme } from '../../domain/catalogue.js';
import { findGroup, type OriginGroup } from '../../domain/origin.js';
import { CATALOGUE_FILE } from './catalogue-address.js';
import { decodeFile, formatOf } from './decode.js';
import { EndpointError } from './endpoint-error.js';
import { refuseDeepGroups } from './group-depth.js';
import { MOST_AREAS } from './most-areas.js';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/));
const day = v.pipe(v.string(), v.isoDate());
const text = v.object({ nl: v.string(), en: v.optional(v.string()) });
const level = v.picklist(AREA_LEVELS);
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//));

const bundle = v.object({
  path: v.pipe(v.string(), v.regex(/^(?!\/)(?!.*\.\.)[A-Za-z0-9_{}./-]+$/)),
  bundle: v.string(),
});

const figuresBundle = v.object({
  ...bundle.entries,
  /** The same figures in fewer bytes, with the same placeholders: levels that have a column file beside each figures file. */
  columns: v.optional(v.object({ path: bundle.entries.path, levels: v.array(level) })),
});

const group: v.GenericSchema<OriginGroup> = v.object({
  id,
  label: text,
  people: text,
  groups: v.optional(v.array(v.lazy(() => group))),
});

const coverage = v.object({
  scheme: v.optional(id),
  groups: v.array(id),
  levels: v.array(level),
  periods: v.array(v.object({ id, edition: id, provisional: v.optional(v.boolean()) })),
});

/** What numbers are multiples of. */
const step = v.optional(v.pipe(v.number(), v.integer(), v.minValue(2)));

const indicator = v.object({
  id,
  theme: id,
  label: text,
  definition: text,
  unit: v.object({
    kind: v.picklist(['percentage', 'per-thousand', 'count', 'amount']),
    label: v.optional(text),
  }),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  direction: v.picklist(['favourable', 'unfavourable', 'neutral']),
  base: v.optional(text),
  source: text,
  smallBase: v.optional(v.pipe(v.number(), v.minValue(0))),
  roundedTo: v.optional(v.object({ land: step, provincie: step, gemeente: step, wijk: step, buurt: step })),
  derived: v.optional(v.boolean()),
  caveat: v.optional(text),
  sentence: v.optional(text),
  coverage: v.array(coverage),
});

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_AREAS)));

const edition = v.object({
  id,
  date: day,
  counts: v.object({ land: count, provincie: count, gemeente: count, wijk: count, buurt: count }),
  outlines: v.optional(v.object({ vintage: v.string(), levels: v.array(level) })),
});

/** The catalogue as it stands in its file: what the figures mean, and where every other file is. */
export const catalogueFile = v.object({
  format: formatOf('catalogue'),
  title: text,
  publisher: v.string(),
  licence: v.object({ name: v.string(), url: webAddress }),
  attribution: text,
  asOf: day,
  fictional: v.boolean(),
  country: v.object({ code: id, name: text }),
  everybody: group,
  levels: v.array(level),
  editions: v.array(edition),
  themes: v.array(v.object({ id, label: text, symbol: v.optional(id) })),
  schemes: v.array(
    v.object({ id, label: text, definition: v.optional(text), reference: v.optional(id), total: group }),
  ),
  indicators: v.pipe(v.array(indicator), v.minLength(1)),
  defaults: v.optional(
    v.object({
      indicator: v.optional(id),
      area: v.optional(id),
      origin: v.optional(v.string()),
      period: v.optional(id),
    }),
  ),
  /** Indicators that tell which areas are alike. */
  peers: v.optional(v.array(id)),
  files: v.object({
    /** Per edition, with `{level}`. */
    areas: v.record(id, bundle),
    /** Per edition, with `{scope}`: the country's code or a gemeente's. */
    outlines: v.record(id, bundle),
    /** Per edition, with `{scope}` and `{level}`: levels that have a file for the country, and for each gemeente. */
    borders: v.optional(
      v.record(
        id,
        v.object({ ...bundle.entries, country: v.array(level), gemeente: v.optional(v.array(level)) }),
      ),
    ),
    /** Per indicator, with `{origin}`, `{period}` and `{level}`. */
    figures: v.record(id, figuresBundle),
    /** With `{area}`: the country's code or a gemeente's. */
    profiles: bundle,
  }),
  /** Files of a small endpoint, by address, so that it can be one file. */
  documents: v.optional(v.record(v.string(), v.unknown())),
});

/** Where a family of files is: a template of addresses, and the content hash that all of them carry. */
export type Bundle = v.InferOutput<typeof bundle>;

/** Where the figures of an indicator are, and for which levels they are also columns. */
export type FiguresBundle = v.InferOutput<typeof figuresBundle>;

/** A decoded catalogue with the addresses of all files. */
export type CatalogueFile = Catalogue &
  Pick<v.InferOutput<typeof catalogueFile>, 'format' | 'files' | 'documents'>;

/**
 * Reads `catalogue.json`, and checks that everything it refers to is there.
 * @throws {EndpointError} naming the path in the file and what was expected.
 */
export function decodeCatalogue(content: unknown, file = CATALOGUE_FILE): CatalogueFile {
  refuseDeepGroups(content, file);
  const catalogue = decodeFile(catalogueFile, file, content);
  const fail = (path: string, expected: string, found: string): never => {
    throw new EndpointError('damaged', file, `${path}: expected ${expected}, found "${found}"`);
  };
  refuseUnknownEditions(catalogue, fail);
  refuseUnknownGroups(catalogue, fail);
  refuseUnknownPeers(catalogue, fail);
  return { ...catalogue, editions: catalogue.editions.map((one) => withBorders(one, catalogue.files)) };
}

/** An edition that also says which levels have borders for the whole country. */
function withBorders(
  edition: Edition,
  { borders }: Pick<v.InferOutput<typeof catalogueFile>, 'files'>['files'],
): Edition {
  const known = borders && Object.hasOwn(borders, edition.id) ? borders[edition.id] : undefined;
  return known ? { ...edition, borders: known.country } : edition;
}

type Fail = (path: string, expected: string, found: string) => never;

function refuseUnknownEditions(catalogue: CatalogueFile, fail: Fail): void {
  catalogue.indicators.forEach(({ coverage }, i) => {
    coverage.forEach(({ periods }, j) => {
      for (const [k, period] of periods.entries()) {
        if (findEdition(catalogue, period.edition)) continue;
        fail(`indicators.${i}.coverage.${j}.periods.${k}.edition`, 'the id of an edition', period.edition);
      }
    });
  });
}

function refuseUnknownGroups(catalogue: CatalogueFile, fail: Fail): void {
  catalogue.indicators.forEach(({ coverage, theme }, i) => {
    if (!catalogue.themes.some(({ id }) => id === theme)) {
      fail(`indicators.${i}.theme`, 'the id of a theme', theme);
    }
    coverage.forEach(({ scheme, groups }, j) => {
      const tree = findScheme(catalogue, scheme)?.total ?? catalogue.everybody;
      const found = findScheme(catalogue, scheme);
      if (scheme !== undefined && !found) {
        fail(`indicators.${i}.coverage.${j}.scheme`, 'the id of a scheme', scheme);
      }
      const unknown = groups.find((one) => one !== tree.id && !(found && findGroup(found, one)));
      if (unknown) fail(`indicators.${i}.coverage.${j}.groups`, 'ids of groups in the scheme', unknown);
    });
  });
}

function refuseUnknownPeers(catalogue: CatalogueFile, fail: Fail): void {
  for (const [k, peer] of (catalogue.peers ?? []).entries()) {
    if (!findIndicator(catalogue, peer)) fail(`peers.${k}`, 'the id of an indicator', peer);
  }
}
