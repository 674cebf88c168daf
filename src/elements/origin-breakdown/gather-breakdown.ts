import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import { type Breakdown, breakDown, COMPARE_WITH } from '../../domain/breakdown.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Gathered } from '../shared/presentation.js';

/**
 * Asks for the figures of every group.
 * @param against What the `compare-with` attribute says.
 */
export async function gatherBreakdown(
  { catalogue, choice }: Omit<Gathered<Breakdown>, 'view'>,
  against: string,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<Breakdown> {
  const compareWith = COMPARE_WITH.find((one) => one === against);
  if (!compareWith) throw new ChoiceError({ attribute: 'compare-with', value: against, reason: 'unknown' });
  const profile = await source.profile(gemeenteOf(choice.area) ?? choice.area, signal);
  return breakDown(catalogue, choice, profile, compareWith);
}
