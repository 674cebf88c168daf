import type { Polylines } from '../drawing/borders/polylines.js';

/** Lines up to this width, in pixels of the device, are drawn without working out their edges. */
const HAIRLINE = 1;

/** Wide lines per stroke: the time for a path grows faster than its length. */
const WIDE_LINES_AT_ONCE = 100;

/**
 * Strokes lines. Thin ones go in one path, so that see-through lines are no darker where they meet; wide ones go in
 * parts, which takes half the time.
 */
export function strokeLines(
  context: CanvasRenderingContext2D,
  lines: Polylines,
  style: { readonly colour: string; readonly width: number; readonly opacity?: number },
): void {
  const { length } = lines.ends;
  const atOnce = style.width > HAIRLINE ? WIDE_LINES_AT_ONCE : Math.max(1, length);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.globalAlpha = style.opacity ?? 1;
  for (let first = 0; first < length; first += atOnce) {
    context.beginPath();
    traceLines(context, lines, first, Math.min(length, first + atOnce));
    context.stroke();
  }
  context.globalAlpha = 1;
}

function traceLines(
  context: CanvasRenderingContext2D,
  { points, ends }: Polylines,
  first: number,
  last: number,
): void {
  let at = first === 0 ? 0 : 2 * (ends[first - 1] as number);
  for (let line = first; line < last; line++) {
    const end = 2 * (ends[line] as number);
    context.moveTo(points[at] as number, points[at + 1] as number);
    for (at += 2; at < end; at += 2) context.lineTo(points[at] as number, points[at + 1] as number);
  }
}
