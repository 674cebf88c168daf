/** Why there is no figure. Each reason stays apart from the file to the last pixel, and none of them is zero. */
export const ABSENCE_REASONS = [
  'withheld',
  'too-few',
  'not-applicable',
  'later',
  'discontinued',
  'unknown',
] as const;

/**
 * A reason of {@link ABSENCE_REASONS}: `withheld` is secret, `too-few` rests on too few cases to publish,
 * `not-applicable` cannot exist, `later` will be published, `discontinued` is no longer published,
 * `unknown` is missing without a reason given.
 */
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** No figure is further from zero: beyond it not even whole numbers are exact, and what is computed of them need be no number. */
export const LARGEST_FIGURE = Number.MAX_SAFE_INTEGER;

/** Whether a number is one that a figure can have, and not endless or beyond {@link LARGEST_FIGURE}. */
export function canBeFigure(value: number): boolean {
  return Math.abs(value) <= LARGEST_FIGURE;
}

/** A published figure. */
export interface Figure {
  readonly kind: 'figure';
  /** In the unit of its indicator. */
  readonly value: number;
  /** Whether the publisher may still revise it. */
  readonly provisional: boolean;
  /** Number of cases the figure rests on, such as the persons a percentage is taken of; `undefined` if not given. */
  readonly base: number | undefined;
}

/** A figure that is not there, and why. It has no value, so that nothing can draw it as a number. */
export interface Absence {
  readonly kind: 'absent';
  readonly reason: AbsenceReason;
}

/** What was observed for one area, group and period: a figure, or its absence. */
export type Observation = Figure | Absence;

/** Whether the observation has a value to show. */
export function isFigure(observation: Observation): observation is Figure {
  return observation.kind === 'figure';
}

/** A figure; not provisional and without a known base unless told otherwise. */
export function figure(value: number, options: { provisional?: boolean; base?: number } = {}): Figure {
  return { kind: 'figure', value, provisional: options.provisional ?? false, base: options.base };
}

/** An absence for the given reason. */
export function absence(reason: AbsenceReason): Absence {
  return { kind: 'absent', reason };
}
