import { HATCHES, hatchFill } from '../drawing/hatching.js';
import { ColourTable, colourOf, type Tile } from '../drawing/raster/colour-table.js';
import type { FillOf } from './area-map.js';

const PATTERNS: ReadonlyMap<string, number> = new Map(
  HATCHES.map(({ reason }, index) => [hatchFill(reason), index]),
);

/**
 * The colours of all areas, for painting pixels.
 * @param keyOf Key of an area, by its number.
 * @param tiles The patterns as pixels, in the order of the hatches.
 */
export function fillTable(
  areas: number,
  keyOf: (area: number) => string,
  fillOf: FillOf,
  tiles: readonly Tile[],
): ColourTable {
  const table = new ColourTable(areas, tiles);
  const packed = new Map<string, number>();
  for (let area = 0; area < areas; area++) {
    const fill = fillOf(keyOf(area));
    const pattern = PATTERNS.get(fill);
    if (pattern !== undefined && tiles[pattern]) table.setPattern(area, pattern);
    else table.setColour(area, packedColour(fill, packed));
  }
  return table;
}

/** A map has few colours and many areas. */
function packedColour(fill: string, packed: Map<string, number>): number {
  const known = packed.get(fill);
  if (known !== undefined) return known;
  const colour = colourOf(fill);
  packed.set(fill, colour);
  return colour;
}
