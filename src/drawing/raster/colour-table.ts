/** A pattern that repeats in squares, in the pixels of an image. */
export interface Tile {
  /** Side of the square in pixels. */
  readonly size: number;
  /** Colours row by row, as {@link colourOf} packs them. */
  readonly pixels: Uint32Array;
}

/** What every area is filled with: a colour, or a pattern. Number 0 is what lies outside. */
export class ColourTable {
  /** Packed colour by number. */
  readonly colours: Uint32Array;
  /** By number: 0, or one more than the place of a pattern among the tiles. */
  readonly patterns: Uint8Array;
  readonly tiles: readonly Tile[];

  /** @param areas How many areas there are; all are see-through to begin with. */
  constructor(areas: number, tiles: readonly Tile[] = []) {
    this.colours = new Uint32Array(areas + 1);
    this.patterns = new Uint8Array(areas + 1);
    this.tiles = tiles;
  }

  /** Fills an area with a packed colour. */
  setColour(area: number, colour: number): void {
    this.colours[area + 1] = colour;
    this.patterns[area + 1] = 0;
  }

  /** Fills an area with one of the tiles. */
  setPattern(area: number, tile: number): void {
    if (!this.tiles[tile]) throw new RangeError(`No tile ${tile}`);
    this.patterns[area + 1] = tile + 1;
    this.colours[area + 1] = 0;
  }
}

const RED_DIGITS = 1;
const CHANNEL_DIGITS = 2;
const HEXADECIMAL = 16;

/** Packs an opaque `#rrggbb` as the four bytes that the pixels of an image have. */
export function colourOf(text: string): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => {
    const start = RED_DIGITS + channel * CHANNEL_DIGITS;
    return Number.parseInt(text.slice(start, start + CHANNEL_DIGITS), HEXADECIMAL);
  });
  const bytes = Uint8Array.of(red ?? 0, green ?? 0, blue ?? 0, 255);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
}
