import type { Borders } from '../domain/borders.js';
import { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { CanvasOutlines, FinerOutlines } from './area-map.js';

type Outlines = CanvasOutlines<PreparedBorders>;

const known = new WeakMap<object, Outlines>();

/**
 * Borders with all that is worked out from them: the same for every map that draws them.
 * @param finer The same in more detail, if that can be had.
 */
export function outlinesOfBorders(borders: Borders, finer?: FinerOutlines<PreparedBorders>): Outlines {
  const outlines = outlinesFor(borders, () => ({ prepared: new PreparedBorders(borders) }));
  return finer ? outlinesFor(finer, () => ({ ...outlines, finer })) : outlines;
}

/** What is drawn of something, made the first time that it is asked for. */
export function outlinesFor(source: object, make: () => Outlines): Outlines {
  const outlines = known.get(source) ?? make();
  known.set(source, outlines);
  return outlines;
}
