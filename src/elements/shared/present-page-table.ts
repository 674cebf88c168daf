import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { joinSubtitle } from '../../text/describe-choice.js';
import type { FigureTable } from '../../text/figure-table.js';
import { formatCount, formatValue, unitLabel } from '../../text/numbers.js';
import { formatObservation } from '../../text/observation-words.js';
import { describePageTable, pageTableWords } from '../../text/page-table-words.js';
import { readText } from '../../text/translations.js';
import type { FileText, Gathered, Presentation } from './presentation.js';

interface PageRow {
  readonly name: string;
  readonly measurement: Measurement | undefined;
  readonly isPicked: boolean;
}

/** A row with a column of its own. */
export interface MeasuredRow extends PageRow {
  readonly measurement: Measurement;
}

/** What an element draws of a table of the page. */
export interface DrawnRows {
  /** What rows are. */
  readonly head: string;
  readonly rows: readonly PageRow[];
}

/** A table of the page in the words of its author: title, rows and source as they stand there. */
export function presentPageTable(
  gathered: Gathered<unknown>,
  { head, rows }: DrawnRows,
  language: Language,
): Presentation {
  const { catalogue, choice } = gathered;
  const own = rows.filter((row): row is MeasuredRow => row.measurement !== undefined);
  const title = readText(catalogue.title, language);
  const label = readText(choice.indicator.label, language);
  const figures = own.flatMap(({ measurement: { observation } }) =>
    isFigure(observation) ? [observation] : [],
  );
  return {
    state: figures.length > 0 ? 'ready' : 'withheld',
    heading: title,
    subtitle: joinSubtitle([
      label === title ? '' : label,
      unitLabel(choice.indicator, language),
      choice.period.id,
    ]),
    sentence: describe(gathered, own, language),
    table: () => tableOf(gathered, head, own, language),
    measurements: () => own.map(({ measurement }) => measurement),
    download: () => fileOf(gathered, { head, rows: own }, language),
    hasProvisional: figures.some(({ provisional }) => provisional),
    notes: [],
  };
}

function describe(
  { catalogue, choice: { indicator } }: Gathered<unknown>,
  own: readonly MeasuredRow[],
  language: Language,
): string {
  const picked = own.filter(({ isPicked }) => isPicked);
  const rows = picked.length > 0 ? picked : own;
  const values = rows.flatMap(({ measurement: { observation } }) =>
    isFigure(observation) ? [observation.value] : [],
  );
  const say = (value: number) => formatValue(value, indicator, language);
  return describePageTable(
    readText(catalogue.title, language),
    rows.map(({ name, measurement: { observation } }) => ({
      name,
      said: formatObservation(observation, indicator, language),
      isFigure: isFigure(observation),
    })),
    values.length > 0 ? [say(Math.min(...values)), say(Math.max(...values))] : undefined,
    language,
  );
}

function tableOf(
  { catalogue, choice: { indicator } }: Gathered<unknown>,
  head: string,
  own: readonly MeasuredRow[],
  language: Language,
): FigureTable {
  const words = pageTableWords[language];
  const hasBases = own.some(({ measurement }) => baseOf(measurement) !== undefined);
  return {
    caption: readText(catalogue.title, language),
    columns: [head, words.value, ...(hasBases ? [words.cases] : [])],
    rows: own.map(({ name, measurement, isPicked }) => {
      const base = baseOf(measurement);
      const cases = base === undefined ? '' : formatCount(base, language);
      const value = formatObservation(measurement.observation, indicator, language);
      return { head: name, current: isPicked, cells: [value, ...(hasBases ? [cases] : [])] };
    }),
  };
}

function baseOf({ observation }: Measurement): number | undefined {
  return isFigure(observation) ? observation.base : undefined;
}

/** The file comes when a reader asks for it, with what writes it. */
async function fileOf(
  gathered: Gathered<unknown>,
  drawn: { readonly head: string; readonly rows: readonly MeasuredRow[] },
  language: Language,
): Promise<FileText> {
  const { pageTableFile } = await import('./page-table-file.js');
  return pageTableFile(gathered, drawn.head, drawn.rows, language);
}
