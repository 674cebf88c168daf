import type { AreaLevel } from './area.js';
import { type Catalogue, findScheme } from './catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from './choice.js';
import type { Coverage, Indicator } from './indicator.js';
import { findGroup, type OriginScheme, parseOriginWish, TOTAL } from './origin.js';

/**
 * Finds what a breakdown by origin shows: in the scheme that was asked for, else in that of the group, else in the newest
 * scheme that has the period.
 * @param scheme Id of a scheme; empty leaves it open.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function resolveBreakdown(catalogue: Catalogue, wish: Wish, scheme: string): Choice {
  const open = { ...wish, origin: '', period: '' };
  const { area, areaLevel, indicator } = resolveChoice(catalogue, open);
  if (scheme && !findScheme(catalogue, scheme)) refuse('scheme', scheme, 'unknown');
  const split = coverageByOrigin(catalogue, indicator, areaLevel);
  if (split.length === 0) refuse('indicator', indicator.id, 'no-figures');
  const inScheme = split.filter((one) => !scheme || one.scheme === scheme);
  if (inScheme.length === 0) refuse('scheme', scheme, 'no-figures');
  const named = wish.origin ? resolveChoice(catalogue, { ...open, origin: wish.origin }).origin : undefined;
  const ofGroup = inScheme.filter((one) => one.scheme === named?.scheme);
  const coverage = withPeriod(ofGroup.length > 0 ? ofGroup : inScheme, wish.period);
  return resolveChoice(catalogue, { ...wish, area, origin: someOriginOf(coverage) });
}

/** The group of a scheme that an `origin` attribute names; `undefined` for everybody and for other schemes. */
export function groupNamed(scheme: OriginScheme, origin: string): string | undefined {
  const { group, scheme: named } = parseOriginWish(origin);
  if (group === TOTAL || (named !== undefined && named !== scheme.id)) return undefined;
  return findGroup(scheme, group)?.id;
}

function withPeriod(coverages: readonly Coverage[], period: string): Coverage | undefined {
  const having = coverages.find(({ periods }) => periods.some(({ id }) => id === period));
  return having ?? newestOf(coverages.filter(({ scheme }) => scheme === coverages[0]?.scheme));
}

function newestOf(coverages: readonly Coverage[]): Coverage | undefined {
  const last = ({ periods }: Coverage) =>
    periods
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? '';
  return [...coverages].sort((a, b) => (last(a) < last(b) ? 1 : -1))[0];
}

/** Any group will do to find the scheme's coverage and period; the total would fit other schemes as well. */
function someOriginOf(coverage: Coverage | undefined): string {
  const group = coverage?.groups.find((id) => id !== TOTAL);
  return group === undefined ? TOTAL : `${coverage?.scheme}:${group}`;
}

function refuse(attribute: string, value: string, reason: 'unknown' | 'no-figures'): never {
  throw new ChoiceError({ attribute, value, reason });
}

/** Coverages of an indicator that are split by origin at a level, newest scheme first. */
export function coverageByOrigin(
  catalogue: Catalogue,
  indicator: Indicator,
  level: AreaLevel,
): readonly Coverage[] {
  const split = indicator.coverage.filter(
    ({ scheme, levels }) => findScheme(catalogue, scheme) && levels.includes(level),
  );
  const rank = (coverage: Coverage) => catalogue.schemes.findIndex(({ id }) => id === coverage.scheme);
  return [...split].sort((a, b) => rank(b) - rank(a));
}
