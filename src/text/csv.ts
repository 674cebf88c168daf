import type { Catalogue } from '../domain/catalogue.js';
import { findScheme, groupOf } from '../domain/catalogue.js';
import type { Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { roundTo } from '../domain/rounding.js';
import { unitLabel } from './numbers.js';
import { formatAbsence } from './observation-words.js';
import { readText, type Translations } from './translations.js';

interface CsvWords {
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly fictional: string;
}

const csvWords: Translations<CsvWords> = {
  nl: {
    columns: [
      'gebiedscode',
      'gebied',
      'niveau',
      'indeling',
      'indicator',
      'herkomstindeling',
      'herkomst',
      'periode',
      'waarde',
      'eenheid',
      'reden van ontbreken',
      'voorlopig',
      'aantal gevallen',
      'bron',
      'bronvermelding',
      'licentie',
      'stand',
    ],
    yes: 'ja',
    no: 'nee',
    fictional: 'VERZONNEN CIJFERS',
  },
  en: {
    columns: [
      'area code',
      'area',
      'level',
      'edition',
      'indicator',
      'origin classification',
      'origin',
      'period',
      'value',
      'unit',
      'reason for absence',
      'provisional',
      'number of cases',
      'source',
      'attribution',
      'licence',
      'as of',
    ],
    yes: 'yes',
    no: 'no',
    fictional: 'MADE-UP FIGURES',
  },
};

/** Spreadsheets of either language open a file in their own notation without asking. */
const NOTATION: Translations<{ separator: string; decimal: string }> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** A cell that starts so would be run as a formula by a spreadsheet: some skip space first, some know the wide signs. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NUMBER = /^-?\d+([.,]\d+)?(e[+-]\d+)?$/;

/**
 * Figures as a CSV file: a row per figure that carries its own source, attribution and licence, so that no row can part
 * from them. An absent figure has an empty value and its reason. Texts that a spreadsheet would run are quoted.
 */
export function measurementsToCsv(
  catalogue: Catalogue,
  measurements: readonly Measurement[],
  language: Language,
): string {
  const rows = measurements.map((measurement) => csvRow(catalogue, measurement, language));
  return writeCsv([csvWords[language].columns, ...rows], language);
}

/** Rows of cells as a CSV file in a language's own notation. Texts that a spreadsheet would run are quoted. */
export function writeCsv(rows: readonly (readonly string[])[], language: Language): string {
  const { separator } = NOTATION[language];
  const lines = rows.map((cells) => cells.map((cell) => escapeCell(cell, separator)).join(separator));
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END;
}

function csvRow(catalogue: Catalogue, measurement: Measurement, language: Language): readonly string[] {
  const { area, indicator, origin, period, observation } = measurement;
  const scheme = findScheme(catalogue, origin.scheme);
  const group = groupOf(catalogue, origin);
  const words = csvWords[language];
  const attribution = readText(catalogue.attribution, language);
  return [
    area.code,
    area.name,
    area.level,
    area.edition,
    readText(indicator.label, language),
    scheme ? readText(scheme.label, language) : '',
    group ? readText(group.label, language) : origin.group,
    period,
    isFigure(observation) ? writeNumber(roundTo(observation.value, indicator.decimals), language) : '',
    unitLabel(indicator, language),
    isFigure(observation) ? '' : formatAbsence(observation.reason, language),
    isFigure(observation) ? (observation.provisional ? words.yes : words.no) : '',
    isFigure(observation) && observation.base !== undefined ? writeNumber(observation.base, language) : '',
    readText(indicator.source, language),
    catalogue.fictional ? `${words.fictional} – ${attribution}` : attribution,
    `${catalogue.licence.name} ${catalogue.licence.url}`,
    catalogue.asOf,
  ];
}

/** A number for a cell, unrounded and without thousands marks. */
export function writeNumber(value: number, language: Language): string {
  return String(value).replace('.', NOTATION[language].decimal);
}

function escapeCell(cell: string, separator: string): string {
  const safe = FORMULA_START.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
