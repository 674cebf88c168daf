import type { View } from '../borders/view.js';
import type { AreaRaster } from './area-raster.js';
import type { ColourTable, Tile } from './colour-table.js';

/** How far an image lies from the corner of the world, in its own pixels. */
type Corner = Pick<View, 'left' | 'top'>;

/**
 * Fills an image with the colours of the areas. Patterns run on from one area to the next, counted from the corner of
 * the world: so they stay where they are on the areas when a reader moves the map.
 * @param pixels Packed colours of an image as large as the raster.
 */
export function paintPixels(
  raster: AreaRaster,
  table: ColourTable,
  pixels: Uint32Array,
  corner: Corner,
): void {
  paintColours(raster.ids, table.colours, pixels);
  if (table.patterns.some((pattern) => pattern > 0)) paintPatterns(raster, table, pixels, corner);
}

function paintColours(ids: AreaRaster['ids'], colours: Uint32Array, pixels: Uint32Array): void {
  for (let pixel = 0; pixel < ids.length; pixel++) {
    pixels[pixel] = colours[ids[pixel] as number] as number;
  }
}

/** Apart from the colours: a loop that has to choose per pixel takes twice the time for both. */
function paintPatterns(
  { ids, width }: AreaRaster,
  { patterns, tiles }: ColourTable,
  pixels: Uint32Array,
  corner: Corner,
): void {
  const starts = tiles.map(({ size }) => startIn(size, corner));
  for (let pixel = 0; pixel < ids.length; pixel++) {
    // What has a colour, or lies outside, is passed over without a look at its area.
    if (pixels[pixel] !== 0 || ids[pixel] === 0) continue;
    const pattern = patterns[ids[pixel] as number] as number;
    if (pattern === 0) continue;
    const { left, top } = starts[pattern - 1] as Corner;
    const row = Math.floor(pixel / width);
    pixels[pixel] = tileColour(tiles[pattern - 1] as Tile, left + pixel - row * width, top + row);
  }
}

/** Where in a tile of some size the corner of an image lies; west and north of the world's corner as well. */
function startIn(size: number, { left, top }: Corner): Corner {
  const place = (distance: number) => ((Math.round(distance) % size) + size) % size;
  return { left: place(left), top: place(top) };
}

function tileColour({ size, pixels }: Tile, column: number, row: number): number {
  return pixels[(row % size) * size + (column % size)] as number;
}
