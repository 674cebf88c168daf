import type { BuildConfig } from '../../src/importer/config/build-config.js';
import type { EditionConfig } from '../../src/importer/config/edition-config.js';
import type { FiguresConfig, IndicatorConfig } from '../../src/importer/config/indicator-config.js';
import type { TableConfig } from '../../src/importer/config/table-config.js';
import { AREA_COLUMNS } from './area-tables.js';
import { CODE_PROPERTY } from './boundaries.js';
import { catalogueTexts, SOURCE } from './catalogue.js';
import { type Country, divisionOf } from './country.js';
import { FILES } from './files.js';
import type { FictionalIndicator } from './indicators/recipe.js';
import type { CountryPlan } from './plans.js';
import { baseColumnOf, columnOf, hasBase, type Layer, type Publication } from './publications.js';

/** Details smaller than this many metres are left out. */
const DETAIL = { country: 700, borders: 60, gemeente: 30 } as const;
/** A figure on fewer cases is not published for a gemeente either. */
const FEWEST_CASES = 10;

/** The config with which the build command makes an endpoint of a country's tables. */
export function buildConfig(country: Country, publications: readonly Publication[]): BuildConfig {
  const { plan } = country;
  const indicators = [...new Set(publications.map(({ indicator }) => indicator))];
  return {
    catalogue: catalogueTexts(plan),
    tables: Object.fromEntries([
      ...plan.editions.map((edition) => [areasTable(edition), csvTable(FILES.areas(edition))]),
      ...plan.gemeentePeriods.map((year) => [figuresTable('gemeente', year), figuresFile('gemeente', year)]),
      ...plan.buurtPeriods.map((year) => [figuresTable('buurt', year), figuresFile('buurt', year)]),
    ]),
    editions: plan.editions.map((edition, place) => editionConfig(plan, edition, plan.editions[place - 1])),
    indicators: indicators.map((indicator) => indicatorConfig(country, indicator, publications)),
  };
}

function areasTable(edition: string): string {
  return `areas-${edition}`;
}

function figuresTable(layer: Layer, year: string): string {
  return `${layer}-${year}`;
}

function figuresFile(layer: Layer, year: string): TableConfig {
  return csvTable(FILES.figures(layer, year));
}

function csvTable(files: string): TableConfig {
  return { format: 'csv', files, region: { column: AREA_COLUMNS.code } };
}

function editionConfig(plan: CountryPlan, id: string, before: string | undefined): EditionConfig {
  const table = areasTable(id);
  const hasBuurten = plan.buurtPeriods.includes(id);
  return {
    id,
    date: firstDayOf(id),
    areas: [{ table, levels: ['land', 'gemeente', 'buurt'], name: AREA_COLUMNS.name }],
    continuity: {
      table,
      column: AREA_COLUMNS.change,
      meanings: { '1': 'unchanged', '2': 'recoded', '3': 'redrawn' },
      ...(before && { since: firstDayOf(before) }),
    },
    outlines: {
      vintage: id,
      boundaries: hasBuurten
        ? [boundaryFile('buurt', id), { level: 'gemeente', dissolve: 'buurt' }]
        : [boundaryFile('gemeente', id)],
      country: { levels: ['gemeente'], detail: DETAIL.country },
      borders: { detail: DETAIL.borders },
      ...(hasBuurten && { gemeente: { levels: ['gemeente', 'buurt'], detail: DETAIL.gemeente } }),
    },
  };
}

function firstDayOf(year: string): string {
  return `${year}-01-01`;
}

function boundaryFile(level: Layer, edition: string) {
  return {
    level,
    files: FILES.boundaries(level, edition),
    code: CODE_PROPERTY,
    projection: 'rd-new' as const,
  };
}

function indicatorConfig(
  country: Country,
  indicator: FictionalIndicator,
  publications: readonly Publication[],
): IndicatorConfig {
  const own = publications.filter((one) => one.indicator === indicator);
  return {
    ...indicator.catalogue,
    source: SOURCE,
    figures: own.map((publication) => figuresConfig(country, publication)),
  };
}

function figuresConfig(country: Country, publication: Publication): FiguresConfig {
  const { indicator, layer, scheme, groups, periods } = publication;
  const { kind, threshold } = indicator.recipe;
  const fewest = layer === 'buurt' && threshold.as === 'too-few' ? threshold.cases : FEWEST_CASES;
  return {
    table: `${layer}-{period}`,
    ...(scheme !== 'everybody' && { scheme }),
    levels: layer === 'gemeente' ? ['land', 'gemeente'] : ['buurt'],
    periods: periods.map((id) => periodConfig(country, layer, id)),
    groups: Object.fromEntries(groups.map((group) => [group, columnOf(publication, group)])),
    ...(hasBase(publication) && { base: baseColumnOf(publication, '{group}'), minimumBase: fewest }),
    ...(kind === 'share' && { shareOf: columnOf(publication, 'total') }),
  };
}

/** The last year with figures for gemeenten is provisional as a whole. */
function periodConfig(country: Country, layer: Layer, id: string) {
  const isLast = layer === 'gemeente' && id === country.plan.gemeentePeriods.at(-1);
  return { id, edition: divisionOf(country, id).edition, ...(isLast && { provisional: true }) };
}
