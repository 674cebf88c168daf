import type { Measurement } from '../../src/domain/comparison.js';
import { figure, type Observation } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { aMeasurement } from './builders.js';

/** What was measured for one group in one period; a number stands for a plain figure. */
export function aYear(
  period: string,
  observation: number | Observation,
  changes: Partial<Measurement> = {},
): Measurement {
  return aMeasurement({
    period,
    origin: originOf('herkomst', 'turkey'),
    observation: typeof observation === 'number' ? figure(observation) : observation,
    ...changes,
  });
}
