import { HATCH_SIZE, HATCHES } from '../drawing/hatching.js';
import type { Tile } from '../drawing/raster/colour-table.js';

const LINE_WIDTH = 1.2;
const DOT_WIDTH = 2.4;

/**
 * The pattern of each reason for absence as pixels, in the order of `ABSENCE_REASONS`, drawn from the same lines as
 * in the legend.
 * @param canvas A canvas to draw on; what it holds is lost.
 * @param ratio Pixels of the device per CSS pixel.
 */
export function drawHatchTiles(
  canvas: HTMLCanvasElement,
  ratio: number,
  { line, background }: { readonly line: string; readonly background: string },
): readonly Tile[] {
  const size = Math.max(1, Math.round(HATCH_SIZE * ratio));
  Object.assign(canvas, { width: size, height: size });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.scale(size / HATCH_SIZE, size / HATCH_SIZE);
  context.strokeStyle = line;
  context.lineCap = 'round';
  return HATCHES.map(({ path }) => {
    context.fillStyle = background;
    context.fillRect(0, 0, HATCH_SIZE, HATCH_SIZE);
    context.lineWidth = path.includes('h0.01') ? DOT_WIDTH : LINE_WIDTH;
    context.stroke(new Path2D(path));
    return { size, pixels: new Uint32Array(context.getImageData(0, 0, size, size).data.buffer) };
  });
}
