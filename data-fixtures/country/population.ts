import type { Point } from './coast.js';
import { cellsByOwner } from './cores.js';
import type { Land } from './land.js';
import { LEAVES, type Leaf, type PerLeaf } from './leaves.js';
import { Noise } from './noise.js';
import { Random } from './random.js';

/** Share of each leaf in a country as a whole, in the middle year. */
const SHARES: PerLeaf = [0.772, 0.07, 0.023, 0.022, 0.021, 0.01, 0.021, 0.009, 0.052];
/** How much larger a leaf is in towns, on the scale of logs. */
const URBAN: PerLeaf = [-0.15, 0.12, 0.35, 0.35, 0.4, 0.3, 0.1, 0.25, 0.28];
/** Growth a year. */
const GROWTH: PerLeaf = [-0.001, 0.03, 0.008, 0.011, 0.004, 0.02, -0.012, 0.015, 0.032];
const SETTLEMENT_SPREAD = 0.2;
const DISTRICT_SPREAD = 0.6;
const DISTRICT_METRES = 3500;
const CELL_SPREAD = 0.28;
/** Share of cells where next to nobody lives: harbours, heaths, business parks. */
const EMPTY_SHARE = 0.05;

/** The year whose residents are counted; other years follow by growth. */
export const MIDDLE_YEAR = 2016;

/** Who lives where. */
export class Population {
  /** Residents per cell in the middle year, by leaf. */
  readonly cells: readonly PerLeaf[];
  /** The same per settlement. */
  readonly settlements: readonly PerLeaf[];
  /** How urban each settlement is: 0 for a small town, 1 or more for a city. */
  readonly urbanity: readonly number[];
  readonly #growth: readonly number[];

  constructor(land: Land) {
    const random = new Random(`${land.plan.seed}/population`);
    this.urbanity = land.settlements.map(({ residents }) => Math.log10(residents / 25_000));
    this.#growth = land.settlements.map(() => random.normal(0.004, 0.005));
    this.cells = settleCells(land, this.urbanity, random);
    const sums = land.settlements.map(() => LEAVES.map(() => 0));
    land.mosaic.cores.forEach(({ owner }, cell) => {
      sums[owner] = addLeaves(sums[owner] ?? [], this.cells[cell] ?? []);
    });
    this.settlements = sums;
  }

  /** By how much each leaf of a settlement has grown since the middle year. */
  growth(settlement: number, year: number): PerLeaf {
    const years = year - MIDDLE_YEAR;
    const local = this.#growth[settlement] ?? 0;
    return GROWTH.map((rate) => (1 + rate + local) ** years);
  }
}

/** Where a leaf stands among the others. */
export function placeOf(leaf: Leaf): number {
  return LEAVES.indexOf(leaf);
}

/** The sum of two groups of people. */
export function addLeaves(one: PerLeaf, other: PerLeaf): number[] {
  return LEAVES.map((_, leaf) => (one[leaf] ?? 0) + (other[leaf] ?? 0));
}

function settleCells(land: Land, urbanity: readonly number[], random: Random): readonly PerLeaf[] {
  const districts = LEAVES.map((leaf) => new Noise(`${land.plan.seed}/${leaf}`, DISTRICT_METRES, 2));
  const cells: PerLeaf[] = new Array(land.mosaic.cores.length);
  for (const [owner, owned] of cellsByOwner(land.mosaic.cores)) {
    const lean = LEAVES.map((_, leaf) => {
      const urban = (URBAN[leaf] ?? 0) * (urbanity[owner] ?? 0);
      return urban + random.normal(0, SETTLEMENT_SPREAD);
    });
    const weights = owned.map(() =>
      Math.exp(random.chance(EMPTY_SHARE) ? random.between(-8, -3) : random.normal(0, 0.5)),
    );
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    owned.forEach((cell, index) => {
      const residents = ((land.settlements[owner]?.residents ?? 0) * (weights[index] ?? 0)) / all;
      const place = land.mosaic.cores[cell]?.place ?? [0, 0];
      cells[cell] = composition(lean, districts, place, random).map((share) => share * residents);
    });
  }
  return cells;
}

/** Shares of the leaves in one cell: what the town is like, then the district, then chance. */
function composition(lean: PerLeaf, districts: readonly Noise[], [x, y]: Point, random: Random): PerLeaf {
  const weights = SHARES.map((share, leaf) => {
    const district = DISTRICT_SPREAD * (districts[leaf]?.at(x, y) ?? 0);
    return share * Math.exp((lean[leaf] ?? 0) + district + random.normal(0, CELL_SPREAD));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}
