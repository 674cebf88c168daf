/** Where periods lie along a graphic, from 0 to 1. */
export interface TimeScale {
  /** From old to new. */
  readonly periods: readonly string[];
  readonly place: (period: string) => number;
}

/** A period to write under a graphic. */
export interface TimeTick {
  readonly period: string;
  readonly place: number;
  /** Whether a narrow graphic has no room for it. */
  readonly between: boolean;
}

const YEAR = /^\d{4}$/;
const MIDDLE = 1 / 2;

/** How far apart periods are written, as shares of the length: where there is room, and where there is not. */
const ROOM = { wide: 0.075, narrow: 0.24 } as const;

/** A scale for periods: years lie as far apart as they are, other periods at equal distances. */
export function timeScale(all: readonly string[]): TimeScale {
  const periods = [...new Set(all)].sort();
  const areYears = periods.every((period) => YEAR.test(period));
  const moment = (period: string) => (areYears ? Number(period) : periods.indexOf(period));
  const first = moment(periods[0] ?? '');
  const length = moment(periods.at(-1) ?? '') - first;
  return { periods, place: (period) => (length > 0 ? (moment(period) - first) / length : MIDDLE) };
}

/** The periods that can be written without touching: the first, the last, and what fits between. */
export function timeTicks({ periods, place }: TimeScale): readonly TimeTick[] {
  const narrow = thinOut(periods, place, ROOM.narrow);
  return thinOut(periods, place, ROOM.wide, narrow).map((period) => ({
    period,
    place: place(period),
    between: !narrow.includes(period),
  }));
}

/** The period nearest to a place. */
export function periodAt({ periods, place }: TimeScale, wanted: number): string | undefined {
  const distance = (period: string) => Math.abs(place(period) - wanted);
  return [...periods].sort((a, b) => distance(a) - distance(b))[0];
}

function thinOut(
  periods: readonly string[],
  place: (period: string) => number,
  room: number,
  kept: readonly string[] = periods.filter((_, at) => at === 0 || at === periods.length - 1),
): readonly string[] {
  const chosen = [...kept];
  for (const period of periods) {
    const isFree = chosen.every((one) => Math.abs(place(one) - place(period)) >= room);
    if (isFree) chosen.push(period);
  }
  return chosen.sort();
}
