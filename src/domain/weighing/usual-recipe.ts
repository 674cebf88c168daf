import { type AreaLevel, levelOfCode } from '../area.js';
import type { Catalogue } from '../catalogue.js';
import { coveredPeriods } from '../choice.js';
import type { Indicator } from '../indicator.js';
import { EVERYBODY } from '../origin.js';
import { factorOf } from './recipe.js';
import { formatRecipe } from './recipe-text.js';
import { weighedLevel } from './resolve-recipe.js';

/** As many as can be followed at a glance. */
const FACTORS = 3;

/**
 * A recipe to begin with around an area: the first figures that the catalogue calls favourable or unfavourable, all as heavy,
 * in the newest division of areas that has most of them. Empty where there are none.
 */
export function usualRecipe(catalogue: Catalogue, area: string): string {
  const areaLevel = levelOfCode(area, catalogue.country.code) ?? 'land';
  const level = weighedLevel(areaLevel);
  const byEdition = catalogue.editions.map(({ id }) =>
    catalogue.indicators.filter((one) => isJudgedIn(one, level, id)).slice(0, FACTORS),
  );
  const most = byEdition.reduceRight((best, one) => (one.length > best.length ? one : best), []);
  if (most.length === 0) return '';
  const factors = most.map(({ id, direction }) =>
    factorOf(id, direction === 'favourable' ? 'protective' : 'risk'),
  );
  return formatRecipe({ scale: 'z-scores', factors });
}

function isJudgedIn(indicator: Indicator, level: AreaLevel, edition: string): boolean {
  const isJudged = indicator.direction !== 'neutral';
  return isJudged && coveredPeriods(indicator, EVERYBODY, level).some((one) => one.edition === edition);
}
