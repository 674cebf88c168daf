import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { breakdownWords } from '../breakdown-words.js';
import { describeCaveats, describeOrigin, describeSource } from '../figure-notes.js';
import type { FigureTable } from '../figure-table.js';
import { frameWords } from '../frame-words.js';
import { formatCount, formatNumber, unitLabel } from '../numbers.js';
import { formatAbsence, formatObservation, PROVISIONAL_MARK } from '../observation-words.js';

/** What a view says without a script. */
export interface Fallback {
  readonly language: Language;
  /** Names the view, and no other: for the title of a frame. */
  readonly title: string;
  readonly sentence: string;
  readonly table: FigureTable;
  /** Base, caveats, marks, and that figures are made up. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly licence: Catalogue['licence'];
}

/** One row of the table. */
export interface FallbackRow {
  readonly name: string;
  readonly measurement: Measurement;
}

/** What makes a fallback of figures. */
export interface FallbackParts {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly title: string;
  readonly sentence: string;
  /** Head of the names. */
  readonly head: string;
  readonly rows: readonly FallbackRow[];
  readonly notes: readonly string[];
  readonly language: Language;
}

/** What makes a fallback of a table. */
export interface TableParts extends Omit<FallbackParts, 'head' | 'rows'> {
  readonly table: FigureTable;
  readonly hasProvisional: boolean;
}

/** Puts a row per figure beside all that must go with them. */
export function makeFallback(parts: FallbackParts): Fallback {
  const hasProvisional = parts.rows.some(
    ({ measurement: { observation } }) => isFigure(observation) && observation.provisional,
  );
  return surroundTable({ ...parts, table: tableOf(parts), hasProvisional });
}

/** Puts a table beside all that must go with its figures. */
export function surroundTable(parts: TableParts): Fallback {
  const { catalogue, choice, title, sentence, table, hasProvisional, language } = parts;
  return {
    language,
    title,
    sentence,
    table,
    notes: [
      ...(catalogue.fictional ? [`${frameWords[language].fictional}.`] : []),
      describeOrigin(choice, language),
      ...parts.notes,
      ...describeCaveats(choice, hasProvisional, language),
    ].filter(Boolean),
    source: describeSource(catalogue, choice, language),
    licence: catalogue.licence,
  };
}

/** A table that `TableSource` can read: every cell is a number in the unit of its column, or a reason. */
function tableOf({ choice: { indicator }, title, head, rows, language }: FallbackParts): FigureTable {
  const words = breakdownWords[language];
  const bases = rows.map(({ measurement }) => baseOf(measurement));
  const hasBases = bases.some((base) => base !== undefined);
  const unit = indicator.unit.kind === 'percentage' ? '' : unitLabel(indicator, language);
  const sayBase = (base: number | undefined) =>
    base === undefined ? formatAbsence('unknown', language) : formatCount(base, language);
  return {
    caption: title,
    columns: [head, unit ? `${words.value} (${unit})` : words.value, ...(hasBases ? [words.cases] : [])],
    rows: rows.map(({ name, measurement }, index) => ({
      head: name,
      cells: [sayValue(measurement, language), ...(hasBases ? [sayBase(bases[index])] : [])],
    })),
  };
}

function baseOf({ observation }: Measurement): number | undefined {
  return isFigure(observation) ? observation.base : undefined;
}

function sayValue({ observation, indicator }: Measurement, language: Language): string {
  if (!isFigure(observation) || indicator.unit.kind === 'percentage') {
    return formatObservation(observation, indicator, language);
  }
  const value = formatNumber(observation.value, indicator.decimals, language);
  return observation.provisional ? value + PROVISIONAL_MARK : value;
}
