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
  const found = firstChoice(catalogue, wish);
  if (!(found instanceof ChoiceError)) return found;
  // A period that others have and this group or area has not: its rows then show the nearest they have.
  const anyPeriod = wish.period ? firstChoice(catalogue, { ...wish, period: '' }) : found;
  if (anyPeriod instanceof ChoiceError) throw found;
  return anyPeriod;
}

function firstChoice(catalogue: Catalogue, wish: Wish): Choice | ChoiceError {
  const problems: ChoiceError[] = [];
  for (const { id: indicator } of catalogue.indicators) {
    try {
      return resolveChoice(catalogue, { ...wish, indicator, origin: wish.origin || TOTAL });
    } catch (error) {
      if (!(error instanceof ChoiceError) || error.problem.reason !== 'no-figures') throw error;
      problems.push(error);
    }
  }
  // A group without figures says more than an indicator that is not for such areas.
  return problems.find(({ problem }) => problem.attribute !== 'area') ?? problems[0] ?? noFigures(wish);
}

function noFigures({ area }: Wish): ChoiceError {
  return new ChoiceError({ attribute: 'area', value: area, reason: 'no-figures' });
}
