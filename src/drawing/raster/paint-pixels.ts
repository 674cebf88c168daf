import type { AreaRaster } from './area-raster.js';
import type { ColourTable, Tile } from './colour-table.js';

/**
 * Fills an image with the colours of the areas. Patterns run on from one area to the next, counted from the corner of
 * the image.
 * @param pixels Packed colours of an image as large as the raster.
 */
export function paintPixels(
  { ids, width, height }: AreaRaster,
  table: ColourTable,
  pixels: Uint32Array,
): void {
  const { colours, patterns, tiles } = table;
  let last = -1;
  let colour = 0;
  let tile: Tile | undefined;
  for (let row = 0, pixel = 0; row < height; row++) {
    for (const end = pixel + width; pixel < end; pixel++) {
      const id = ids[pixel] as number;
      if (id !== last) {
        last = id;
        colour = colours[id] as number;
        tile = tiles[(patterns[id] as number) - 1];
      }
      pixels[pixel] = tile ? tileColour(tile, pixel - row * width, row) : colour;
    }
  }
}

function tileColour({ size, pixels }: Tile, column: number, row: number): number {
  return pixels[(row % size) * size + (column % size)] as number;
}
