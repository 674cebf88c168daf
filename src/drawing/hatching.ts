import { ABSENCE_REASONS, type AbsenceReason } from '../domain/observation.js';

/** A pattern of lines for areas without a figure, repeated in squares. */
export interface Hatch {
  readonly reason: AbsenceReason;
  /** Id of its SVG pattern within one shadow root. */
  readonly id: string;
  /** Lines within a square of {@link HATCH_SIZE}. */
  readonly path: string;
  /** Width of the lines, in pixels. */
  readonly width: number;
}

const LINE_WIDTH = 1;
/** Dots are lines without length: their width is all one sees of them. */
const DOT_WIDTH = 2;

/** Side of the square that a pattern repeats, in pixels. */
export const HATCH_SIZE = 8;

// Each reason has its own direction or form, so that they stay apart without colour and at the size of a legend.
const PATHS: Readonly<Record<AbsenceReason, string>> = {
  withheld: 'M-2,2 L2,-2 M-2,10 L10,-2 M6,10 L10,6',
  'too-few': 'M2,2 h0.01 M6,6 h0.01',
  'not-applicable': 'M4,2 V6 M2,4 H6',
  later: 'M0,4 H8',
  discontinued: 'M-2,-2 L10,10 M6,-2 L10,2 M-2,6 L2,10',
  unknown: 'M4,0 V8',
};

/** The pattern of each reason for absence. */
export const HATCHES: readonly Hatch[] = ABSENCE_REASONS.map((reason) => ({
  reason,
  id: hatchId(reason),
  path: PATHS[reason],
  width: reason === 'too-few' ? DOT_WIDTH : LINE_WIDTH,
}));

/** Fill that draws an absence with its pattern. */
export function hatchFill(reason: AbsenceReason): string {
  return `url(#${hatchId(reason)})`;
}

function hatchId(reason: AbsenceReason): string {
  return `hatch-${reason}`;
}
