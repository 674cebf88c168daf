import { absence, figure, isFigure, type Observation } from '../../domain/observation.js';
import { roundTo } from '../../domain/rounding.js';

/** A count as a share of another: absent where either is, and where there is nothing to take a share of. */
export function shareOf(part: Observation, whole: Observation, per: number, decimals: number): Observation {
  if (!isFigure(whole)) return whole;
  if (whole.value === 0) return absence('not-applicable');
  if (!isFigure(part)) return part;
  return figure(roundTo((part.value / whole.value) * per, decimals), {
    provisional: part.provisional || whole.provisional,
    base: whole.value,
  });
}

/** The observation with the cases it rests on, as far as they are known. */
export function withBase(observation: Observation, base: Observation | undefined): Observation {
  if (!isFigure(observation) || !base || !isFigure(base)) return observation;
  return { ...observation, base: base.value };
}

/** Absent where a figure rests on fewer cases than the minimum: too few of them, or none to speak about. */
export function withMinimum(observation: Observation, minimum: number): Observation {
  if (!isFigure(observation) || observation.base === undefined) return observation;
  if (observation.base >= minimum) return observation;
  return absence(observation.base === 0 ? 'not-applicable' : 'too-few');
}

/** The observation as one that may still be revised. */
export function asProvisional(observation: Observation): Observation {
  return isFigure(observation) ? { ...observation, provisional: true } : observation;
}
