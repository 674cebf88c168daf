import {
  type AbsenceReason,
  absence,
  canBeFigure,
  figure,
  type Observation,
} from '../../domain/observation.js';
import type { AbsencesConfig } from '../config/table-config.js';
import type { Cell } from '../tables/source-table.js';

/** What a cell without a figure means, by its text. */
export type Notation = ReadonlyMap<string, AbsenceReason | 'zero'>;

/** Numbers below this are never figures but codes for absence. */
const LOWEST_FIGURE = -9999;
/** Stands for a JSON null in a notation. */
const NULL = 'null';

/** How Statistics Netherlands writes absence. */
const USUAL: readonly [string, AbsenceReason | 'zero'][] = [
  ['.', 'unknown'],
  ['x', 'withheld'],
  ['-', 'zero'],
  ['–', 'zero'],
  ['', 'not-applicable'],
  [NULL, 'unknown'],
  ['-99997', 'withheld'],
  ['-99995', 'later'],
  ['-99991', 'discontinued'],
];

const NUMBER = /^(-?\d+(?:[.,]\d+)?)(\*{0,2})$/;

/** The usual notation with the changes that a table and its figures make to it, the last one winning. */
export function notationOf(...changes: readonly (AbsencesConfig | undefined)[]): Notation {
  return new Map([...USUAL, ...changes.flatMap((change) => Object.entries(change ?? {}))]);
}

/** What a cell says; `undefined` when it is neither a number nor a known way to write absence. */
export function parseCell(cell: Cell, notation: Notation): Observation | undefined {
  const text = cell === null ? NULL : String(cell).trim();
  const meaning = notation.get(text);
  if (meaning !== undefined) return meaning === 'zero' ? figure(0) : absence(meaning);
  const [, digits, mark] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(',', '.'));
  if (value < LOWEST_FIGURE) return absence(reasonOf(value, notation));
  return canBeFigure(value) ? figure(value, { provisional: mark !== '' }) : undefined;
}

/** The reason behind a code such as −99997, also when it is written as −99997.0. */
function reasonOf(value: number, notation: Notation): AbsenceReason {
  const meaning = notation.get(String(value));
  return meaning === undefined || meaning === 'zero' ? 'unknown' : meaning;
}
