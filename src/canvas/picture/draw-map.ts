import type { Borders } from '../../domain/borders.js';
import type { BorderKind } from '../../drawing/borders/border-kinds.js';
import { lineStyle } from '../../drawing/borders/line-styles.js';
import { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import { pixelsPerKilometre, type View } from '../../drawing/borders/view.js';
import type { Tile } from '../../drawing/raster/colour-table.js';
import { paintPixels } from '../../drawing/raster/paint-pixels.js';
import type { FillOf } from '../area-map.js';
import { fillTable } from '../fill-table.js';
import { strokeLines } from '../stroke-lines.js';

/** The map of a picture. */
export interface PictureMap {
  readonly borders: Borders;
  /** Whether each area has borders of its own, so that none is known to lie between two. */
  readonly isOfShapes: boolean;
  /** Key of an area, by its number. */
  readonly keyOf: (area: number) => string;
  readonly fillOf: FillOf;
  /** Number of the selected area. */
  readonly selected: number | undefined;
}

/** Where on a canvas a map is drawn, in its pixels, and how many of them make a CSS pixel. */
export interface MapPlace {
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
}

/** The lines of a map on paper; a page's own style sheet says the same of the screen. */
const BORDER_COLOURS: Readonly<Record<BorderKind, string>> = {
  area: '#ffffff',
  outer: '#6f747c',
  gemeente: '#3d434b',
};
const KINDS: readonly BorderKind[] = ['area', 'outer', 'gemeente'];

/** Around shapes: a line between them, and under them a coast that shows where the lightest colours end. */
const BETWEEN = { colour: '#ffffff', width: 0.6 };
const COAST = { colour: '#4a525c', width: 1.75 };

const SELECTED = [
  { colour: '#ffffff', width: 5 },
  { colour: '#16181d', width: 2.5 },
];

/** Draws a map on a canvas that is empty there, in slices of work. */
export function* drawMapInSlices(
  context: CanvasRenderingContext2D,
  map: PictureMap,
  view: View,
  place: MapPlace,
  tiles: readonly Tile[],
): Generator<undefined, void> {
  // Of its own, for the one that maps share keeps what it draws, and this is many times as large.
  const prepared = new PreparedBorders(map.borders);
  const raster = yield* prepared.rasterInSlices(view);
  yield;
  const image = context.createImageData(view.width, view.height);
  const table = fillTable(map.borders.areas, map.keyOf, map.fillOf, tiles);
  paintPixels(raster, table, new Uint32Array(image.data.buffer), view);
  yield;
  context.putImageData(image, place.left, place.top);
  yield;
  context.save();
  context.beginPath();
  context.rect(place.left, place.top, view.width, view.height);
  context.clip();
  context.translate(place.left, place.top);
  if (map.isOfShapes) strokeShapes(context, prepared, view, place.ratio);
  else yield* strokeBorders(context, prepared, view, place.ratio);
  strokeSelected(context, prepared, view, place.ratio, map.selected);
  context.restore();
}

function* strokeBorders(
  context: CanvasRenderingContext2D,
  prepared: PreparedBorders,
  view: View,
  ratio: number,
): Generator<undefined, void> {
  const density = pixelsPerKilometre(view) / ratio;
  for (const kind of KINDS) {
    const style = lineStyle(kind, density, ratio);
    strokeLines(context, prepared.linesOf(kind, view), { colour: BORDER_COLOURS[kind], ...style });
    settle(context);
    yield;
  }
}

/** Has the browser draw now, for what it puts off it would do all in one go; reading a pixel is the way to ask. */
function settle(context: CanvasRenderingContext2D): void {
  context.getImageData(0, 0, 1, 1);
}

function strokeShapes(
  context: CanvasRenderingContext2D,
  prepared: PreparedBorders,
  view: View,
  ratio: number,
): void {
  const outer = prepared.linesOf('outer', view);
  context.globalCompositeOperation = 'destination-over';
  strokeLines(context, outer, { ...COAST, width: COAST.width * ratio });
  context.globalCompositeOperation = 'source-over';
  strokeLines(context, outer, { ...BETWEEN, width: BETWEEN.width * ratio });
}

function strokeSelected(
  context: CanvasRenderingContext2D,
  prepared: PreparedBorders,
  view: View,
  ratio: number,
  area: number | undefined,
): void {
  if (area === undefined) return;
  const outline = prepared.outlineOf(area, view);
  for (const { colour, width } of SELECTED) strokeLines(context, outline, { colour, width: width * ratio });
}
