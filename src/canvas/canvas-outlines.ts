import type { Borders } from '../domain/borders.js';
import { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { CanvasOutlines } from './area-map.js';

type Outlines = CanvasOutlines<PreparedBorders>;

const known = new WeakMap<object, Outlines>();

/** Borders with all that is worked out from them: the same for every map that draws them. */
export function outlinesOfBorders(borders: Borders): Outlines {
  return outlinesFor(borders, () => ({ prepared: new PreparedBorders(borders) }));
}

/** What is drawn of something, made the first time that it is asked for. */
export function outlinesFor(source: object, make: () => Outlines): Outlines {
  const outlines = known.get(source) ?? make();
  known.set(source, outlines);
  return outlines;
}
