import { roundTo } from '../domain/rounding.js';
import type { ClassMethod } from './class-method.js';
import { naturalBreaks } from './natural-breaks.js';

/**
 * Where classes begin, from low to high, without the first: a value belongs to the class of the last break that it
 * reaches. Breaks are rounded as the values are published, so that a reader can check them, and equal values always
 * share a class. No class is empty at either end, unless the breaks were given.
 * @param values Values as published, in any order.
 */
export function classBreaks(
  values: ArrayLike<number>,
  method: ClassMethod,
  decimals: number,
): readonly number[] {
  if (method.kind === 'given') return ascending(method.breaks);
  const sorted = new Float64Array(values).sort();
  const distinct = sorted.filter((value, index) => value !== sorted[index - 1]);
  const [lowest = 0] = distinct;
  const highest = distinct.at(-1) ?? 0;
  if (distinct.length <= method.count) return [...distinct.subarray(1)];
  const breaks = COMPUTE[method.kind](sorted, method.count).map((value) => roundTo(value, decimals));
  return ascending(breaks).filter((value) => value > lowest && value <= highest);
}

/** Place of the class a value belongs to, counted from 0. */
export function classIndex(breaks: readonly number[], value: number): number {
  const next = breaks.findIndex((start) => value < start);
  return next < 0 ? breaks.length : next;
}

const COMPUTE = { quantile: quantileBreaks, equal: equalBreaks, jenks: naturalBreaks };

function quantileBreaks(sorted: Float64Array, count: number): readonly number[] {
  return innerSteps(count).map((step) => sorted[Math.ceil((step * sorted.length) / count)] ?? 0);
}

function equalBreaks(sorted: Float64Array, count: number): readonly number[] {
  const lowest = sorted[0] ?? 0;
  const width = ((sorted.at(-1) ?? 0) - lowest) / count;
  return innerSteps(count).map((step) => lowest + step * width);
}

function innerSteps(count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 1);
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
