import type { Borders } from '../../domain/borders.js';
import { lastOf } from '../../domain/statistics/slices.js';
import type { Boxes } from '../borders/boxes.js';
import { placementOf, type View } from '../borders/view.js';
import { AreaRaster } from './area-raster.js';
import { Crossings } from './crossings.js';
import { sweep } from './sweep.js';

/** Pixels per slice: a few milliseconds of work. */
const BAND_PIXELS = 2 ** 18;

/**
 * Draws the areas of a view, a slice of work for every step of the iterator, so that a page can do other things in
 * between. The raster is complete when it is done: its last result holds it.
 * @param boxes The boxes of the arcs.
 */
export function* drawRasterInSlices(
  borders: Borders,
  boxes: Boxes,
  view: View,
): Generator<undefined, AreaRaster> {
  const { width, height } = view;
  const raster = new AreaRaster(width, height, borders.areas);
  if (raster.ids.length === 0) return raster;
  const rows = Math.min(height, Math.max(1, Math.floor(BAND_PIXELS / width)));
  const crossings = new Crossings(width, rows);
  const placement = placementOf(view, borders);
  for (let top = 0; top < height; top += rows) {
    if (top > 0) yield;
    crossings.top = top;
    crossings.bottom = Math.min(height, top + rows);
    crossings.collect(borders, boxes, placement);
    sweep(crossings, raster.ids, borders.areas);
  }
  return raster;
}

/** Draws the areas of a view at once. */
export function drawRaster(borders: Borders, boxes: Boxes, view: View): AreaRaster {
  return lastOf(drawRasterInSlices(borders, boxes, view));
}
