import { type Factor, type FactorScale, factorOf, MOST_FACTORS, type Recipe } from './recipe.js';
import { formatRecipe, type ParsedRecipe, parseRecipe, type RecipeFault } from './recipe-text.js';

/** Nothing is weighed yet. */
export const NO_FACTORS: Recipe = { scale: 'z-scores', factors: [] };

/** Heaviest and lightest weight that the text of a recipe can hold. */
export const WEIGHTS = { least: 0.0001, most: 999_999 } as const;

/** Reads the text of a recipe; without factors it is one that a reader has yet to fill. */
export function readRecipe(text: string): Recipe | RecipeFault {
  const parsed: ParsedRecipe = parseRecipe(text);
  if (parsed.kind === 'recipe') return parsed.recipe;
  if (parsed.problem === 'empty') return NO_FACTORS;
  if (parsed.problem !== 'no-factors') return parsed;
  return { ...NO_FACTORS, scale: text.trim().endsWith('ranks') ? 'ranks' : 'z-scores' };
}

/** Whether a text could not be read as a recipe. */
export function isFault(read: Recipe | RecipeFault): read is RecipeFault {
  return 'kind' in read;
}

/** A recipe with one factor more, of everybody and with weight 1; unchanged where it is full or has it already. */
export function addFactor(recipe: Recipe, indicator: string, direction: Factor['direction']): Recipe {
  const added = factorOf(indicator, direction);
  const isFull = recipe.factors.length >= MOST_FACTORS;
  const isThere = recipe.factors.some(
    (one) => one.indicator === indicator && one.origin === added.origin && one.period === undefined,
  );
  return isFull || isThere ? recipe : { ...recipe, factors: [...recipe.factors, added] };
}

/** A recipe without the factor at a place. */
export function removeFactor(recipe: Recipe, place: number): Recipe {
  return { ...recipe, factors: recipe.factors.toSpliced(place, 1) };
}

/** A recipe whose factor at a place has another direction or weight. */
export function changeFactor(
  recipe: Recipe,
  place: number,
  change: Partial<Pick<Factor, 'direction' | 'weight'>>,
): Recipe {
  const factors = recipe.factors.map((factor, at) => (at === place ? { ...factor, ...change } : factor));
  return { ...recipe, factors };
}

/** A recipe on another scale. */
export function changeScale(recipe: Recipe, scale: FactorScale): Recipe {
  return { ...recipe, scale };
}

/** A weight that a reader typed; `undefined` where it is no number that a recipe can hold. */
export function readWeight(typed: string): number | undefined {
  const weight = Number(typed.trim().replace(',', '.'));
  return typed.trim() && weight >= WEIGHTS.least && weight <= WEIGHTS.most ? weight : undefined;
}

/** Whether two recipes say the same. */
export function isSameRecipe(one: Recipe, other: Recipe): boolean {
  return formatRecipe(one) === formatRecipe(other);
}
