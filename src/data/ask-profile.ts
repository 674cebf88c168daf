import { ChoiceError, type ChoiceProblem } from '../domain/choice.js';
import type { Profile } from '../domain/profile.js';
import { EndpointError } from './endpoint/endpoint-error.js';
import type { StatisticsSource } from './statistics-source.js';

/**
 * The profile of a gemeente; one that the endpoint does not have is a gemeente it does not know.
 * @param asked What the author wrote to have it.
 * @throws {ChoiceError} where there is none.
 */
export async function askProfile(
  source: StatisticsSource,
  gemeente: string,
  asked: Pick<ChoiceProblem, 'attribute' | 'value'>,
  signal: AbortSignal,
): Promise<Profile> {
  try {
    return await source.profile(gemeente, signal);
  } catch (error) {
    const isUnknown = error instanceof EndpointError && error.fault === 'not-found';
    throw isUnknown ? new ChoiceError({ ...asked, reason: 'unknown' }) : error;
  }
}
