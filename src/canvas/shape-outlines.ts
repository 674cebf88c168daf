import type { AreaLevel } from '../domain/area.js';
import type { AreaShape } from '../domain/outlines.js';
import { bordersOfShapes } from '../drawing/borders/borders-of-shapes.js';
import { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { CanvasOutlines } from './area-map.js';
import { outlinesFor } from './canvas-outlines.js';

/** Shapes that know nothing of each other as borders; the key of an area is its code. */
export function outlinesOfShapes(
  shapes: readonly AreaShape[],
  edition: string,
  level: AreaLevel,
): CanvasOutlines<PreparedBorders> {
  return outlinesFor(shapes, () => ({
    prepared: new PreparedBorders(bordersOfShapes(shapes, edition, level)),
    keys: shapes.map(({ code }) => code),
  }));
}
