import { type Catalogue, findIndicator } from './catalogue.js';
import { type Choice, type ChoiceError, type ChoiceProblem, resolveChoice, type Wish } from './choice.js';
import type { CoveredPeriod, Indicator, Theme } from './indicator.js';
import {
  EVERYBODY,
  groupsInOrder,
  type Origin,
  type OriginGroup,
  type OriginScheme,
  originKey,
  originOf,
  type PlacedGroup,
  TOTAL,
} from './origin.js';

/** What a choice lacks: any figures for the area's level, those of the chosen group, or those of the chosen period. */
export type Lack = 'level' | 'origin' | 'period';

/** An indicator that can be chosen, or is. */
export interface IndicatorOffer {
  readonly indicator: Indicator;
  /** What is missing when it is chosen beside all that is chosen already. */
  readonly lack: Lack | undefined;
}

/** The indicators of a theme. */
export interface ThemeOffer {
  readonly theme: Theme;
  readonly indicators: readonly IndicatorOffer[];
}

/** A group that can be chosen, or that holds others that can. */
export interface OriginOffer extends PlacedGroup {
  readonly origin: Origin;
  readonly lack: Exclude<Lack, 'level'> | undefined;
}

/** The groups of a scheme, each before the groups it is made of. */
export interface SchemeOffer {
  readonly scheme: OriginScheme;
  readonly groups: readonly OriginOffer[];
}

/** What was chosen, or why it cannot be. */
export type Outcome =
  | { readonly choice: Choice; readonly problem?: undefined }
  | { readonly problem: ChoiceProblem; readonly choice?: undefined };

/** Finds what was wished, as the elements that show it do; tells the problem where they would. */
export function tryChoice(catalogue: Catalogue, wish: Wish): Outcome {
  try {
    return { choice: resolveChoice(catalogue, wish) };
  } catch (error) {
    return { problem: (error as ChoiceError).problem };
  }
}

/** The indicator of a wish, also where it has no figures for the rest of it. */
export function indicatorOfWish(catalogue: Catalogue, { indicator }: Wish): Indicator | undefined {
  const id = indicator || catalogue.defaults?.indicator;
  return id ? findIndicator(catalogue, id) : catalogue.indicators[0];
}

/** The indicators with figures for the level of the area, by theme; the chosen one too where it has none. */
export function indicatorOffers(catalogue: Catalogue, wish: Wish): readonly ThemeOffer[] {
  const chosen = indicatorOfWish(catalogue, wish);
  const offers = catalogue.indicators
    .map((indicator) => ({ indicator, lack: lackOf(catalogue, { ...wish, indicator: indicator.id }) }))
    .filter(({ indicator, lack }) => lack !== 'level' || indicator === chosen);
  const byTheme = catalogue.themes.map((theme) => ({
    theme,
    indicators: offers.filter(({ indicator }) => indicator.theme === theme.id),
  }));
  return byTheme.filter(({ indicators }) => indicators.length > 0);
}

/** Everybody, where there are figures for all. */
export function everybodyOffer(catalogue: Catalogue, wish: Wish): OriginOffer | undefined {
  const lack = lackOf(catalogue, { ...wish, origin: TOTAL });
  const placed = { group: catalogue.everybody, depth: 0, parent: undefined };
  return lack === 'level' || lack === 'origin' ? undefined : { ...placed, origin: EVERYBODY, lack };
}

/** The groups with figures, and those that hold them, by scheme with the newest first. */
export function originOffers(catalogue: Catalogue, wish: Wish): readonly SchemeOffer[] {
  const offers = catalogue.schemes.map((scheme) => ({
    scheme,
    groups: groupOffers(catalogue, scheme, wish),
  }));
  return offers.filter(({ groups }) => groups.length > 0).reverse();
}

/** The periods that can be shown with the rest of the wish, from old to new. */
export function periodOffers(catalogue: Catalogue, wish: Wish): readonly CoveredPeriod[] {
  const coverage = indicatorOfWish(catalogue, wish)?.coverage ?? [];
  const ids = new Set(coverage.flatMap(({ periods }) => periods.map(({ id }) => id)));
  return [...ids].sort().flatMap((period) => tryChoice(catalogue, { ...wish, period }).choice?.period ?? []);
}

/** The period after that of a wish, or the first behind the last, and whether it is the last of them. */
export function periodAfter(
  catalogue: Catalogue,
  wish: Wish,
): { readonly next: CoveredPeriod | undefined; readonly isLast: boolean } {
  const periods = periodOffers(catalogue, wish);
  const shown = tryChoice(catalogue, wish).choice?.period.id;
  const place = (periods.findIndex(({ id }) => id === shown) + 1) % periods.length;
  return { next: periods[place], isLast: place === periods.length - 1 };
}

/** Id of the edition of areas that a wish is shown with; the newest where it cannot be shown. */
export function editionOfWish(catalogue: Catalogue, wish: Wish): string {
  const { choice } = tryChoice(catalogue, wish);
  return choice?.period.edition ?? catalogue.editions.at(-1)?.id ?? '';
}

function groupOffers(catalogue: Catalogue, scheme: OriginScheme, wish: Wish): readonly OriginOffer[] {
  const placed = groupsInOrder(scheme).filter(({ group }) => group.id !== TOTAL);
  const offers = placed.map((one) => {
    const origin = originOf(scheme.id, one.group.id);
    const lack = lackOf(catalogue, { ...wish, origin: originKey(origin) });
    return { ...one, origin, lack: lack === 'level' ? ('origin' as const) : lack };
  });
  const having = new Set(offers.filter(({ lack }) => lack !== 'origin').map(({ group }) => group.id));
  return offers.filter(({ group }) => holdsAny(group, having));
}

function holdsAny({ id, groups = [] }: OriginGroup, having: ReadonlySet<string>): boolean {
  return having.has(id) || groups.some((part) => holdsAny(part, having));
}

function lackOf(catalogue: Catalogue, wish: Wish): Lack | undefined {
  if (tryChoice(catalogue, wish).choice) return undefined;
  if (tryChoice(catalogue, { ...wish, period: '' }).choice) return 'period';
  return tryChoice(catalogue, { ...wish, period: '', origin: '' }).choice ? 'origin' : 'level';
}
