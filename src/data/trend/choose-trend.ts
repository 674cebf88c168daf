import { resolveBreakdown } from '../../domain/breakdown-choice.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../../domain/choice.js';
import { TREND_BY, type TrendBy } from '../../domain/trend/trend-view.js';

/**
 * Finds what a trend is of. The period is left open: a trend is of all of them.
 * @param by What the `by` attribute says.
 * @param scheme What the `scheme` attribute says.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function chooseTrend(catalogue: Catalogue, wish: Wish, by: string, scheme: string): Choice {
  const open = { ...wish, period: '' };
  return trendBy(by) === 'origin'
    ? resolveBreakdown(catalogue, open, scheme)
    : resolveChoice(catalogue, open);
}

/** What the lines are of; areas where the author does not say. */
export function trendBy(by: string): TrendBy {
  const found = TREND_BY.find((one) => one === (by || 'area'));
  if (!found) throw new ChoiceError({ attribute: 'by', value: by, reason: 'unknown' });
  return found;
}
