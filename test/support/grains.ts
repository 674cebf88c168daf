import type { Borders } from '../../src/domain/borders.js';
import { cutBorders } from '../../src/importer/borders/cut-borders.js';
import { bordersOf, type Patch } from './mosaic.js';

/** Bits by which the grid of an overview is coarser than that of `bordersOf`. */
export const COARSER_BITS = 1;

/** Patches on the grid of an overview, in steps of the fine grid. */
export function onCoarseGrid(patches: readonly Patch[]): readonly Patch[] {
  const step = 2 ** COARSER_BITS;
  const round = (value: number) => Math.round(value / step) * step;
  return patches.map(({ area, corners }) => ({
    area,
    corners: corners.map(([x, y]) => [round(x), round(y)] as const),
  }));
}

/** The overview of borders: their points on a coarser grid. */
export function overviewOf(borders: Borders): Borders {
  const step = 2 ** COARSER_BITS;
  return {
    ...borders,
    gridBits: borders.gridBits - COARSER_BITS,
    x: borders.x.map((x) => Math.round(x / step)),
    y: borders.y.map((y) => Math.round(y / step)),
  };
}

/** Patches of areas in groups of `size`, as borders in full detail and as the files of their gemeenten. */
export function gemeentenOf(patches: readonly Patch[], size: number) {
  const { areas } = bordersOf(patches);
  const groups = Uint32Array.from({ length: areas }, (_, area) => Math.floor(area / size));
  const detail = bordersOf(patches, { groups });
  const parts = new Map([...new Set(groups)].map((group) => [group, cutBorders(detail, group)]));
  return { detail, overview: overviewOf(detail), parts };
}
