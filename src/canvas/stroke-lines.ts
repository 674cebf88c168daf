import type { Polylines } from '../drawing/borders/polylines.js';

/** Adds lines to the current path of a canvas. */
export function traceLines(context: CanvasRenderingContext2D, { points, ends }: Polylines): void {
  let point = 0;
  for (const end of ends) {
    context.moveTo(points[2 * point] as number, points[2 * point + 1] as number);
    for (point++; point < end; point++) {
      context.lineTo(points[2 * point] as number, points[2 * point + 1] as number);
    }
  }
}

/** Strokes lines in one go. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  lines: Polylines,
  style: { readonly colour: string; readonly width: number; readonly opacity?: number },
): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.globalAlpha = style.opacity ?? 1;
  context.beginPath();
  traceLines(context, lines);
  context.stroke();
  context.globalAlpha = 1;
}
