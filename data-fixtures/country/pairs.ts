import type { Core } from './cores.js';
import { LETTERED } from './mergers.js';
import type { Border } from './mosaic.js';
import type { CountryPlan } from './plans.js';
import { Random } from './random.js';

/** Two neighbouring cells that are one buurt in some editions, by the place of the edition. */
export interface Pair {
  readonly cells: readonly [number, number];
  readonly together: readonly boolean[];
}

/** Share of buurten that is redrawn at some time. */
const REDRAWN_SHARE = 0.047;
/** In which of the three editions with buurten a pair is one buurt. */
const HISTORIES: readonly (readonly boolean[])[] = [
  [true, false, false],
  [true, true, false],
  [false, false, true],
  [true, false, false],
  [true, true, false],
  [false, true, true],
];
/** How many cells a country needs to have its number of buurten in the last edition. */
export function cellsNeeded(plan: CountryPlan): number {
  const joined = HISTORIES.filter((together) => together.at(-1)).length / HISTORIES.length;
  return plan.buurten + Math.round(pairCount(plan) * joined) + 1;
}

function pairCount({ buurten }: CountryPlan): number {
  return HISTORIES.length * Math.max(2, Math.round((buurten * REDRAWN_SHARE) / HISTORIES.length));
}

/** Picks neighbouring cells of one settlement that are redrawn at some time. */
export function pairUp(
  plan: CountryPlan,
  cores: readonly Core[],
  borders: readonly Border[],
): ReadonlyMap<number, Pair> {
  const random = new Random(`${plan.seed}/pairs`);
  const wanted = pairCount(plan);
  const pairs = new Map<number, Pair>();
  for (const { left, right } of random.shuffled(borders)) {
    if (pairs.size === wanted * 2) break;
    const owner = cores[left]?.owner;
    if (owner === undefined || owner !== cores[right]?.owner) continue;
    if (pairs.has(left) || pairs.has(right)) continue;
    const together = HISTORIES[(pairs.size / 2) % HISTORIES.length] ?? [];
    const cells = left < right ? ([left, right] as const) : ([right, left] as const);
    for (const cell of cells) pairs.set(cell, { cells, together: forEditions(together, plan) });
  }
  pairApart(plan, cores, pairs);
  return pairs;
}

/** One buurt is in two parts that do not touch, in every edition. */
function pairApart({ buurtPeriods }: CountryPlan, cores: readonly Core[], pairs: Map<number, Pair>): void {
  const free = [...cores.keys()].filter((cell) => cores[cell]?.owner === LETTERED && !pairs.has(cell));
  const [first, last] = [free[0], free.at(-1)];
  if (first === undefined || last === undefined) throw new Error('No room for a buurt in two parts');
  const pair: Pair = { cells: [first, last], together: buurtPeriods.map(() => true) };
  pairs.set(first, pair).set(last, pair);
}

/** A country with two editions of buurten leaves out the middle one. */
function forEditions(together: readonly boolean[], { buurtPeriods }: CountryPlan): readonly boolean[] {
  return buurtPeriods.length === together.length
    ? together
    : [together[0] ?? false, together.at(-1) ?? false];
}
