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
  const profile = await profileIfAny(source, gemeente, signal);
  if (profile) return profile;
  throw new ChoiceError({ ...asked, reason: 'unknown' });
}

/** A gemeente without a profile is one that the endpoint does not know; other failures are failures. */
export async function profileIfAny(
  source: StatisticsSource,
  gemeente: string,
  signal: AbortSignal,
): Promise<Profile | undefined> {
  try {
    return await source.profile(gemeente, signal);
  } catch (error) {
    if (error instanceof EndpointError && error.fault === 'not-found') return undefined;
    throw error;
  }
}
