import type { Area } from '../domain/area.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { type DataTable, observationAt } from '../domain/table/data-table.js';
import type { TableSeries } from '../domain/table/table-series.js';
import { type Tally, tallyOf } from '../domain/tally.js';
import { levelWords } from './area-words.js';
import { describeUnit, joinSubtitle, nameArea } from './describe-choice.js';
import { formatCount, formatValue } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { peerChoiceWords } from './peer-choice-words.js';
import type { TableNames } from './table-names.js';
import { tableWords } from './table-words.js';
import { listOf, readText, type Translations } from './translations.js';

interface SentenceWords {
  readonly within: (areas: string, area: string) => string;
  readonly rows: (count: string) => string;
  readonly shows: (rows: string, columns: string, isOne: boolean) => string;
  readonly range: (head: string, low: string, high: string) => string;
  readonly none: (head: string) => string;
  readonly absent: (count: string, reasons: string) => string;
}

const sentenceWords: Translations<SentenceWords> = {
  nl: {
    within: (areas, area) => `${areas} in ${area}`,
    rows: (count) => `${count} rijen`,
    shows: (rows, columns, isOne) =>
      `De tabel toont ${rows}, met ${columns} ${isOne ? 'kolom' : 'kolommen'}.`,
    range: (head, low, high) => `${head}: van ${low} tot ${high}.`,
    none: (head) => `${head}: geen enkel cijfer.`,
    absent: (count, reasons) => `Er ontbreken ${count}: ${reasons}.`,
  },
  en: {
    within: (areas, area) => `${areas} in ${area}`,
    rows: (count) => `${count} rows`,
    shows: (rows, columns, isOne) =>
      `The table shows ${rows}, with ${columns} ${isOne ? 'column' : 'columns'}.`,
    range: (head, low, high) => `${head}: from ${low} to ${high}.`,
    none: (head) => `${head}: not a single figure.`,
    absent: (count, reasons) => `${count} are absent: ${reasons}.`,
  },
};

/** What the rows are of: `buurten in Amsterdam`, or the name of the one area. */
export function describeRows(
  table: DataTable,
  { catalogue, choice }: { readonly catalogue: Catalogue; readonly choice: Choice },
  language: Language,
): string {
  const { level, areas, references, shape, like } = table;
  const nameOf = (area: Area) => nameArea(area, catalogue, language);
  if (like && areas.length > 1) return namePeerRows(like, areas.length - 1, language);
  if (references.length === 0 || !level) {
    const areaNames = areas.map(nameOf);
    return areaNames.length > 0 && areaNames.length < 4
      ? listOf(areaNames, language)
      : sentenceWords[language].rows(formatCount(shape.rowCount, language));
  }
  const scope = references[0]?.area;
  return sentenceWords[language].within(
    levelWords[language][level].many,
    scope ? nameOf(scope) : choice.area,
  );
}

function namePeerRows({ name, level }: Area, count: number, language: Language): string {
  return peerChoiceWords[language].together(
    name,
    formatCount(count, language),
    levelWords[language][level].many,
  );
}

/** Heading of a table: its indicator, or that it has several. */
export function headTable(table: DataTable, choice: Choice, rows: string, language: Language): string {
  const indicators = new Set(table.series.map(({ indicator }) => indicator));
  if (indicators.size > 1) return tableWords[language].manySubjects(rows);
  return `${readText(choice.indicator.label, language)}, ${rows}`;
}

/** What all cells of a table have in common. */
export function describeCommon({ series }: DataTable, choice: Choice, language: Language): string {
  const one = (of: (series: TableSeries) => string) => {
    const all = new Set(series.map(of));
    return all.size === 1 ? [...all].join('') : '';
  };
  return joinSubtitle([
    one(({ indicator }) => indicator.id) && describeUnit(choice.indicator, language),
    one(({ group }) => readText(group.label, language)),
    one(({ periodId }) => periodId),
  ]);
}

/** Says what a table shows: what is in it, and of its first column how far the figures run and what is absent. */
export function describeTable(table: DataTable, names: TableNames, rows: string, language: Language): string {
  const words = sentenceWords[language];
  const { rowCount, columnCount, layout } = table.shape;
  const isListed = table.references.length > 0 && !table.like;
  const counted = isListed
    ? `${formatCount(rowCount, language)} ${rows}`
    : table.like
      ? rows
      : words.rows(formatCount(rowCount, language));
  const shows = words.shows(counted, formatCount(columnCount, language), columnCount === 1);
  const isMixed = layout.rows.includes('indicators') && table.shape.varying('rows').includes('indicators');
  if (isMixed || rowCount === 0 || columnCount === 0) return shows;
  const { indicator } = table.seriesAt(table.shape.cellPlace(0, 0));
  const observed = Array.from({ length: rowCount }, (_, row) => observationAt(table, row, 0) ?? []).flat();
  const tally = tallyOf(observed, indicator);
  const format = (value: number) => formatValue(value, indicator, language);
  const head = names.columnInLine(0);
  const range =
    tally.values.length > 0
      ? words.range(head, format(tally.lowest), format(tally.highest))
      : words.none(head);
  return [shows, range, describeAbsences(tally, rowCount - observed.length, language)]
    .filter(Boolean)
    .join(' ');
}

function describeAbsences({ absences }: Tally, notPublished: number, language: Language): string {
  const reasons = [
    ...absences.map(({ reason, count }) => ({ count, word: formatAbsence(reason, language) })),
    { count: notPublished, word: tableWords[language].notPublished },
  ].filter(({ count }) => count > 0);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const said = reasons.map(({ count, word }) => `${formatCount(count, language)} ${word}`);
  return sentenceWords[language].absent(formatCount(total, language), listOf(said, language));
}
