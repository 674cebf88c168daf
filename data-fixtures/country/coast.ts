import { Noise } from './noise.js';

/** A place in metres of the Dutch national grid (RD New). */
export type Point = readonly [x: number, y: number];

/** A rectangle in metres. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The drawing a country starts from, in kilometres around its middle. */
export interface CoastPlan {
  /** Corners of the mainland. */
  readonly mainland: readonly Point[];
  /** Middle, half-length, half-width and slant in degrees. */
  readonly islands: readonly Ellipse[];
  readonly lakes: readonly Ellipse[];
  /** Lines of water that narrow from the first point, with their width at the mouth. */
  readonly estuaries: readonly { readonly line: readonly Point[]; readonly width: number }[];
  /** How far the noise pushes the coast, in kilometres. */
  readonly roughness: number;
}

/** Middle, half-length, half-width, and slant in degrees. */
export type Ellipse = readonly [x: number, y: number, length: number, width: number, slant: number];

/** Where the middle of the country lies: in the North Sea, so that nobody takes it for a real one. */
export const MIDDLE: Point = [0, 720_000];

const KILOMETRE = 1000;
const HILLS_KM = 34;
const OCTAVES = 5;
const ISLAND_SHORE_KM = 1.5;

/** Tells land from water. */
export class Coast {
  readonly #plan: CoastPlan;
  readonly #noise: Noise;

  constructor(seed: string, plan: CoastPlan) {
    this.#plan = plan;
    this.#noise = new Noise(`${seed}/coast`, HILLS_KM, OCTAVES);
  }

  /** The rectangle around the mainland and the islands, with sea on all sides. */
  get extent(): Extent {
    const margin = 25;
    const corners = [...this.#plan.mainland, ...this.#plan.islands];
    const across = corners.map(([x]) => x);
    const along = corners.map(([, y]) => y);
    return {
      west: MIDDLE[0] + (Math.min(...across) - margin) * KILOMETRE,
      south: MIDDLE[1] + (Math.min(...along) - margin) * KILOMETRE,
      east: MIDDLE[0] + (Math.max(...across) + margin) * KILOMETRE,
      north: MIDDLE[1] + (Math.max(...along) + margin) * KILOMETRE,
    };
  }

  /** Where the towns of the islands can be. */
  islandMiddles(): Point[] {
    return this.#plan.islands.map(([x, y]) => [MIDDLE[0] + x * KILOMETRE, MIDDLE[1] + y * KILOMETRE]);
  }

  /** Whether a place lies on or near one of the planned islands. */
  isIsland([easting, northing]: Point): boolean {
    const place: Point = [(easting - MIDDLE[0]) / KILOMETRE, (northing - MIDDLE[1]) / KILOMETRE];
    return this.#plan.islands.some((island) => insideEllipse(place, island) > -ISLAND_SHORE_KM);
  }

  /** Metres to the water on land, and less than zero on the water; a rough measure away from the coast. */
  inland([easting, northing]: Point): number {
    const x = (easting - MIDDLE[0]) / KILOMETRE;
    const y = (northing - MIDDLE[1]) / KILOMETRE;
    const rough = this.#plan.roughness * this.#noise.at(x, y);
    let land = distanceInside([x, y], this.#plan.mainland) + rough;
    for (const { line, width } of this.#plan.estuaries) {
      land = Math.min(land, distanceToChannel([x, y], line, width) + rough / 4);
    }
    for (const lake of this.#plan.lakes) land = Math.min(land, -insideEllipse([x, y], lake) + rough / 3);
    for (const island of this.#plan.islands) land = Math.max(land, insideEllipse([x, y], island) + rough / 6);
    return land * KILOMETRE;
  }
}

function insideEllipse([x, y]: Point, [middleX, middleY, length, width, slant]: Ellipse): number {
  const turn = (slant * Math.PI) / 180;
  const along = (x - middleX) * Math.cos(turn) + (y - middleY) * Math.sin(turn);
  const across = (y - middleY) * Math.cos(turn) - (x - middleX) * Math.sin(turn);
  return (1 - Math.hypot(along / length, across / width)) * width;
}

function distanceToChannel(point: Point, line: readonly Point[], width: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index++) {
    const narrowing = width * (1 - (0.8 * (index - 1)) / line.length);
    nearest = Math.min(nearest, distanceToSegment(point, line[index - 1], line[index]) - narrowing / 2);
  }
  return nearest;
}

function distanceInside(point: Point, corners: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    nearest = Math.min(nearest, distanceToSegment(point, corner, next));
    if (crossesRay(point, corner, next)) inside = !inside;
  });
  return inside ? nearest : -nearest;
}

function crossesRay([x, y]: Point, from: Point, to: Point): boolean {
  if (from[1] > y === to[1] > y) return false;
  return x < from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]);
}

function distanceToSegment([x, y]: Point, from: Point = [0, 0], to: Point = from): number {
  const along = [to[0] - from[0], to[1] - from[1]] as const;
  const length = along[0] ** 2 + along[1] ** 2 || 1;
  const place = ((x - from[0]) * along[0] + (y - from[1]) * along[1]) / length;
  const nearest = Math.min(1, Math.max(0, place));
  return Math.hypot(x - from[0] - nearest * along[0], y - from[1] - nearest * along[1]);
}
