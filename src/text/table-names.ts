import { type Area, gemeenteOf } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import { findScheme } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import type { DataTable } from '../domain/table/data-table.js';
import type { TableSeries } from '../domain/table/table-series.js';
import type { Dimension, TablePlace } from '../domain/table/table-shape.js';
import { levelWords } from './area-words.js';
import { nameArea } from './describe-choice.js';
import { unitLabel } from './numbers.js';
import { tableWords } from './table-words.js';
import { capitalise, readText } from './translations.js';

/** Names of the rows and columns of a table, in one language. */
export class TableNames {
  readonly #table: DataTable;
  readonly #catalogue: Catalogue;
  readonly #gemeenten: ReadonlyMap<string, string>;
  readonly #language: Language;

  /** @param gemeenten The gemeenten that the areas lie in, where these are of several. */
  constructor(table: DataTable, catalogue: Catalogue, gemeenten: readonly Area[], language: Language) {
    this.#table = table;
    this.#catalogue = catalogue;
    this.#gemeenten = new Map(gemeenten.map(({ code, name }) => [code, name]));
    this.#language = language;
  }

  /** What the rows are: `Buurt`, or `Onderwerp, periode`. */
  get rows(): string {
    const { level, shape } = this.#table;
    const words = tableWords[this.#language].dimensions;
    const names = shape.layout.rows.map((one) =>
      one === 'areas' && level ? levelWords[this.#language][level].one : words[one].toLowerCase(),
    );
    return capitalise(names.join(', '));
  }

  /** What a row is called. */
  row(row: number): string {
    const { shape } = this.#table;
    const varying = shape.varying('rows');
    return this.#lines(shape.rowPlace(row), varying.length > 0 ? varying : shape.layout.rows).join(', ');
  }

  /** The gemeente that the area of a row lies in, where that is needed to tell it from others of its name. */
  gemeente(row: number): string {
    const { shape, areas } = this.#table;
    const code = areas[shape.rowPlace(row).areas]?.code ?? '';
    return this.#gemeenten.get(gemeenteOf(code) ?? '') ?? '';
  }

  /** The head of a column, a part to a line. */
  column(column: number): readonly string[] {
    const { shape } = this.#table;
    const place = shape.columnPlace(column);
    const varying = shape.varying('columns');
    const lines = this.#lines(place, varying);
    const period = this.#ownPeriod(place);
    const own = lines.length > 0 ? lines : this.#lines(place, shape.layout.columns.slice(0, 1));
    return period && !varying.includes('periods') ? [...own, period] : own;
  }

  /** The head of a column in one line. */
  columnInLine(column: number): string {
    return this.column(column).join(', ');
  }

  /** An area's name for readers. */
  area(area: Area): string {
    return nameArea(area, this.#catalogue, this.#language);
  }

  #lines(place: TablePlace, dimensions: readonly Dimension[]): readonly string[] {
    return dimensions.map((one) => this.#name(one, place));
  }

  #name(dimension: Dimension, place: TablePlace): string {
    const series = this.#table.seriesAt(place);
    switch (dimension) {
      case 'areas': {
        const area = this.#table.areas[place.areas];
        return area ? this.area(area) : '';
      }
      case 'indicators':
        return this.#indicator(series);
      case 'origins':
        return this.#group(series);
      case 'periods':
        return series.periodId;
    }
  }

  #indicator({ indicator }: TableSeries): string {
    const unit = unitLabel(indicator, this.#language);
    const label = readText(indicator.label, this.#language);
    return unit ? `${label} (${unit})` : label;
  }

  /** A group, with its scheme where the table has groups of several. */
  #group({ group, origin }: TableSeries): string {
    const label = readText(group.label, this.#language);
    const schemes = new Set(this.#table.series.flatMap((one) => one.origin.scheme ?? []));
    const scheme = schemes.size > 1 ? findScheme(this.#catalogue, origin.scheme) : undefined;
    return scheme ? `${label} (${readText(scheme.label, this.#language)})` : label;
  }

  /** The period of a column, where indicators have periods of their own. */
  #ownPeriod(place: TablePlace): string {
    const { shape, series, seriesAt } = this.#table;
    const isSame = new Set(series.map(({ periodId }) => periodId)).size === 1;
    const isDown = shape.layout.rows.some((one) => one === 'periods' || one === 'indicators');
    return isSame || isDown ? '' : seriesAt(place).periodId;
  }
}
