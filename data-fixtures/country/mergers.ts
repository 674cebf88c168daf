import type { Core } from './cores.js';
import type { Border } from './mosaic.js';
import type { CountryPlan } from './plans.js';
import type { Settlement } from './settlements.js';

/** The settlement whose gemeente has letters in its code, as the standard allows. */
export const LETTERED = 6;

/** When a settlement was added to which other one. */
export interface Merger {
  readonly edition: string;
  readonly into: number;
}

/** Adds small gemeenten to a larger neighbour, spread over the editions. */
export function planMergers(
  plan: CountryPlan,
  settlements: readonly Settlement[],
  cores: readonly Core[],
  borders: readonly Border[],
): ReadonlyMap<number, Merger> {
  const neighbours = neighboursOf(cores, borders);
  const mergers = new Map<number, Merger>();
  const heads = new Set<number>();
  const editions = plan.editions.slice(1);
  for (let settlement = settlements.length - 1; mergers.size < plan.mergers; settlement--) {
    if (settlement < 0) throw new Error(`No room for ${plan.mergers} mergers`);
    const near = [...(neighbours.get(settlement) ?? [])].sort((a, b) => a - b);
    const into = near.find(
      (one) => one !== LETTERED && one > settlements.length / 4 && !mergers.has(one) && !heads.has(one),
    );
    if (into === undefined || heads.has(settlement)) continue;
    heads.add(into);
    mergers.set(settlement, { edition: editions[mergers.size % editions.length] ?? '', into });
  }
  return mergers;
}

function neighboursOf(
  cores: readonly Core[],
  borders: readonly Border[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const neighbours = new Map<number, Set<number>>();
  const add = (one: number, other: number) =>
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { left, right } of borders) {
    const [one, other] = [cores[left]?.owner, cores[right]?.owner];
    if (one === undefined || other === undefined || one === other) continue;
    add(one, other);
    add(other, one);
  }
  return neighbours;
}
