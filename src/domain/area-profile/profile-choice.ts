import { type Catalogue, findIndicator } from '../catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../choice.js';
import { TOTAL } from '../origin.js';

/**
 * Finds area and group of a profile, by the first indicator that has figures for them. Everybody, unless a group is
 * asked for: a profile is about the place, whatever single views start with.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function resolveProfile(catalogue: Catalogue, wish: Wish): Choice {
  if (wish.indicator && !findIndicator(catalogue, wish.indicator)) {
    throw new ChoiceError({ attribute: 'indicator', value: wish.indicator, reason: 'unknown' });
  }
  const problems: ChoiceError[] = [];
  for (const { id: indicator } of catalogue.indicators) {
    try {
      return resolveChoice(catalogue, { ...wish, indicator, origin: wish.origin || TOTAL });
    } catch (error) {
      if (!(error instanceof ChoiceError) || error.problem.reason !== 'no-figures') throw error;
      problems.push(error);
    }
  }
  // A wrong period says more than an indicator that is not for such areas.
  throw problems.find(({ problem }) => problem.attribute !== 'area') ?? problems[0];
}
