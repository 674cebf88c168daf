import { ABSENCE_REASONS, isFigure, type Observation } from '../observation.js';
import { roundTo } from '../rounding.js';

/** Which way a column is sorted. */
export type SortDirection = 'ascending' | 'descending';

/** Behind every absence: what the publisher never measured. */
const NOT_PUBLISHED = ABSENCE_REASONS.length;

/**
 * Rows in the order of their figures. Rows without a figure come last whichever way the others go, by the reason they
 * have none; rows that are alike keep their order.
 * @param rows Places of rows.
 * @param observe What was observed in the column; `undefined` where there is no such figure at all.
 */
export function orderByFigure(
  rows: readonly number[],
  observe: (row: number) => Observation | undefined,
  direction: SortDirection,
  decimals: number,
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const figures: { readonly row: number; readonly value: number }[] = [];
  const absent: number[][] = Array.from({ length: NOT_PUBLISHED + 1 }, () => []);
  for (const row of rows) {
    const observation = observe(row);
    if (observation && isFigure(observation)) {
      figures.push({ row, value: roundTo(observation.value, decimals) });
    } else absent[observation ? ABSENCE_REASONS.indexOf(observation.reason) : NOT_PUBLISHED]?.push(row);
  }
  figures.sort((a, b) => sign * (a.value - b.value));
  return [...figures.map(({ row }) => row), ...absent.flat()];
}

/** Rows in the order of words; alike keep their order. */
export function orderByName(
  rows: readonly number[],
  nameOf: (row: number) => string,
  compare: (a: string, b: string) => number,
  direction: SortDirection,
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const named = rows.map((row) => ({ row, name: nameOf(row) }));
  return named.sort((a, b) => sign * compare(a.name, b.name)).map(({ row }) => row);
}
