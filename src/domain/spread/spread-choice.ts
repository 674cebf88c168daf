import { coverageByOrigin } from '../breakdown-choice.js';
import { type Catalogue, findIndicator, findScheme } from '../catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../choice.js';
import type { Coverage, CoveredPeriod, Indicator } from '../indicator.js';
import { findGroup, parseOriginWish, TOTAL } from '../origin.js';

/** Level of the units whose counts a spread is computed from. */
export const UNIT_LEVEL = 'buurt';

/** What decides a spread besides the usual wish. */
export interface SpreadWish {
  /** Id of a scheme; empty leaves it open. */
  readonly scheme: string;
  /** Whether the period was asked for here; one that is shared with others gives way where there are no counts for it. */
  readonly isPeriodFirm: boolean;
}

/**
 * Finds the counts by origin that a spread is computed from, in the scheme that was asked for, else in that of the group,
 * else in the newest one.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function resolveSpread(
  catalogue: Catalogue,
  wish: Wish,
  { scheme, isPeriodFirm }: SpreadWish,
): Choice {
  const indicator = findCount(catalogue, wish.indicator);
  if (scheme && !findScheme(catalogue, scheme)) refuse('scheme', scheme, 'unknown');
  const split = coverageByOrigin(catalogue, indicator, UNIT_LEVEL);
  const inScheme = split.filter((one) => !scheme || one.scheme === scheme);
  if (inScheme.length === 0) refuse('scheme', scheme, 'no-figures');
  const ofGroup = inScheme.filter((one) => hasGroup(catalogue, one, wish.origin));
  const options = ofGroup.length > 0 ? ofGroup : inScheme;
  const having = options.find(({ periods }) => periods.some(({ id }) => id === wish.period));
  const period = having || isPeriodFirm ? wish.period : '';
  const named = {
    ...wish,
    indicator: indicator.id,
    period,
    origin: someGroupOf(having ?? newestOf(options)),
  };
  const choice = resolveChoice(catalogue, named, () => UNIT_LEVEL);
  return choice.areaLevel === 'gemeente' ? choice : refuse('area', choice.area, 'no-figures');
}

/** Earlier periods with counts per unit in the same scheme, from new to old. */
export function earlierPeriods({ indicator, coverage, period }: Choice): readonly CoveredPeriod[] {
  const inScheme = indicator.coverage.filter(
    ({ scheme, levels }) => scheme === coverage.scheme && levels.includes(UNIT_LEVEL),
  );
  const earlier = inScheme.flatMap(({ periods }) => periods).filter(({ id }) => id < period.id);
  return [...new Map(earlier.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}

function findCount(catalogue: Catalogue, wished: string): Indicator {
  const named = wished ? findIndicator(catalogue, wished) : undefined;
  if (wished && !named) refuse('indicator', wished, 'unknown');
  const counts = (named ? [named] : catalogue.indicators).filter(
    (one) => one.unit.kind === 'count' && coverageByOrigin(catalogue, one, UNIT_LEVEL).length > 0,
  );
  return counts[0] ?? refuse('indicator', wished, 'no-figures');
}

function hasGroup(catalogue: Catalogue, { scheme }: Coverage, origin: string): boolean {
  const { group, scheme: named = scheme } = parseOriginWish(origin);
  const found = findScheme(catalogue, scheme);
  return group !== TOTAL && named === scheme && found !== undefined && findGroup(found, group) !== undefined;
}

function newestOf(coverages: readonly Coverage[]): Coverage | undefined {
  return coverages.find(({ scheme }) => scheme === coverages[0]?.scheme);
}

/** Any group will do to find the scheme's coverage and period; the total would fit other schemes as well. */
function someGroupOf(coverage: Coverage | undefined): string {
  return `${coverage?.scheme}:${coverage?.groups.find((id) => id !== TOTAL)}`;
}

function refuse(attribute: string, value: string, reason: 'unknown' | 'no-figures'): never {
  throw new ChoiceError({ attribute, value, reason });
}
