import type { Direction, Indicator } from '../domain/indicator.js';
import { roundTo } from '../domain/rounding.js';
import { classBreaks, classIndex } from './class-breaks.js';
import type { ClassMethod } from './class-method.js';
import { type ColourRamp, EQUAL_FILL, rampColour } from './colours.js';

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
 * @param values What is divided.
 * @param counted What is counted in each class, where that is not all that is divided.
 */
export function makeMapClasses(
  values: ArrayLike<number>,
  indicator: Pick<Indicator, 'direction' | 'decimals' | 'unit'>,
  method: ClassMethod,
  country: number | undefined,
  counted?: ArrayLike<number>,
): MapClasses {
  const { decimals, direction, unit } = indicator;
  const published = publish(values, decimals);
  const isParted = direction !== 'neutral' && unit.kind !== 'count' && country !== undefined;
  const centre = isParted && published.length > 0 ? roundTo(country, decimals) : undefined;
  const division = { ...divide(published, method, centre, decimals), centre, direction, decimals };
  const all = fillClasses(division, published);
  const kept = method.kind === 'given' ? all : withoutEmptyEnds(all, published);
  const classes = counted ? countAnew(kept, publish(counted, decimals)) : kept;
  return {
    classes,
    centre,
    classOf: (value) => {
      const rounded = roundTo(value, decimals);
      return classes.find((one) => holdsValue(one, rounded));
    },
  };
}

/** Values as they are published, from low to high. */
function publish(values: ArrayLike<number>, decimals: number): Float64Array {
  return new Float64Array(values).map((value) => roundTo(value, decimals)).sort();
}

function countAnew(classes: readonly MapClass[], sorted: Float64Array): readonly MapClass[] {
  return classes.map((one) => ({ ...one, count: sorted.filter((value) => holdsValue(one, value)).length }));
}

/** Whether a published value lies in a class. */
export function holdsValue({ from, to }: Pick<MapClass, 'from' | 'to'>, value: number): boolean {
  return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY);
}

/** The smallest difference between two published values. */
function stepOf(decimals: number): number {
  return 10 ** -decimals;
}

function divide(
  values: Float64Array,
  method: ClassMethod,
  centre: number | undefined,
  decimals: number,
): Pick<Division, 'breaks' | 'limits'> {
  if (centre === undefined) return { breaks: classBreaks(values, method, decimals), limits: undefined };
  const limits = limitsAround(centre, values, method, decimals);
  const given = method.kind === 'given' ? method.breaks : [];
  return { limits, breaks: limits ? breaksAround(centre, limits, decimals) : ascending([...given, centre]) };
}

/** How the distances from the national figure are divided; `undefined` where an author gave the breaks himself. */
function limitsAround(
  centre: number,
  values: Float64Array,
  method: ClassMethod,
  decimals: number,
): readonly number[] | undefined {
  if (method.kind === 'given') return undefined;
  const perSide = Math.max(1, Math.round(method.count / 2));
  const distances = values.map((value) => roundTo(Math.abs(value - centre), decimals));
  return perSide > 1 ? classBreaks(distances, { ...method, count: perSide }, decimals) : [];
}

/** Breaks as far below the national figure as above it. A break begins a class, so those below are one step nearer. */
function breaksAround(centre: number, limits: readonly number[], decimals: number): readonly number[] {
  const below = limits.map((limit) => roundTo(centre - limit + stepOf(decimals), decimals));
  const above = limits.map((limit) => roundTo(centre + limit, decimals));
  return ascending([...below, centre, ...above]);
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

interface Division {
  readonly breaks: readonly number[];
  readonly centre: number | undefined;
  readonly limits: readonly number[] | undefined;
  readonly direction: Direction;
  readonly decimals: number;
}

function fillClasses(division: Division, sorted: Float64Array): readonly MapClass[] {
  const { breaks, decimals } = division;
  if (sorted.length === 0) return [];
  const starts = [0, ...breaks.map((start) => countBelow(sorted, start)), sorted.length];
  return starts.slice(1).map((end, index) => {
    const count = end - (starts[index] ?? 0);
    const next = breaks[index];
    const to = next === undefined ? undefined : roundTo(next - stepOf(decimals), decimals);
    const from = breaks[index - 1];
    const isEqual = from !== undefined && from === to && from === division.centre;
    return { from, to, count, ...(isEqual ? EQUAL_LOOKS : looksOf(index, division)) };
  });
}

/** How many of the values lie below a bound. */
function countBelow(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A class of the national figure alone takes no side. */
const EQUAL_LOOKS = { side: 'neutral', colour: EQUAL_FILL } as const;

function looksOf(index: number, division: Division): Pick<MapClass, 'colour' | 'side'> {
  const { breaks, centre, direction, limits } = division;
  if (centre === undefined) {
    return { side: 'neutral', colour: rampColour('neutral', index, breaks.length + 1) };
  }
  const middle = breaks.indexOf(centre) + 1;
  const isAbove = index >= middle;
  const side = isAbove === (direction === 'favourable') ? 'favourable' : 'unfavourable';
  const place = isAbove ? index - middle : middle - 1 - index;
  const steps = limits ? limits.length + 1 : Math.max(middle, breaks.length + 1 - middle);
  const step = limits ? stepOfDistance(index, isAbove, division) : place;
  return { side, colour: rampColour(side, step, steps) };
}

/** Which of the distances a class lies at, told by its end nearest to the national figure. */
function stepOfDistance(
  index: number,
  isAbove: boolean,
  { breaks, centre = 0, limits = [], decimals }: Division,
): number {
  const nearest = isAbove ? breaks[index - 1] : (breaks[index] ?? 0) - stepOf(decimals);
  return classIndex(limits, roundTo(Math.abs((nearest ?? 0) - centre), decimals));
}

/** Leaves out empty classes at the ends, and has the classes that are then outermost end where the values do. */
function withoutEmptyEnds(classes: readonly MapClass[], sorted: Float64Array): readonly MapClass[] {
  const first = classes.findIndex(({ count }) => count > 0);
  const last = classes.findLastIndex(({ count }) => count > 0);
  return classes.slice(Math.max(first, 0), last + 1).map((one, index, { length }) => ({
    ...one,
    from: index === 0 ? sorted[0] : one.from,
    to: index === length - 1 ? sorted.at(-1) : one.to,
  }));
}
