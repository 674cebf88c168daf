import type { GridBox } from '../../drawing/borders/view.js';
import { ABSENT_FILL, HATCH_LINE } from '../../drawing/colours.js';
import { CSS_DPI, PAPER_DPI, ratioWithin } from '../../drawing/paper.js';
import { layOutPicture } from '../../drawing/picture/lay-out-picture.js';
import type { PictureContent } from '../../drawing/picture/picture-content.js';
import type { MeasureText, PictureLayout } from '../../drawing/picture/picture-layout.js';
import { PAPER } from '../../drawing/picture/picture-styles.js';
import { type Ground, pictureView, shapeOf } from '../../drawing/picture/picture-view.js';
import { withDensity } from '../../drawing/picture/png-density.js';
import { drawHatchTiles } from '../hatch-tiles.js';
import { runInSlices } from '../run-in-slices.js';
import { drawMapInSlices, type PictureMap } from './draw-map.js';
import { drawMarks, fontOf } from './draw-marks.js';

/** All that is on a picture. */
export interface Picture {
  readonly content: PictureContent;
  readonly map: PictureMap;
  /** The box around all areas. */
  readonly all: GridBox;
  /** The part that the reader zoomed in on; `undefined` where he sees the whole. */
  readonly seen: Ground | undefined;
  /** The typeface, as a style sheet names it. */
  readonly family: string;
}

/** Room around the areas, in CSS pixels. */
const MAP_MARGIN = 4;

/**
 * Draws a picture as a PNG that prints at its own size, on canvases that are given back afterwards. Throws where the
 * browser cannot.
 */
export async function drawPicture(picture: Picture): Promise<Blob> {
  const [canvas, scratch] = [document.createElement('canvas'), document.createElement('canvas')];
  try {
    const ratio = await drawOn(canvas, scratch, picture);
    const png = await encode(canvas);
    const sized = withDensity(new Uint8Array(await png.arrayBuffer()), ratio * CSS_DPI);
    return new Blob([sized], { type: png.type });
  } finally {
    for (const used of [canvas, scratch]) Object.assign(used, { width: 0, height: 0 });
  }
}

/** @returns Pixels per CSS pixel. */
async function drawOn(
  canvas: HTMLCanvasElement,
  scratch: HTMLCanvasElement,
  picture: Picture,
): Promise<number> {
  const { content, all, seen, family } = picture;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to draw on');
  const layout = layOutPicture(
    content,
    shapeOf(seen ?? all),
    seen !== undefined,
    measureWith(context, family),
  );
  const ratio = ratioWithin(PAPER_DPI / CSS_DPI, layout);
  Object.assign(canvas, {
    width: Math.round(layout.width * ratio),
    height: Math.round(layout.height * ratio),
  });
  const tiles = drawHatchTiles(scratch, ratio, { line: HATCH_LINE, background: ABSENT_FILL });
  await drawMap(context, picture, layout, ratio, tiles);
  context.scale(ratio, ratio);
  drawMarks(context, layout.marks, { family, ratio, tiles });
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = PAPER;
  context.fillRect(0, 0, layout.width + 1, layout.height + 1);
  return ratio;
}

async function drawMap(
  context: CanvasRenderingContext2D,
  { map, all, seen }: Picture,
  { map: box }: PictureLayout,
  ratio: number,
  tiles: Parameters<typeof drawMapInSlices>[4],
): Promise<void> {
  const size = { width: Math.round(box.width * ratio), height: Math.round(box.height * ratio) };
  const view = pictureView(all, seen, map.borders.gridBits, size, MAP_MARGIN * ratio);
  const place = { left: Math.round(box.x * ratio), top: Math.round(box.y * ratio), ratio };
  const { signal } = new AbortController();
  await runInSlices(drawMapInSlices(context, map, view, place, tiles), signal);
}

function measureWith(context: CanvasRenderingContext2D, family: string): MeasureText {
  return (text, style) => {
    context.font = fontOf(style, family);
    return context.measureText(text).width;
  };
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const { width, height } = canvas;
    const failure = new Error(`The browser could not make a picture of ${width} × ${height} pixels`);
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(failure)), 'image/png');
  });
}
