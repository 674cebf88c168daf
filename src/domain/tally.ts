import { ABSENCE_REASONS, type AbsenceReason, isFigure, type Observation } from './observation.js';

/** How many observations are figures, and how many are absent for each reason. */
export interface Tally {
  readonly figures: number;
  readonly provisional: number;
  /** Only reasons that occur, in their fixed order. */
  readonly absences: readonly { readonly reason: AbsenceReason; readonly count: number }[];
}

/** Counts observations by what they are. */
export function tallyOf(observations: Iterable<Observation>): Tally {
  const counts = new Map<AbsenceReason, number>();
  let [figures, provisional] = [0, 0];
  for (const observation of observations) {
    if (isFigure(observation)) {
      figures += 1;
      if (observation.provisional) provisional += 1;
    } else {
      counts.set(observation.reason, (counts.get(observation.reason) ?? 0) + 1);
    }
  }
  const absences = ABSENCE_REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
  return { figures, provisional, absences };
}
