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
  /** Class of a value; `undefined` for one outside all classes. */
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
  const all = fillClasses(breaks, published, { centre, direction, decimals });
  const classes = isOpen ? all : withoutEmptyEnds(all, published);
  return {
    classes,
    centre,
    classOf: (value) => classes.find((one) => holdsValue(one, roundTo(value, decimals))),
  };
}

/** Whether a published value lies in a class. */
export function holdsValue({ from, to }: Pick<MapClass, 'from' | 'to'>, value: number): boolean {
  return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);
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
  return counts.map((count, index) => {
    const next = breaks[index];
    const to = next === undefined ? undefined : roundTo(next - stepOf(filling.decimals), filling.decimals);
    return { from: breaks[index - 1], to, count, ...looksOf(index, breaks, filling) };
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

/** Leaves out empty classes at the ends, and has the classes that are then outermost end where the values do. */
function withoutEmptyEnds(classes: readonly MapClass[], values: readonly number[]): readonly MapClass[] {
  const first = classes.findIndex(({ count }) => count > 0);
  const last = classes.findLastIndex(({ count }) => count > 0);
  const lowest = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return classes.slice(Math.max(first, 0), last + 1).map((one, index, { length }) => ({
    ...one,
    from: index === 0 ? lowest : one.from,
    to: index === length - 1 ? highest : one.to,
  }));
}
