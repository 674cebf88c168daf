import type { Position } from '../domain/outlines.js';

/** An area as a point that keys can move to. */
export interface Place {
  readonly code: string;
  readonly point: Position;
}

/** The ways that arrow keys go. */
export type Heading = 'north' | 'east' | 'south' | 'west';

type Offset = readonly [x: number, y: number];

/** Turns an offset on the map into "ahead" and "aside" for a heading. */
const TURNS: Readonly<Record<Heading, (offset: Offset) => readonly [ahead: number, aside: number]>> = {
  north: ([x, y]) => [y, x],
  south: ([x, y]) => [-y, x],
  east: ([x, y]) => [x, y],
  west: ([x, y]) => [-x, y],
};

/** Turns the map by a hair, so that no place lies exactly between two headings, as in a grid of squares. */
const HAIR = 1e-7;

const DEGREES = Math.PI / 180;

/** The areas of a map as arrow keys see them. */
export class Places {
  readonly #places: readonly Place[];
  /** How much shorter a degree of longitude is than one of latitude, in the middle of the map. */
  readonly #scale: number;
  readonly #middle: Position;

  constructor(places: readonly Place[]) {
    this.#places = places;
    this.#middle = [meanOf(places, 0), meanOf(places, 1)];
    this.#scale = Math.cos(this.#middle[1] * DEGREES);
  }

  /** The place of an area. */
  find(code: string | undefined): Place | undefined {
    return this.#places.find((place) => place.code === code);
  }

  /** The place nearest to the middle of all, where a reader without a choice begins. */
  get central(): Place | undefined {
    const distance = ({ point }: Place) => Math.hypot(...this.#offset(this.#middle, point));
    return leastOf(this.#places, distance);
  }

  /**
   * Where an arrow key goes: to the nearest place in the quarter that the arrow points into, with distance measured
   * along the axes. `undefined` at the edge.
   *
   * That measure makes every place reachable from every other, islands and enclaves included: the place one wants to
   * reach lies in one of the four quarters, on the edge of a square around the start. A step into that quarter stays
   * within the square, so it always ends nearer. Choosing among border neighbours first would lose this for an area
   * that has a better neighbour in front of it on all sides.
   */
  towards(from: Place, heading: Heading): Place | undefined {
    const distance = ({ point }: Place) => {
      const [ahead, aside] = TURNS[heading](this.#offset(from.point, point));
      return ahead > Math.abs(aside) ? ahead + Math.abs(aside) : Number.POSITIVE_INFINITY;
    };
    return leastOf(this.#places, distance);
  }

  #offset(from: Position, to: Position): Offset {
    const x = (to[0] - from[0]) * this.#scale;
    const y = to[1] - from[1];
    return [x + y * HAIR, y - x * HAIR];
  }
}

function meanOf(places: readonly Place[], axis: 0 | 1): number {
  return places.reduce((sum, { point }) => sum + point[axis], 0) / places.length;
}

function leastOf(places: readonly Place[], measure: (place: Place) => number): Place | undefined {
  let best: Place | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const size = measure(place);
    if (size >= least) continue;
    best = place;
    least = size;
  }
  return best;
}
