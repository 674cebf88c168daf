import type { Area } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import { type Indicator, isUnclear } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { isFigure, type Observation } from '../domain/observation.js';
import { roundTo } from '../domain/rounding.js';
import type { DataTable } from '../domain/table/data-table.js';
import type { TableSeries } from '../domain/table/table-series.js';
import { levelWords } from './area-words.js';
import { describeUnit } from './describe-choice.js';
import { formatDay } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import type { TableNames } from './table-names.js';
import { explainAbsences } from './table-notes.js';
import { sheetWords } from './table-sheet-words.js';
import { tableWords } from './table-words.js';
import { readText } from './translations.js';

/** What stands in a cell of a sheet; `null` leaves it empty. */
export type SheetCell = string | number | null;

/** A sheet of a workbook, its heads first. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A table as it is taken home. */
export interface TakenTable {
  readonly table: DataTable;
  readonly names: TableNames;
  readonly catalogue: Catalogue;
  /** The rows on show, in their order. */
  readonly rows: readonly number[];
  readonly heading: string;
}

/**
 * A table as the sheets of a workbook: the figures as numbers, each with a remark beside it that says why it is absent or
 * what to beware of; what the columns mean and where they come from; and what the words for absences mean.
 */
export function tableSheets(taken: TakenTable, language: Language): readonly Sheet[] {
  return [figuresSheet(taken, language), columnsSheet(taken, language), aboutSheet(taken, language)];
}

function figuresSheet({ table, names, rows }: TakenTable, language: Language): Sheet {
  const words = sheetWords[language];
  const { columnCount, layout } = table.shape;
  const hasAreas = layout.rows.includes('areas');
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const heads = columns.flatMap((column) => {
    const head = names.columnInLine(column);
    return [head, `${head}: ${words.cases}`, `${head}: ${words.remark}`];
  });
  const lead = hasAreas ? [words.code, names.rows, words.gemeente, words.level] : [names.rows];
  const areaCells = (area: Area | undefined, name: string, gemeente: string): readonly SheetCell[] =>
    hasAreas ? [area?.code ?? '', name, gemeente, area ? levelWords[language][area.level].one : ''] : [name];
  const isOnlyAreas = !table.shape.varying('rows').some((one) => one !== 'areas');
  const references = isOnlyAreas ? table.references : [];
  return {
    name: words.figures,
    heads: [...lead, ...heads],
    rows: [
      ...references.map(({ area, observe }) => [
        ...areaCells(area, names.area(area), ''),
        ...columns.flatMap((column) => {
          const series = table.seriesAt(table.shape.columnPlace(column));
          return figureCells(observe(series), series, language);
        }),
      ]),
      ...rows.map((row) => [
        ...areaCells(table.areas[table.shape.rowPlace(row).areas], names.row(row), names.gemeente(row)),
        ...columns.flatMap((column) => {
          const place = table.shape.cellPlace(row, column);
          return figureCells(table.observe(place), table.seriesAt(place), language);
        }),
      ]),
    ],
  };
}

function figureCells(
  observation: Observation | undefined,
  { indicator }: TableSeries,
  language: Language,
): readonly SheetCell[] {
  const words = tableWords[language];
  if (!observation) return [null, null, words.notPublished];
  if (!isFigure(observation)) return [null, null, formatAbsence(observation.reason, language)];
  const { value, base, provisional } = observation;
  const remarks = [
    provisional ? words.provisional : '',
    isUnclear(indicator, observation) ? words.unclear : '',
  ].filter(Boolean);
  return [roundTo(value, indicator.decimals), base ?? null, remarks.join(', ') || null];
}

function columnsSheet({ table, catalogue }: TakenTable, language: Language): Sheet {
  const words = sheetWords[language];
  const text = (of: Indicator['base']) => (of ? readText(of, language) : '');
  return {
    name: words.columns,
    heads: words.columnHeads,
    rows: table.series.map(({ indicator, origin, group, periodId, period }) => [
      readText(indicator.label, language),
      readText(group.label, language),
      text(catalogue.schemes.find(({ id }) => id === origin.scheme)?.label),
      periodId,
      period?.edition ?? '',
      describeUnit(indicator, language),
      readText(indicator.definition, language),
      indicator.smallBase ?? null,
      readText(indicator.source, language),
      text(indicator.caveat),
    ]),
  };
}

function aboutSheet({ table, catalogue, heading }: TakenTable, language: Language): Sheet {
  const words = sheetWords[language];
  const marks: readonly (readonly [string, string])[] = [
    [tableWords[language].provisional, words.provisionalMeaning],
    [tableWords[language].unclear, words.unclearMeaning],
    ...explainAbsences(table, language).map(({ word, meaning }) => [word, meaning] as const),
  ];
  return {
    name: words.about,
    heads: [words.subject, words.meaning],
    rows: [
      [words.title, heading],
      ...(catalogue.fictional ? [[words.warning, words.fictional]] : []),
      [words.attribution, readText(catalogue.attribution, language)],
      [words.publisher, catalogue.publisher],
      [words.licence, `${catalogue.licence.name} ${catalogue.licence.url}`],
      [words.asOf, formatDay(catalogue.asOf, language)],
      [words.edition, table.edition],
      ...marks,
    ],
  };
}
