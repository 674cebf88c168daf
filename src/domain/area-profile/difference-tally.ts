import { compare } from '../comparison.js';
import { isFigure } from '../observation.js';
import type { ProfileRow } from './profile-rows.js';

/** What a difference can come to; `higher` and `lower` are of indicators that take no side. */
export const OUTCOMES = [
  'favourable',
  'unfavourable',
  'higher',
  'lower',
  'equal',
  'unclear',
  'incomparable',
  'absent',
] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** How many rows come to each outcome, in their fixed order; those that none comes to are left out. */
export type DifferenceTally = readonly { readonly outcome: Outcome; readonly count: number }[];

/** Counts how rows differ from a wider area. */
export function tallyDifferences(rows: readonly ProfileRow[], code: string): DifferenceTally {
  const outcomes = rows.map((row) => outcomeOf(row, code));
  return OUTCOMES.map((outcome) => ({
    outcome,
    count: outcomes.filter((one) => one === outcome).length,
  })).filter(({ count }) => count > 0);
}

/** What the difference between a row and a wider area comes to. */
export function outcomeOf({ measurement, wider }: ProfileRow, code: string): Outcome {
  if (!isFigure(measurement.observation)) return 'absent';
  const reference = wider.find(({ area }) => area.code === code);
  const comparison = reference && compare(measurement, reference);
  if (comparison?.kind !== 'difference') return 'incomparable';
  if (comparison.unclear) return 'unclear';
  return comparison.judgement === 'neutral' ? comparison.relation : comparison.judgement;
}
