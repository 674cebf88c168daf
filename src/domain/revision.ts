import type { Measurement } from './comparison.js';
import { ABSENCE_REASONS, absence, canBeFigure, figure, isFigure, type Observation } from './observation.js';
import { parseOriginWish, TOTAL } from './origin.js';
import { roundTo } from './rounding.js';

/** The figure that an element was made with, as its author's attributes name it. */
export interface MadeWith {
  readonly area: string;
  readonly indicator: string;
  readonly origin: string;
  readonly period: string;
  readonly was: Observation;
}

/** A figure that is no longer what it was when an element was made. */
export interface Revision {
  readonly was: Observation;
  readonly now: Measurement;
}

/** Behind a value that the publisher may still revise. */
const PROVISIONAL = '*';

/** A number as an attribute has it: with a point, whatever the language. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** An observation as an attribute tells it: `12.1`, `12.1*` for a provisional one, or the reason there is none. */
export function tellObservation(observation: Observation, decimals: number): string {
  if (!isFigure(observation)) return observation.reason;
  const value = roundTo(observation.value, decimals).toFixed(decimals);
  return observation.provisional ? value + PROVISIONAL : value;
}

/** The observation that an attribute tells; `undefined` where it tells none. */
export function readObservation(text: string): Observation | undefined {
  const reason = ABSENCE_REASONS.find((one) => one === text.trim());
  if (reason) return absence(reason);
  const provisional = text.trim().endsWith(PROVISIONAL);
  const number = text.trim().slice(0, provisional ? -PROVISIONAL.length : undefined);
  const isNumber = NUMBER.test(number) && canBeFigure(Number(number));
  return isNumber ? figure(Number(number), { provisional }) : undefined;
}

/** The very figure that an element was made with, among those on show; `undefined` where a reader looks at others. */
export function findMadeWith(made: MadeWith, figures: readonly Measurement[]): Measurement | undefined {
  const { group, scheme } = parseOriginWish(made.origin || TOTAL);
  return figures.find(
    ({ area, indicator, origin, period }) =>
      area.code === made.area &&
      indicator.id === made.indicator &&
      period === made.period &&
      origin.group === group &&
      (scheme === undefined || origin.scheme === undefined || origin.scheme === scheme),
  );
}

/**
 * What became of a figure, as far as the published decimals tell; `undefined` where it stayed. A provisional figure that is
 * made definitive with the same value stayed; one that is withheld from now on did not.
 */
export function revisionOf(was: Observation, now: Measurement): Revision | undefined {
  const { observation, indicator } = now;
  const isSame =
    isFigure(was) && isFigure(observation)
      ? roundTo(was.value, indicator.decimals) === roundTo(observation.value, indicator.decimals)
      : !isFigure(was) && !isFigure(observation) && was.reason === observation.reason;
  return isSame ? undefined : { was, now };
}
