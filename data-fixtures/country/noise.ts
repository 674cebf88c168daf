import { hash } from './random.js';

const LATTICE = 256;
const OCTAVE_GAIN = 0.5;

/** A smooth random landscape: a height from −1 to 1 for every place, hilly at every scale. */
export class Noise {
  readonly #heights: Float64Array;
  readonly #wavelength: number;
  readonly #octaves: number;

  /**
   * @param wavelength Distance between the widest hills, in the unit of the places asked for.
   * @param octaves How many times finer hills, of half the size, are laid over them.
   */
  constructor(seed: string, wavelength: number, octaves: number) {
    this.#heights = Float64Array.from(
      { length: LATTICE * LATTICE },
      (_, index) => hash(`${seed}/${index}`) / 2 ** 31 - 1,
    );
    this.#wavelength = wavelength;
    this.#octaves = octaves;
  }

  /** Height at a place. */
  at(x: number, y: number): number {
    let height = 0;
    let size = 1;
    for (let octave = 0; octave < this.#octaves; octave++) {
      const scale = 2 ** octave / this.#wavelength;
      height += size * this.#smooth(x * scale + octave * 37.3, y * scale + octave * 71.7);
      size *= OCTAVE_GAIN;
    }
    return height;
  }

  #smooth(x: number, y: number): number {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const across = ease(x - column);
    const down = ease(y - row);
    const top = mix(this.#height(column, row), this.#height(column + 1, row), across);
    const bottom = mix(this.#height(column, row + 1), this.#height(column + 1, row + 1), across);
    return mix(top, bottom, down);
  }

  #height(column: number, row: number): number {
    const place = (row & (LATTICE - 1)) * LATTICE + (column & (LATTICE - 1));
    return this.#heights[place] ?? 0;
  }
}

function ease(fraction: number): number {
  return fraction * fraction * (3 - 2 * fraction);
}

function mix(from: number, to: number, fraction: number): number {
  return from + (to - from) * fraction;
}
