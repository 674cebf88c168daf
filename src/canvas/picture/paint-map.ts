import { lineStyle } from '../../drawing/borders/line-styles.js';
import { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import { pixelsPerKilometre, type View } from '../../drawing/borders/view.js';
import { ABSENT_FILL, HATCH_LINE } from '../../drawing/colours.js';
import {
  BETWEEN,
  BORDER_COLOURS,
  BORDER_KINDS,
  COAST,
  type PictureMap,
  SELECTED,
} from '../../drawing/picture/picture-map.js';
import type { Tile } from '../../drawing/raster/colour-table.js';
import { paintPixels } from '../../drawing/raster/paint-pixels.js';
import type { Painter } from '../../drawing/scene/scene.js';
import { fillTable } from '../fill-table.js';
import { drawHatchTiles } from '../hatch-tiles.js';
import { strokeLines } from '../stroke-lines.js';

/** Where on a canvas a map is drawn, in its pixels, and how many of them make a CSS pixel. */
type MapPlace = Parameters<Painter>[1];

/** What paints a map on a canvas, as it is seen in a view with as many pixels as its place there has. */
export function mapPainter(map: PictureMap, viewIn: (place: MapPlace) => View): Painter {
  return function* paint(context, place) {
    const scratch = document.createElement('canvas');
    try {
      const tiles = drawHatchTiles(scratch, place.ratio, { line: HATCH_LINE, background: ABSENT_FILL });
      yield* drawMapInSlices(context, map, viewIn(place), place, tiles);
    } finally {
      Object.assign(scratch, { width: 0, height: 0 });
    }
  };
}

/** Draws a map on a canvas that is empty there, in slices of work. */
function* drawMapInSlices(
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
  if (map.isOfShapes) yield* strokeShapes(context, prepared, view, place.ratio);
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
  for (const kind of BORDER_KINDS) {
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

function* strokeShapes(
  context: CanvasRenderingContext2D,
  prepared: PreparedBorders,
  view: View,
  ratio: number,
): Generator<undefined, void> {
  const outer = prepared.linesOf('outer', view);
  context.globalCompositeOperation = 'destination-over';
  strokeLines(context, outer, { ...COAST, width: COAST.width * ratio });
  settle(context);
  yield;
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
