import { gemeenteOf } from '../area.js';
import type { Catalogue } from '../catalogue.js';
import type { Wish } from '../choice.js';
import { resolveSpread } from './spread-choice.js';

/**
 * The period of a spread where one is shared with other elements; empty where there are no counts for it, and the spread is
 * of another.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function usualPeriod(catalogue: Catalogue, { area, origin, period }: Wish): string {
  const wish = { area: gemeenteOf(area) ?? area, indicator: '', origin, period };
  const choice = resolveSpread(catalogue, wish, { scheme: '', isPeriodFirm: false });
  return choice.period.id === period ? period : '';
}
