import { type AreaLevel, levelOfCode } from './area.js';
import { type Catalogue, findIndicator, groupOf } from './catalogue.js';
import type { Coverage, CoveredPeriod, Indicator } from './indicator.js';
import type { LocalText } from './local-text.js';
import {
  EVERYBODY,
  findGroup,
  type Origin,
  type OriginGroup,
  originKey,
  originOf,
  parseOriginKey,
  parseOriginWish,
  TOTAL,
} from './origin.js';

/** What the author or reader asked for; an empty string leaves the choice to the catalogue. */
export interface Wish {
  readonly area: string;
  readonly indicator: string;
  /** A group (`turkey`), or a scheme and a group (`herkomst:turkey`) where two schemes share the word. */
  readonly origin: string;
  readonly period: string;
}

/** A wish that was found in the catalogue, with what it means. */
export interface Choice {
  readonly area: string;
  readonly areaLevel: AreaLevel;
  readonly indicator: Indicator;
  readonly origin: Origin;
  readonly group: OriginGroup;
  readonly period: CoveredPeriod;
  readonly coverage: Coverage;
}

/** Why an attribute, or the table in an element, cannot be followed: it is needed, the catalogue does not know the word, or has no such figures. */
export interface ChoiceProblem {
  /** Name of the attribute, such as `indicator`. */
  readonly attribute: string;
  /** What the author wrote. */
  readonly value: string;
  readonly reason: 'missing' | 'unknown' | 'no-figures';
  /** Says it in full to whoever wrote it, where the reason alone would not tell what to mend. */
  readonly explained?: Required<LocalText> | undefined;
}

/** An attribute that cannot be followed. Trying again does not help; writing something else does. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';

  constructor(readonly problem: ChoiceProblem) {
    super(`${problem.attribute}="${problem.value}": ${problem.reason}`);
  }
}

/** Which level of figures a view needs, for an indicator and an area of some level. */
export type LevelRule = (indicator: Indicator, areaLevel: AreaLevel, catalogue: Catalogue) => AreaLevel;

/**
 * Finds what an author asked for in the catalogue, filling in what was left open: the catalogue's defaults first,
 * then everybody, then the newest period.
 * @throws {ChoiceError} naming the attribute and what was written.
 */
export function resolveChoice(
  catalogue: Catalogue,
  wish: Wish,
  levelFor: LevelRule = (_, areaLevel) => areaLevel,
): Choice {
  const indicator = chooseIndicator(catalogue, wish.indicator);
  const area = wish.area || (catalogue.defaults?.area ?? catalogue.country.code);
  const areaLevel = levelOfCode(area, catalogue.country.code);
  if (!areaLevel || !catalogue.levels.includes(areaLevel)) return refuse('area', area, 'unknown');
  const level = levelFor(indicator, areaLevel, catalogue);
  const atLevel = indicator.coverage.filter((coverage) => coverage.levels.includes(level));
  if (atLevel.length === 0) return refuse('area', area, 'no-figures');
  const origins = chooseOrigins(catalogue, atLevel, wish.origin);
  return { area, areaLevel, indicator, ...choosePeriod(catalogue, atLevel, origins, wish) };
}

/** Periods an indicator has for an origin and a level, from old to new, each once. */
export function periodsOf(indicator: Indicator, origin: Origin, level: AreaLevel): readonly CoveredPeriod[] {
  const byId = new Map(coveredPeriods(indicator, origin, level).map((period) => [period.id, period]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Periods that any coverage of an indicator has for an origin and a level, as the catalogue lists them. */
export function coveredPeriods(
  indicator: Indicator,
  origin: Origin,
  level: AreaLevel,
): readonly CoveredPeriod[] {
  const fitting = indicator.coverage.filter((one) => one.levels.includes(level) && covers(one, origin));
  return fitting.flatMap(({ periods }) => periods);
}

/** Whether a coverage has figures for an origin. */
export function covers(coverage: Coverage, origin: Origin): boolean {
  if (origin.group === TOTAL) return coverage.groups.includes(TOTAL);
  return coverage.scheme === origin.scheme && coverage.groups.includes(origin.group);
}

function chooseIndicator(catalogue: Catalogue, wished: string): Indicator {
  const id = wished || catalogue.defaults?.indicator;
  const found = id ? findIndicator(catalogue, id) : catalogue.indicators[0];
  return found ?? refuse('indicator', id ?? '', 'unknown');
}

/** Every origin the wish may mean, the likeliest first. */
function chooseOrigins(
  catalogue: Catalogue,
  coverage: readonly Coverage[],
  wished: string,
): readonly Origin[] {
  if (!wished) return defaultOrigins(catalogue, coverage);
  const known = originsNamed(catalogue, wished);
  if (known.length === 0) return refuse('origin', wished, 'unknown');
  const covered = known.filter((origin) => coverage.some((one) => covers(one, origin)));
  return covered.length > 0 ? covered : refuse('origin', wished, 'no-figures');
}

function defaultOrigins(catalogue: Catalogue, coverage: readonly Coverage[]): readonly Origin[] {
  const preferred = catalogue.defaults?.origin ? [parseOriginKey(catalogue.defaults.origin)] : [];
  const any = coverage.flatMap((one) => one.groups.map((group) => originOf(one.scheme, group)));
  const inOrder = [...preferred, EVERYBODY, ...any];
  return inOrder.filter((origin) => coverage.some((one) => covers(one, origin))).slice(0, 1);
}

/** Every origin that a word may mean: a group, or a scheme and a group; of the newest scheme first. */
export function originsNamed(catalogue: Catalogue, wished: string): readonly Origin[] {
  const { group, scheme } = parseOriginWish(wished);
  if (group === TOTAL) return [EVERYBODY];
  return catalogue.schemes
    .filter((one) => (scheme === undefined || one.id === scheme) && findGroup(one, group))
    .map((one) => originOf(one.id, group))
    .reverse();
}

function choosePeriod(
  catalogue: Catalogue,
  coverage: readonly Coverage[],
  origins: readonly Origin[],
  wish: Wish,
): Pick<Choice, 'origin' | 'group' | 'period' | 'coverage'> {
  const options = origins.flatMap((origin) =>
    coverage
      .filter((one) => covers(one, origin))
      .flatMap((one) => one.periods.map((period) => ({ origin, coverage: one, period }))),
  );
  const id = wish.period || defaultPeriod(catalogue, options) || newestPeriod(options);
  const found = options.find((option) => option.period.id === id);
  if (!found) return refuse('period', id, isKnownPeriod(catalogue, id) ? 'no-figures' : 'unknown');
  const group = groupOf(catalogue, found.origin);
  return group ? { ...found, group } : refuse('origin', originKey(found.origin), 'unknown');
}

function defaultPeriod(
  catalogue: Catalogue,
  options: readonly { period: CoveredPeriod }[],
): string | undefined {
  const id = catalogue.defaults?.period;
  return options.some((option) => option.period.id === id) ? id : undefined;
}

function newestPeriod(options: readonly { period: CoveredPeriod }[]): string {
  return (
    options
      .map((option) => option.period.id)
      .sort()
      .at(-1) ?? ''
  );
}

function isKnownPeriod(catalogue: Catalogue, id: string): boolean {
  return catalogue.indicators.some(({ coverage }) =>
    coverage.some((one) => one.periods.some((p) => p.id === id)),
  );
}

function refuse(attribute: keyof Wish, value: string, reason: ChoiceProblem['reason']): never {
  throw new ChoiceError({ attribute, value, reason });
}
