import type { AreaLevel } from '../area.js';
import { type Catalogue, findIndicator, groupOf } from '../catalogue.js';
import { type Choice, ChoiceError, covers, originsNamed } from '../choice.js';
import type { Indicator } from '../indicator.js';
import type { Factor, Recipe } from './recipe.js';

/** Which figures a factor is made of. */
export type FactorSeries = Pick<Choice, 'origin' | 'group' | 'period' | 'coverage'>;

/** A factor as the catalogue knows it. */
export interface ResolvedFactor {
  readonly factor: Factor;
  readonly indicator: Indicator;
  /** `undefined` where there are no figures of the level in the division of areas that the others are in. */
  readonly series: FactorSeries | undefined;
}

/** A recipe with the figures of each factor, all in one division of areas. */
export interface ResolvedRecipe {
  readonly recipe: Recipe;
  readonly level: AreaLevel;
  /** `undefined` where no factor has figures. */
  readonly edition: string | undefined;
  readonly factors: readonly ResolvedFactor[];
}

/** For which areas, and in which period where a factor names none. */
export interface RecipeWish {
  readonly level: AreaLevel;
  /** Empty for the newest. */
  readonly period: string;
}

/**
 * Finds the figures of every factor. Areas can be weighed only within one division of the country: the one in which the
 * most factors have figures of the period wished for, then the one in which the most have any, then the newest. A factor
 * without figures of that period is taken at its newest one there.
 * @throws {ChoiceError} naming an indicator, origin or period that does not exist.
 */
export function resolveRecipe(
  catalogue: Catalogue,
  recipe: Recipe,
  { level, period }: RecipeWish,
): ResolvedRecipe {
  const found = recipe.factors.map((factor) => seriesOf(catalogue, factor, level));
  if (period && recipe.factors.length > 0) refuseUnknownPeriod(found, period);
  const wished = recipe.factors.map((factor) => factor.period ?? period);
  const edition = commonEdition(
    catalogue,
    found.map(({ series }) => series),
    wished,
  );
  const factors = found.map(({ factor, indicator, series }, at) => {
    const fitting = series.filter((one) => one.period.edition === edition);
    return { factor, indicator, series: inPeriod(fitting, wished[at] ?? '') };
  });
  return { recipe, level, edition, factors };
}

/** Whether every factor has figures, so that areas can be weighed. */
export function canWeigh({ factors }: ResolvedRecipe): boolean {
  return factors.length > 0 && factors.every(({ series }) => series !== undefined);
}

/** Level of the areas that are weighed around an area: those of the country, or the smallest ones of a gemeente. */
export function weighedLevel(areaLevel: AreaLevel): AreaLevel {
  return areaLevel === 'land' || areaLevel === 'provincie' ? 'gemeente' : 'buurt';
}

interface Found {
  readonly factor: Factor;
  readonly indicator: Indicator;
  readonly series: readonly FactorSeries[];
}

function seriesOf(catalogue: Catalogue, factor: Factor, level: AreaLevel): Found {
  const indicator = findIndicator(catalogue, factor.indicator);
  if (!indicator) return refuse(factor.indicator);
  const origins = originsNamed(catalogue, factor.origin);
  if (origins.length === 0) return refuse(factor.origin);
  const series = origins.flatMap((origin) => {
    const group = groupOf(catalogue, origin);
    const fitting = indicator.coverage.filter((one) => one.levels.includes(level) && covers(one, origin));
    if (!group) return [];
    return fitting.flatMap((coverage) =>
      coverage.periods
        .filter(({ id }) => factor.period === undefined || id === factor.period)
        .map((period) => ({ origin, group, period, coverage })),
    );
  });
  return { factor, indicator, series };
}

function refuseUnknownPeriod(found: readonly Found[], value: string): void {
  const isKnown = found.some(({ indicator }) =>
    indicator.coverage.some(({ periods }) => periods.some(({ id }) => id === value)),
  );
  if (!isKnown) throw new ChoiceError({ attribute: 'period', value, reason: 'unknown' });
}

function commonEdition(
  { editions }: Catalogue,
  series: readonly (readonly FactorSeries[])[],
  wished: readonly string[],
): string | undefined {
  const counted = editions.map(({ id }) => {
    const within = series.map((all) => all.filter(({ period }) => period.edition === id));
    return {
      id,
      asWished: within.filter((all, at) => all.some(({ period }) => period.id === wished[at])).length,
      any: within.filter((all) => all.length > 0).length,
    };
  });
  const best = counted.toReversed().sort((a, b) => b.asWished - a.asWished || b.any - a.any)[0];
  return best && best.any > 0 ? best.id : undefined;
}

function inPeriod(series: readonly FactorSeries[], wished: string): FactorSeries | undefined {
  const newest = series.toSorted((a, b) => (a.period.id < b.period.id ? 1 : -1))[0];
  return series.find(({ period }) => period.id === wished) ?? newest;
}

function refuse(value: string): never {
  throw new ChoiceError({ attribute: 'recipe', value, reason: 'unknown' });
}
