import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';

/** What fills in what an element needs besides a selection, as long as no editor chose it, and what it makes of a period. */
export interface UsualChoices {
  readonly against?: (catalogue: Catalogue, wish: Wish) => string;
  readonly recipe?: (catalogue: Catalogue, area: string) => string;
  readonly period?: (catalogue: Catalogue, wish: Wish) => string;
}

/** Loaded for who chooses such an element: it comes with what that element loads. */
const LATER: Readonly<Record<string, () => Promise<UsualChoices>>> = {
  'indicator-scatter': async () => ({
    against: (await import('../../domain/relation/usual-against.js')).usualAgainst,
  }),
  'factor-index': async () => ({
    recipe: (await import('../../domain/weighing/usual-recipe.js')).usualRecipe,
  }),
  'origin-spread': async () => ({
    period: (await import('../../domain/spread/usual-period.js')).usualPeriod,
  }),
};

/** Whether an element needs something besides a selection that has to be loaded. */
export function needsUsual(tag: string): boolean {
  return Object.hasOwn(LATER, tag);
}

/** Loads what fills in the choices of an element. */
export async function loadUsual(tag: string): Promise<UsualChoices> {
  return (await LATER[tag]?.()) ?? {};
}
