import type { Area, AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { LevelFigures, LevelQuestion } from '../../domain/level-figures.js';
import { isFigure, type Observation } from '../../domain/observation.js';
import { ObservationColumn } from '../../domain/observation-column.js';
import { EVERYBODY } from '../../domain/origin.js';
import type { Outlines } from '../../domain/outlines.js';
import type { Profile, ProfileColumn } from '../../domain/profile.js';
import { EndpointError } from '../endpoint/endpoint-error.js';
import type { StatisticsSource } from '../statistics-source.js';
import {
  areasInRows,
  areasOfRows,
  EDITION,
  isWhole,
  originOfRow,
  pageCatalogue,
  type Series,
  seriesOf,
  type TableRows,
  wholeArea,
} from './page-catalogue.js';
import type { PageTable } from './page-table.js';
import { readPageTable } from './read-page-table.js';
import { readTextTable } from './read-text-table.js';

/**
 * Figures that stand in the page itself, as a table. It tells what its author wrote and no more: rows keep their order,
 * groups belong to no scheme, and areas to no division.
 */
export class TableSource implements StatisticsSource {
  readonly #table: PageTable;
  readonly #rows: TableRows;
  readonly #catalogue: Catalogue;

  /**
   * @param rows What the rows are.
   * @throws {ChoiceError} naming row and column of what cannot be read.
   */
  constructor(table: HTMLTableElement, rows: TableRows) {
    this.#table = readPageTable(readTextTable(table));
    this.#rows = rows;
    this.#catalogue = pageCatalogue(this.#table, rows);
  }

  async catalogue(): Promise<Catalogue> {
    return this.#catalogue;
  }

  async areas(_edition: string, level: AreaLevel): Promise<AreaList> {
    const list = areasOfRows(this.#table);
    return level === list.level ? list : { ...list, level, codes: [], names: [] };
  }

  async figures({ indicator, period }: LevelQuestion): Promise<LevelFigures> {
    const found = this.#series().find((one) => one.indicator === indicator && one.period === period);
    if (!found) throw new EndpointError('not-found', 'table', `no column "${indicator}" "${period}"`);
    const { rows } = this.#table;
    const of = (fits: boolean) =>
      found.column.observations.filter(
        (_, index) => rows[index] && isWhole(rows[index], this.#rows) === fits,
      );
    return { observations: columnOf(of(false)), country: of(true)[0] };
  }

  /** Everything there is, whichever area is asked for: of areas a column per series, of groups one per series and group. */
  async profile(area: string): Promise<Profile> {
    const isAreas = this.#rows === 'areas';
    const areas: readonly Area[] = isAreas ? areasInRows(this.#table) : [wholeArea(this.#table)];
    const columns = this.#series().flatMap((series) =>
      isAreas ? columnOfAreas(series) : this.#columnsOfGroups(series),
    );
    return { area, tables: [{ edition: EDITION, areas, columns }] };
  }

  async outlines(): Promise<Outlines> {
    throw new EndpointError('not-found', 'table', 'a table has no outlines');
  }

  async borders(): Promise<undefined> {
    return undefined;
  }

  #series(): readonly Series[] {
    return seriesOf(this.#table);
  }

  #columnsOfGroups({ indicator, period, column }: Series): readonly ProfileColumn[] {
    return this.#table.rows.flatMap((row, index) => {
      const observation = column.observations[index];
      if (!observation) return [];
      return { indicator, period, origin: originOfRow(row), observations: columnOf([observation]) };
    });
  }
}

function columnOfAreas({ indicator, period, column }: Series): ProfileColumn {
  return { indicator, period, origin: EVERYBODY, observations: columnOf(column.observations) };
}

function columnOf(observations: readonly Observation[]): ObservationColumn {
  const absences = observations.flatMap((one, start) =>
    isFigure(one) ? [] : [{ start, reason: one.reason, length: 1 }],
  );
  const provisional = observations.flatMap((one, index) => (isFigure(one) && one.provisional ? [index] : []));
  return new ObservationColumn(
    Float64Array.from(observations, (one) => (isFigure(one) ? one.value : Number.NaN)),
    absences,
    new Set(provisional),
    Float64Array.from(observations, (one) => (isFigure(one) ? (one.base ?? Number.NaN) : Number.NaN)),
  );
}
