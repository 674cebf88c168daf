import { decodeColumn, encodeColumn } from '../../data/endpoint/column-values.js';
import type { AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Coverage, Indicator } from '../../domain/indicator.js';
import { absence, type Observation } from '../../domain/observation.js';
import type { ObservationColumn } from '../../domain/observation-column.js';
import { originOf } from '../../domain/origin.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { Sources } from '../build/sources.js';
import { type FiguresPeriod, periodsOfFigures } from '../config/figures-periods.js';
import type { FiguresConfig, IndicatorConfig } from '../config/indicator-config.js';
import { InputError } from '../failure.js';
import type { RegionRows } from '../regions/region-rows.js';
import type { FigureColumn } from './figure-column.js';
import type { FiguresMatch } from './figures-match.js';
import { matchOf } from './figures-match.js';
import { groupReader } from './group-reader.js';

/** Everything the endpoint gets from one indicator of the config. */
export interface BuiltIndicator {
  readonly indicator: Indicator;
  readonly columns: readonly FigureColumn[];
  /** How the areas and the rows of the tables fitted. */
  readonly matches: readonly FiguresMatch[];
}

/** Reads or computes all figures of an indicator. */
export async function buildIndicator(
  sources: Sources,
  editions: ReadonlyMap<string, EditionAreas>,
  config: IndicatorConfig,
): Promise<BuiltIndicator> {
  const { figures, ...texts } = config;
  const columns: FigureColumn[] = [];
  const matches: FiguresMatch[] = [];
  for (const entry of figures) {
    for (const level of entry.levels) {
      for (const period of periodsOfFigures(entry, level)) {
        const rows = await sources.rows(period.table);
        const areas = areasAt(editions, config.id, period, level);
        columns.push(...columnsOf(config, entry, period, rows, areas));
        matches.push(matchOf(rows, period, areas, sources.country.code));
      }
    }
  }
  refuseTwice(config.id, columns);
  return { indicator: { ...texts, coverage: figures.map(coverageOf) }, columns, matches };
}

function areasAt(
  editions: ReadonlyMap<string, EditionAreas>,
  indicator: string,
  period: FiguresPeriod,
  level: AreaLevel,
): AreaList {
  const areas = editions.get(period.edition)?.get(level);
  if (areas) return areas;
  const detail = `indicator ${indicator}: edition "${period.edition}" has no areas of level ${level}`;
  throw new InputError({ file: 'the config' }, detail);
}

function columnsOf(
  indicator: IndicatorConfig,
  entry: FiguresConfig,
  period: FiguresPeriod,
  rows: RegionRows,
  areas: AreaList,
): FigureColumn[] {
  const missing = absence(rows.table.config.missingRow ?? 'unknown');
  return Object.entries(entry.groups).map(([group, column]) => {
    const read = groupReader(indicator, entry, period, rows, group, column);
    return {
      indicator: indicator.id,
      origin: originOf(entry.scheme, group),
      period: period.id,
      edition: period.edition,
      level: areas.level,
      observations: packed(areas.codes.map((code) => read(code) ?? missing)),
      baseKey: JSON.stringify([period.table, period.value, entry.shareOf ?? entry.base ?? null]),
    };
  });
}

/** Observations as a compact column: a country of them does not fit in memory otherwise. */
function packed(observations: readonly Observation[]): ObservationColumn {
  return decodeColumn('', '', encodeColumn(observations), observations.length);
}

function coverageOf(entry: FiguresConfig): Coverage {
  return {
    ...(entry.scheme !== undefined && { scheme: entry.scheme }),
    groups: Object.keys(entry.groups),
    levels: entry.levels,
    periods: entry.levels
      .slice(0, 1)
      .flatMap((level) => periodsOfFigures(entry, level))
      .map(({ id, edition, provisional }) => ({
        id,
        edition,
        ...(provisional && { provisional }),
      })),
  };
}

/** Every figure has one place: two entries that both give it would hide one of them. */
function refuseTwice(indicator: string, columns: readonly FigureColumn[]): void {
  const seen = new Set<string>();
  for (const { origin, period, level } of columns) {
    const key = `${origin.group} of ${origin.scheme ?? 'everybody'}, ${period}, ${level}`;
    if (seen.has(key)) {
      throw new InputError(
        { file: 'the config' },
        `indicator ${indicator}: two entries of figures give ${key}`,
      );
    }
    seen.add(key);
  }
}
