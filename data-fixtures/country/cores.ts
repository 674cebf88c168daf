import type { Coast, Extent, Point } from './coast.js';
import type { CountryPlan } from './plans.js';
import { Random } from './random.js';
import type { Settlement } from './settlements.js';
import { Territory } from './territory.js';

/** The middle of a small piece of land that buurten are made of, and the settlement it belongs to. */
export interface Core {
  readonly place: Point;
  readonly owner: number;
}

/** A buurt has more residents in a large town than in a small one. */
const BUURTEN_EXPONENT = 0.82;
const LEAST_CORES = 4;
/** Room of one buurt in a town, and the shortest distance between two middles. */
const TOWN_BUURT_METRES = 560;
const CLOSEST_METRES = 240;
const SQUARE_HALF_METRES = 250;
const TRIES = 40;

/** Spreads the pieces of land over the settlements: close together in towns, wide apart in the countryside. */
export function placeCores(
  plan: CountryPlan,
  coast: Coast,
  settlements: readonly Settlement[],
  pieces: number,
): readonly Core[] {
  const random = new Random(`${plan.seed}/cores`);
  const territory = new Territory(plan.seed, coast, settlements);
  const squares = territory.squares(settlements.length);
  const counts = shareOut(settlements, pieces);
  return settlements.flatMap((settlement, owner) => {
    const land = squares[owner] ?? [];
    const town = new Town(settlement, land, random, (place) => territory.ownerAt(place) === owner);
    return town.cores(counts[owner] ?? 0).map((place) => ({ place, owner }));
  });
}

/** Middles of cells of water around the land: their borders with the land are the coast. */
export function placeWater(plan: CountryPlan, coast: Coast): readonly Point[] {
  const random = new Random(`${plan.seed}/water`);
  const step = 1000;
  const far = 4;
  const places: Point[] = [];
  forEachSquare(coast.extent, step, (x, y, column, row) => {
    const place: Point = [x + random.between(-0.3, 0.3) * step, y + random.between(-0.3, 0.3) * step];
    const inland = coast.inland(place);
    const near = inland > -far * step;
    if (inland < 0 && (near || (column % far === 0 && row % far === 0))) places.push(place);
  });
  return places;
}

function forEachSquare(
  { west, south, east, north }: Extent,
  step: number,
  visit: (x: number, y: number, column: number, row: number) => void,
): void {
  for (let row = 0; south + row * step < north; row++) {
    for (let column = 0; west + column * step < east; column++) {
      visit(west + column * step, south + row * step, column, row);
    }
  }
}

/** Divides a number of pieces over the settlements so that they add up exactly. */
function shareOut(settlements: readonly Settlement[], pieces: number): readonly number[] {
  const weights = settlements.map(({ residents }) => residents ** BUURTEN_EXPONENT);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = pieces - LEAST_CORES * settlements.length;
  const counts = weights.map((weight) => LEAST_CORES + Math.floor((spare * weight) / all));
  const left = pieces - counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, index) => (index < left ? count + 1 : count));
}

/** One settlement while its land is divided. */
class Town {
  readonly #settlement: Settlement;
  readonly #land: readonly Point[];
  readonly #random: Random;
  readonly #owns: (place: Point) => boolean;
  readonly #places: Point[] = [];

  constructor(
    settlement: Settlement,
    land: readonly Point[],
    random: Random,
    owns: (place: Point) => boolean,
  ) {
    this.#settlement = settlement;
    this.#land = land;
    this.#random = random;
    this.#owns = owns;
  }

  cores(count: number): readonly Point[] {
    const villages = Array.from({ length: 2 + this.#random.below(4) }, () => this.#random.pick(this.#land));
    const urban = Math.min(0.8, 0.3 + count / 250);
    for (let index = 0; index < count; index++) {
      const fate = this.#random.next();
      if (fate < urban) this.#add(() => this.#around(this.#settlement.place, Math.sqrt(count * urban)));
      else if (fate < urban + 0.2) {
        const village = this.#random.pick(villages);
        this.#add(() => this.#around(village, 2));
      } else this.#add(() => this.#anywhere());
    }
    return this.#places;
  }

  #add(propose: () => Point): void {
    for (let tries = 0; tries < TRIES; tries++) {
      const place = propose();
      if (!this.#owns(place) || this.#isCrowded(place)) continue;
      this.#places.push(place);
      return;
    }
    this.#places.push(this.#anywhere());
  }

  #around([x, y]: Point, size: number): Point {
    const spread = (size * TOWN_BUURT_METRES) / 2;
    return [this.#random.normal(x, spread), this.#random.normal(y, spread)];
  }

  #anywhere(): Point {
    const [x, y] = this.#random.pick(this.#land);
    const aside = () => this.#random.between(-SQUARE_HALF_METRES, SQUARE_HALF_METRES);
    return [x + aside(), y + aside()];
  }

  #isCrowded([x, y]: Point): boolean {
    return this.#places.some((other) => Math.hypot(other[0] - x, other[1] - y) < CLOSEST_METRES);
  }
}

/** The cells of every settlement. */
export function cellsByOwner(cores: readonly Core[]): ReadonlyMap<number, readonly number[]> {
  const owned = new Map<number, number[]>();
  cores.forEach(({ owner }, cell) => {
    const cells = owned.get(owner) ?? [];
    cells.push(cell);
    owned.set(owner, cells);
  });
  return owned;
}
