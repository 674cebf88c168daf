import type { Crossings } from './crossings.js';

/**
 * Adds up the crossings of a band into the numbers of areas, and empties it for the next band. Where the sum is not
 * that of one area, the pixel is given to the area west of it.
 * @param ids Numbers of areas by pixel, of the whole raster.
 * @param highest The highest number an area has.
 */
export function sweep(crossings: Crossings, ids: Uint16Array | Uint32Array, highest: number): void {
  const { changes, squares, top, bottom, width } = crossings;
  const offset = top * width;
  for (let row = 0; row < bottom - top; row++) {
    let sum = 0;
    let sumOfSquares = 0;
    let number = 0;
    const end = (row + 1) * width;
    for (let pixel = row * width; pixel < end; pixel++) {
      const change = changes[pixel] as number;
      const square = squares[pixel] as number;
      if (change !== 0 || square !== 0) {
        sum += change;
        sumOfSquares = (sumOfSquares + square) | 0;
        changes[pixel] = 0;
        squares[pixel] = 0;
        if (sum >= 0 && sum <= highest && Math.imul(sum, sum) === sumOfSquares) number = sum;
      }
      ids[offset + pixel] = number;
    }
  }
}
