import type { AreaLevel } from '../area.js';
import { type Catalogue, findIndicator, groupOf } from '../catalogue.js';
import {
  type Choice,
  ChoiceError,
  type ChoiceProblem,
  coveredPeriods,
  originsNamed,
  resolveChoice,
} from '../choice.js';
import type { CoveredPeriod, Indicator } from '../indicator.js';
import { EVERYBODY, type Origin, type OriginGroup, originKey, TOTAL } from '../origin.js';

/** What one axis tells: an indicator of a group in a period. */
export interface Series {
  readonly indicator: Indicator;
  readonly origin: Origin;
  readonly group: OriginGroup;
  readonly period: CoveredPeriod;
}

/** What is set against an indicator, as attributes say it; empty for what is left open. */
export interface AgainstWish {
  /** Id of the other indicator. */
  readonly against: string;
  /** Its group by origin; that of the first where it has figures for it, otherwise everybody. */
  readonly againstOrigin: string;
}

/** Why two series cannot be set against each other. */
export type PairObstacle = 'same' | 'other-edition' | 'other-scheme';

/** Two series over the same areas, or why there are none. */
export type Pairing =
  | { readonly kind: 'paired'; readonly against: Series }
  | { readonly kind: 'obstacle'; readonly reason: PairObstacle; readonly indicator: Indicator };

/**
 * Finds the series that is set against a chosen one, over the same areas: in the same edition, and if that can be in the
 * same period, else in the nearest.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function pairSeries(
  catalogue: Catalogue,
  chosen: Series,
  level: AreaLevel,
  wish: AgainstWish,
): Pairing {
  const indicator = findAgainst(catalogue, wish.against, level);
  const origins = originsAgainst(catalogue, chosen, indicator, level, wish.againstOrigin);
  const obstacle = (reason: PairObstacle): Pairing => ({ kind: 'obstacle', reason, indicator });
  const fitting = origins.filter((origin) => isSameScheme(origin, chosen.origin));
  if (fitting.length === 0) return obstacle('other-scheme');
  const [found] = fitting.flatMap(
    (origin) => seriesIn(catalogue, indicator, origin, level, chosen.period) ?? [],
  );
  if (!found) return obstacle('other-edition');
  return isSameSeries(found, chosen) ? obstacle('same') : { kind: 'paired', against: found };
}

/**
 * The number of people that areas are sized by: the indicator that was asked for, otherwise the first count of everybody.
 * `undefined` where there is none over the same areas.
 * @throws {ChoiceError} where the indicator asked for is unknown, or no count.
 */
export function sizeSeries(
  catalogue: Catalogue,
  { period }: Series,
  level: AreaLevel,
  wished: string,
): Series | undefined {
  const named = wished ? findIndicator(catalogue, wished) : undefined;
  if (wished && named?.unit.kind !== 'count') refuse('size', wished, 'unknown');
  const counts = named ? [named] : catalogue.indicators.filter(({ unit }) => unit.kind === 'count');
  const [found] = counts.flatMap((one) => seriesIn(catalogue, one, EVERYBODY, level, period) ?? []);
  return found;
}

/** A series over the areas of a period's edition: of that period, else of the one nearest in time. */
function seriesIn(
  catalogue: Catalogue,
  indicator: Indicator,
  origin: Origin,
  level: AreaLevel,
  { id, edition }: CoveredPeriod,
): Series | undefined {
  const periods = coveredPeriods(indicator, origin, level).filter((one) => one.edition === edition);
  const sorted = [...periods].sort((a, b) => (a.id < b.id ? -1 : 1));
  const period = sorted.findLast((one) => one.id <= id) ?? sorted[0];
  const group = groupOf(catalogue, origin);
  return period && group && { indicator, origin, group, period };
}

function findAgainst(catalogue: Catalogue, id: string, level: AreaLevel): Indicator {
  if (!id) refuse('against', id, 'missing');
  const indicator = findIndicator(catalogue, id) ?? refuse('against', id, 'unknown');
  const isCovered = indicator.coverage.some(({ levels }) => levels.includes(level));
  return isCovered ? indicator : refuse('against', id, 'no-figures');
}

/** Every origin that may be meant and has figures, the likeliest first. */
function originsAgainst(
  catalogue: Catalogue,
  { origin }: Series,
  indicator: Indicator,
  level: AreaLevel,
  wished: string,
): readonly Origin[] {
  const named = wished ? originsNamed(catalogue, wished) : [origin, EVERYBODY];
  if (named.length === 0) refuse('against-origin', wished, 'unknown');
  const covered = named.filter((one) => coveredPeriods(indicator, one, level).length > 0);
  if (covered.length > 0) return covered;
  if (wished) refuse('against-origin', wished, 'no-figures');
  // Some figures are of groups alone: then it is the group that the catalogue begins with.
  const { code: area } = catalogue.country;
  const open = { area, indicator: indicator.id, origin: '', period: '' };
  return [resolveChoice(catalogue, open, () => level).origin];
}

/** The total belongs to every scheme; two groups belong together only within one. */
function isSameScheme(one: Origin, other: Origin): boolean {
  return one.group === TOTAL || other.group === TOTAL || one.scheme === other.scheme;
}

function isSameSeries(one: Series, other: Series): boolean {
  return (
    one.indicator.id === other.indicator.id &&
    originKey(one.origin) === originKey(other.origin) &&
    one.period.id === other.period.id
  );
}

function refuse(attribute: string, value: string, reason: ChoiceProblem['reason']): never {
  throw new ChoiceError({ attribute, value, reason });
}

/** Which of a chosen indicator's periods to show where the reader left that open: with the other of the same, if any. */
export function pairedPeriod(
  catalogue: Catalogue,
  choice: Choice,
  level: AreaLevel,
  wish: AgainstWish,
): CoveredPeriod {
  const covered = coveredPeriods(choice.indicator, choice.origin, level);
  const newestFirst = [...covered].sort((a, b) => (a.id < b.id ? 1 : -1));
  const options = [choice.period, ...newestFirst].flatMap((period) => {
    const pairing = pairSeries(catalogue, { ...choice, period }, level, wish);
    return pairing.kind === 'paired' ? [{ period, against: pairing.against.period }] : [];
  });
  const same = options.find(({ period, against }) => period.id === against.id);
  return (same ?? options[0])?.period ?? choice.period;
}
