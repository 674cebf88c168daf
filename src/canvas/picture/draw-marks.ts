import { HATCHES, hatchFill } from '../../drawing/hatching.js';
import type { Box, Mark, TextStyle } from '../../drawing/picture/picture-layout.js';
import { LINE_COLOUR } from '../../drawing/picture/picture-styles.js';
import type { Tile } from '../../drawing/raster/colour-table.js';

/** What marks are drawn with. */
export interface MarkTools {
  /** The typeface, as a style sheet names it. */
  readonly family: string;
  /** Pixels of the canvas per CSS pixel. */
  readonly ratio: number;
  /** The patterns as pixels, in the order of the hatches. */
  readonly tiles: readonly Tile[];
}

/** Draws texts, samples and lines on a canvas whose unit is a CSS pixel. */
export function drawMarks(context: CanvasRenderingContext2D, marks: readonly Mark[], tools: MarkTools): void {
  for (const mark of marks) drawMark(context, mark, tools);
}

/** A style as a canvas wants it. */
export function fontOf({ size, weight }: TextStyle, family: string): string {
  return `${weight} ${size}px ${family}`;
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, tools: MarkTools): void {
  switch (mark.kind) {
    case 'text':
      context.font = fontOf(mark.style, tools.family);
      context.fillStyle = mark.style.colour;
      context.textAlign = mark.align;
      context.fillText(mark.text, mark.x, mark.baseline);
      break;
    case 'rule':
      fill(context, mark.colour, mark.box);
      break;
    case 'frame':
      outline(context, mark.colour, mark.box);
      break;
    case 'swatch':
      drawSwatch(context, mark.fill, mark.box, tools);
      outline(context, LINE_COLOUR, mark.box);
      break;
  }
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  colour: string,
  box: Box,
  { ratio, tiles }: MarkTools,
): void {
  const tile = tiles[HATCHES.findIndex(({ reason }) => hatchFill(reason) === colour)];
  if (!tile) {
    fill(context, colour, box);
    return;
  }
  const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  const image = context.createImageData(width, height);
  repeat(tile, new Uint32Array(image.data.buffer), width);
  context.putImageData(image, Math.round(box.x * ratio), Math.round(box.y * ratio));
}

function repeat({ size, pixels }: Tile, image: Uint32Array, width: number): void {
  for (let pixel = 0; pixel < image.length; pixel++) {
    const [column, row] = [pixel % width, Math.floor(pixel / width)];
    image[pixel] = pixels[(row % size) * size + (column % size)] as number;
  }
}

function fill(context: CanvasRenderingContext2D, colour: string, { x, y, width, height }: Box): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}

function outline(context: CanvasRenderingContext2D, colour: string, { x, y, width, height }: Box): void {
  context.strokeStyle = colour;
  context.lineWidth = 0.75;
  context.strokeRect(x, y, width, height);
}
