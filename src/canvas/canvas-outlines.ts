import type { AreaLevel } from '../domain/area.js';
import type { Borders } from '../domain/borders.js';
import type { AreaShape } from '../domain/outlines.js';
import { bordersOfShapes } from '../drawing/borders/borders-of-shapes.js';
import { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { CanvasOutlines, FinerOutlines } from './area-map.js';

type Outlines = CanvasOutlines<PreparedBorders>;

const known = new WeakMap<object, Outlines>();

/**
 * Borders with all that is worked out from them: the same for every map that draws them.
 * @param finer The same in more detail, if that can be had.
 */
export function outlinesOfBorders(borders: Borders, finer?: FinerOutlines<PreparedBorders>): Outlines {
  const outlines = sharedFor(borders, () => ({ prepared: new PreparedBorders(borders) }));
  return finer ? sharedFor(finer, () => ({ ...outlines, finer })) : outlines;
}

/** The same for shapes that know nothing of each other; the key of an area is its code. */
export function outlinesOfShapes(shapes: readonly AreaShape[], edition: string, level: AreaLevel): Outlines {
  return sharedFor(shapes, () => ({
    prepared: new PreparedBorders(bordersOfShapes(shapes, edition, level)),
    keys: shapes.map(({ code }) => code),
  }));
}

function sharedFor(source: object, make: () => Outlines): Outlines {
  const outlines = known.get(source) ?? make();
  known.set(source, outlines);
  return outlines;
}
