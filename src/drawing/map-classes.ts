import { roundTo } from '../domain/comparison.js';
import type { Direction, Indicator } from '../domain/indicator.js';
import { classBreaks, classIndex } from './class-breaks.js';
import type { ClassMethod } from './class-method.js';
import { type ColourRamp, rampColour } from './colours.js';

/** One class of a map: a range of published values, and how it is drawn. */
export interface MapClass {
  /** Lowest value that belongs to it; `undefined` where it is open below. */
  readonly from: number | undefined;
  /** Highest published value that belongs to it; `undefined` where it is open above. */
  readonly to: number | undefined;
  readonly colour: string;
  /** On which side of the national figure it lies; `neutral` where no side is taken. */
  readonly side: ColourRamp;
  /** How many areas it holds. */
  readonly count: number;
}

/** The classes of a map, from low to high. */
export interface MapClasses {
  readonly classes: readonly MapClass[];
  /** The figure that parts the favourable from the unfavourable classes, if they are parted. */
  readonly centre: number | undefined;
  /** Class of a value; `undefined` when there are no classes at all. */
  classOf(value: number): MapClass | undefined;
}

/**
 * Divides the figures of a map into classes.
 *
 * Where the indicator has a direction and the national figure is known, that figure is a break, and classes lie around
 * it in pairs that are as far from it: the method divides the distances, so that two colours of one strength mean one
 * distance. Counts of people have no such figure, for a part cannot be set against the whole.
 */
export function makeMapClasses(
  values: readonly number[],
  indicator: Pick<Indicator, 'direction' | 'decimals' | 'unit'>,
  method: ClassMethod,
  country: number | undefined,
): MapClasses {
  const { decimals, direction, unit } = indicator;
  const published = values.map((value) => roundTo(value, decimals));
  const isParted = direction !== 'neutral' && unit.kind !== 'count' && country !== undefined;
  const centre = isParted && published.length > 0 ? roundTo(country, decimals) : undefined;
  const breaks =
    centre === undefined
      ? classBreaks(published, method, decimals)
      : breaksAround(centre, published, method, decimals);
  const isOpen = method.kind === 'given';
  const all = fillClasses(breaks, published, { centre, direction, decimals, isOpen });
  const classes = isOpen ? all : withoutEmptyEnds(all);
  return {
    classes,
    centre,
    classOf: (value) => all[classIndex(breaks, roundTo(value, decimals))],
  };
}

/** The smallest difference between two published values. */
function stepOf(decimals: number): number {
  return 10 ** -decimals;
}

function breaksAround(
  centre: number,
  values: readonly number[],
  method: ClassMethod,
  decimals: number,
): readonly number[] {
  if (method.kind === 'given') return [...new Set([...method.breaks, centre])].sort((a, b) => a - b);
  const distances = values.map((value) => roundTo(Math.abs(value - centre), decimals));
  const perSide = Math.max(1, Math.round(method.count / 2));
  const limits = perSide > 1 ? classBreaks(distances, { ...method, count: perSide }, decimals) : [];
  // A break begins a class; below the centre it is one step nearer, so that both sides end at the same distance.
  const below = limits.map((limit) => roundTo(centre - limit + stepOf(decimals), decimals)).reverse();
  const above = limits.map((limit) => roundTo(centre + limit, decimals));
  return [...new Set([...below, centre, ...above])].sort((a, b) => a - b);
}

interface Filling {
  readonly centre: number | undefined;
  readonly direction: Direction;
  readonly decimals: number;
  readonly isOpen: boolean;
}

function fillClasses(
  breaks: readonly number[],
  values: readonly number[],
  filling: Filling,
): readonly MapClass[] {
  if (values.length === 0) return [];
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const value of values) {
    const index = classIndex(breaks, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const lowest = filling.isOpen ? undefined : values.reduce((a, b) => Math.min(a, b));
  const highest = filling.isOpen ? undefined : values.reduce((a, b) => Math.max(a, b));
  return counts.map((count, index) => {
    const next = breaks[index];
    const to = next === undefined ? highest : roundTo(next - stepOf(filling.decimals), filling.decimals);
    const from = index === 0 ? lowest : breaks[index - 1];
    return { from, to, count, ...looksOf(index, breaks, filling) };
  });
}

function looksOf(
  index: number,
  breaks: readonly number[],
  { centre, direction }: Filling,
): Pick<MapClass, 'colour' | 'side'> {
  if (centre === undefined) {
    return { side: 'neutral', colour: rampColour('neutral', index, breaks.length + 1) };
  }
  const middle = breaks.indexOf(centre) + 1;
  const isAbove = index >= middle;
  const side = isAbove === (direction === 'favourable') ? 'favourable' : 'unfavourable';
  const distance = isAbove ? index - middle : middle - 1 - index;
  const steps = Math.max(middle, breaks.length + 1 - middle);
  return { side, colour: rampColour(side, distance, steps) };
}

function withoutEmptyEnds(classes: readonly MapClass[]): readonly MapClass[] {
  const first = classes.findIndex(({ count }) => count > 0);
  const last = classes.findLastIndex(({ count }) => count > 0);
  return first < 0 ? [] : classes.slice(first, last + 1);
}
