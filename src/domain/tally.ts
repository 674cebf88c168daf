import { type Indicator, isUnclear } from './indicator.js';
import { ABSENCE_REASONS, type AbsenceReason, isFigure, type Observation } from './observation.js';

/** What there is among observations: figures, from where to where they run, and absences for each reason. */
export interface Tally {
  /** Values of the figures, in the order of the observations. */
  readonly values: readonly number[];
  /** The lowest and the highest value; infinite, and the wrong way round, where there are no figures. */
  readonly lowest: number;
  readonly highest: number;
  readonly provisional: number;
  /** How many figures rest on fewer cases than the indicator's `smallBase`. */
  readonly unclear: number;
  /** Only reasons that occur, in their fixed order. */
  readonly absences: readonly { readonly reason: AbsenceReason; readonly count: number }[];
}

/** Counts observations by what they are, all in one pass: a country has thousands. */
export function tallyOf(observations: Iterable<Observation>, indicator: Indicator): Tally {
  const counts = new Map<AbsenceReason, number>();
  const values: number[] = [];
  let [provisional, unclear] = [0, 0];
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const observation of observations) {
    if (isFigure(observation)) {
      const { value } = observation;
      values.push(value);
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      if (observation.provisional) provisional += 1;
      if (isUnclear(indicator, observation)) unclear += 1;
    } else {
      counts.set(observation.reason, (counts.get(observation.reason) ?? 0) + 1);
    }
  }
  const absences = ABSENCE_REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  return { values, lowest, highest, provisional, unclear, absences };
}
