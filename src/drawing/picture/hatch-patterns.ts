import { ABSENT_FILL, HATCH_LINE } from '../colours.js';
import { HATCH_SIZE, HATCHES, hatchFill } from '../hatching.js';
import type { Pattern } from '../scene/pattern.js';

const PATTERNS: ReadonlyMap<string, Pattern> = new Map(
  HATCHES.map(({ reason, id, path, width }) => [
    hatchFill(reason),
    { id, size: HATCH_SIZE, path, width, line: HATCH_LINE, background: ABSENT_FILL },
  ]),
);

/** A fill of a map for a picture: the reference of a hatching becomes its pattern, a colour stays. */
export function asPaint(fill: string): string | Pattern {
  return PATTERNS.get(fill) ?? fill;
}
