import { type AbsenceReason, isFigure, type Observation } from '../observation.js';
import { quantile } from './quantile.js';
import { countBelow } from './ranks.js';

/** Fewer areas than this make no distribution: each quarter would hold two of them at most. */
export const FEWEST_IN_DISTRIBUTION = 10;

/** The spread of figures over areas. */
export interface Quartiles {
  readonly lowest: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly highest: number;
}

/** Where one area stands among comparable areas. */
export interface Placement {
  readonly kind: 'place';
  readonly value: number;
  /** How many areas have a figure, itself included. */
  readonly areas: number;
  readonly lower: number;
  /** Areas with the same value, itself included. */
  readonly equal: number;
  readonly higher: number;
  /**
   * Share of the areas below it, from 0 to 1; of those with the same value half count as below, so that the middle of
   * the distribution is 0.5 however many share it.
   */
  readonly percentileRank: number;
  readonly quartiles: Quartiles;
}

/** An area that cannot be placed, and why. */
export type Unplaced =
  | { readonly kind: 'unplaced'; readonly reason: 'absent'; readonly absence: AbsenceReason }
  | { readonly kind: 'unplaced'; readonly reason: 'few-areas'; readonly areas: number };

/**
 * Places an area among comparable areas. Areas without a figure do not count.
 * @param observations Those of all areas, the area itself included.
 * @param place Which of them is the area.
 */
export function placeIn(observations: Iterable<Observation>, place: number): Placement | Unplaced {
  const all = [...observations];
  const own = all[place];
  if (!own) throw new RangeError(`No observation ${place}`);
  if (!isFigure(own)) return { kind: 'unplaced', reason: 'absent', absence: own.reason };
  const sorted = Float64Array.from(all.filter(isFigure), ({ value }) => value).sort();
  const areas = sorted.length;
  if (areas < FEWEST_IN_DISTRIBUTION) return { kind: 'unplaced', reason: 'few-areas', areas };
  const lower = countBelow(sorted, own.value);
  const equal = sorted.filter((value) => value === own.value).length;
  const higher = areas - lower - equal;
  const percentileRank = (lower + equal / 2) / areas;
  return {
    kind: 'place',
    value: own.value,
    areas,
    lower,
    equal,
    higher,
    percentileRank,
    quartiles: quartilesOf(sorted),
  };
}

/**
 * The lowest, the quartiles and the highest.
 * @param sorted Values from low to high, at least one.
 */
export function quartilesOf(sorted: Float64Array): Quartiles {
  return {
    lowest: quantile(sorted, 0),
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
  };
}
