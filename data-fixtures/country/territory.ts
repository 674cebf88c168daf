import { Delaunay } from 'd3-delaunay';
import type { Coast, Extent, Point } from './coast.js';
import { Noise } from './noise.js';
import type { Settlement } from './settlements.js';

/** Owner of a square of water. */
export const WATER = -1;

const SQUARE_METRES = 500;
const WARP_METRES = 3200;
const WARP_WAVELENGTH_METRES = 14_000;
/** A piece of land smaller than this is an island of one owner. */
const ISLAND_SQUARES = 1200;

/** Which settlement every square of the country belongs to. */
export class Territory {
  readonly #extent: Extent;
  readonly #columns: number;
  readonly #owners: Int32Array;

  constructor(seed: string, coast: Coast, settlements: readonly Settlement[]) {
    this.#extent = coast.extent;
    this.#columns = Math.ceil((this.#extent.east - this.#extent.west) / SQUARE_METRES);
    const rows = Math.ceil((this.#extent.north - this.#extent.south) / SQUARE_METRES);
    this.#owners = new Int32Array(this.#columns * rows).fill(WATER);
    this.#divide(seed, coast, settlements);
    this.#uniteIslands(new Set(settlements.map(({ place }) => this.#squareOf(place))));
  }

  /** The settlement a place belongs to, or {@link WATER}. */
  ownerAt(place: Point): number {
    return this.#owners[this.#squareOf(place)] ?? WATER;
  }

  /** Middles of the squares of every settlement. */
  squares(count: number): readonly (readonly Point[])[] {
    const squares: Point[][] = Array.from({ length: count }, () => []);
    this.#owners.forEach((owner, square) => {
      squares[owner]?.push(this.#middleOf(square));
    });
    return squares;
  }

  #divide(seed: string, coast: Coast, settlements: readonly Settlement[]): void {
    const nearest = Delaunay.from(settlements.map(({ place }) => [...place]));
    const warpX = new Noise(`${seed}/warp-x`, WARP_WAVELENGTH_METRES, 3);
    const warpY = new Noise(`${seed}/warp-y`, WARP_WAVELENGTH_METRES, 3);
    let found = 0;
    for (let square = 0; square < this.#owners.length; square++) {
      const place = this.#middleOf(square);
      if (coast.inland(place) < 0) continue;
      const [x, y] = place;
      found = nearest.find(x + WARP_METRES * warpX.at(x, y), y + WARP_METRES * warpY.at(x, y), found);
      this.#owners[square] = found;
    }
  }

  /** An island with one town or none is not divided: its most frequent owner gets it whole. */
  #uniteIslands(towns: ReadonlySet<number>): void {
    const seen = new Uint8Array(this.#owners.length);
    this.#owners.forEach((owner, square) => {
      if (owner === WATER || seen[square]) return;
      const island = this.#landAround(square, seen);
      if (island.length > ISLAND_SQUARES || island.filter((one) => towns.has(one)).length > 1) return;
      const whole = mostFrequent(island.map((one) => this.#owners[one] ?? WATER));
      for (const one of island) this.#owners[one] = whole;
    });
  }

  #landAround(start: number, seen: Uint8Array): readonly number[] {
    const land = [start];
    seen[start] = 1;
    for (const square of land) {
      for (const next of [square - 1, square + 1, square - this.#columns, square + this.#columns]) {
        if (seen[next] || (this.#owners[next] ?? WATER) === WATER) continue;
        seen[next] = 1;
        land.push(next);
      }
    }
    return land;
  }

  #squareOf([x, y]: Point): number {
    const column = Math.floor((x - this.#extent.west) / SQUARE_METRES);
    const row = Math.floor((y - this.#extent.south) / SQUARE_METRES);
    return column < 0 || column >= this.#columns ? WATER : row * this.#columns + column;
  }

  #middleOf(square: number): Point {
    const column = square % this.#columns;
    const row = Math.floor(square / this.#columns);
    return [
      this.#extent.west + (column + 0.5) * SQUARE_METRES,
      this.#extent.south + (row + 0.5) * SQUARE_METRES,
    ];
  }
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
