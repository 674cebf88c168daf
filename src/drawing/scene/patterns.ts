import { ABSENT_FILL, HATCH_LINE } from '../colours.js';
import { HATCH_SIZE, HATCHES, hatchFill } from '../hatching.js';

/** A pattern of lines that fills a surface, repeated in squares of {@link HATCH_SIZE}. */
export interface Pattern {
  readonly id: string;
  /** The fill that draws it. */
  readonly fill: string;
  readonly path: string;
  /** Of the lines, in pixels. */
  readonly width: number;
  readonly line: string;
  readonly background: string;
}

/** In the place of a bar that is not there; a word beside it says why. */
export const STUB_FILL = 'url(#stub)';

const COLOURS = { line: HATCH_LINE, background: ABSENT_FILL };

/** All patterns: one for each reason of absence, and the one of a bar that is not there. */
export const PATTERNS: readonly Pattern[] = [
  ...HATCHES.map(({ reason, id, path, width }) => ({ id, fill: hatchFill(reason), path, width, ...COLOURS })),
  {
    id: 'stub',
    fill: STUB_FILL,
    path: 'M-2,2 L2,-2 M-2,10 L10,-2 M6,10 L10,6',
    width: 1,
    ...COLOURS,
    background: '#ffffff',
  },
];

/** The pattern of a fill; `undefined` of a colour. */
export function patternOf(fill: string): Pattern | undefined {
  return PATTERNS.find((pattern) => pattern.fill === fill);
}

/** Side of the square that patterns repeat. */
export const PATTERN_SIZE = HATCH_SIZE;
