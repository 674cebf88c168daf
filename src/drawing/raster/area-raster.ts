import { OUTSIDE } from '../../domain/borders.js';

/** Areas from here on need more than two bytes per pixel. */
const SHORT_LIMIT = 2 ** 16 - 1;

/** Says for every pixel which area lies at its centre. */
export class AreaRaster {
  readonly width: number;
  readonly height: number;
  /** Row by row: 0 outside, otherwise one more than the area's place in the list. */
  readonly ids: Uint16Array | Uint32Array;

  /** @param areas Number of areas there are. */
  constructor(width: number, height: number, areas: number) {
    this.width = Math.max(0, width);
    this.height = Math.max(0, height);
    const pixels = this.width * this.height;
    this.ids = areas < SHORT_LIMIT ? new Uint16Array(pixels) : new Uint32Array(pixels);
  }

  /** The area at a pixel, or `OUTSIDE`. Positions between pixels belong to the pixel they lie in. */
  areaAt(x: number, y: number): number {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (!(column >= 0 && column < this.width && row >= 0 && row < this.height)) return OUTSIDE;
    return (this.ids[row * this.width + column] ?? 0) - 1;
  }
}
