import { expect } from 'chai';
import { ChoiceError } from '../../../src/domain/choice.js';
import { factorOf, type Recipe } from '../../../src/domain/weighing/recipe.js';
import { canWeigh, resolveRecipe, weighedLevel } from '../../../src/domain/weighing/resolve-recipe.js';
import { aCatalogue, aCoverage, anIndicator } from '../../support/builders.js';

const editions = ['2016', '2020', '2023'].map((id) => ({ id, date: `${id}-01-01`, counts: { gemeente: 3 } }));

function indicator(id: string, ...periods: readonly (readonly [string, string])[]) {
  const covered = periods.map(([period, edition]) => ({ id: period, edition }));
  return anIndicator({ id, coverage: [aCoverage({ periods: covered, levels: ['gemeente'] })] });
}

const catalogue = aCatalogue({
  editions,
  indicators: [
    indicator('income', ['2016', '2016'], ['2020', '2020']),
    indicator('work', ['2016', '2016'], ['2019', '2020'], ['2023', '2023']),
    indicator('care', ['2023', '2023']),
  ],
});

const recipeOf = (...ids: readonly string[]): Recipe => ({
  scale: 'ranks',
  factors: ids.map((id) => factorOf(id, 'risk')),
});

const periods = (recipe: Recipe, period = '') =>
  resolveRecipe(catalogue, recipe, { level: 'gemeente', period }).factors.map(
    ({ series }) => series?.period.id,
  );

describe('resolveRecipe(catalogue, recipe, wish)', () => {
  it('takes the newest division of areas that all figures share', () => {
    expect(periods(recipeOf('income', 'work'))).to.deep.equal(['2020', '2019']);
  });

  it('takes the period of the page where there are figures of it', () => {
    expect(periods(recipeOf('income', 'work'), '2016')).to.deep.equal(['2016', '2016']);
  });

  it('leaves a figure without series that is of another division alone', () => {
    expect(periods(recipeOf('income', 'work', 'care'), '2016')).to.deep.equal(['2016', '2016', undefined]);
  });

  it("takes a factor's own period, and the others in its division", () => {
    const own = { ...factorOf('income', 'risk'), period: '2016' };
    const recipe = { ...recipeOf(), factors: [own, factorOf('work', 'risk')] };
    expect(periods(recipe)).to.deep.equal(['2016', '2016']);
  });

  it('has no series for a level without figures', () => {
    const resolved = resolveRecipe(catalogue, recipeOf('income'), { level: 'buurt', period: '' });
    expect([resolved.edition, canWeigh(resolved)]).to.deep.equal([undefined, false]);
  });

  for (const [what, recipe, period] of [
    ['an indicator', recipeOf('happiness'), ''],
    ['a group', { ...recipeOf(), factors: [{ ...factorOf('income', 'risk'), origin: 'mars' }] }, ''],
    ['a period', recipeOf('income'), '1850'],
  ] as const) {
    it(`refuses ${what} that does not exist`, () => {
      const resolve = () => resolveRecipe(catalogue, recipe, { level: 'gemeente', period });
      expect(resolve).to.throw(ChoiceError);
    });
  }
});

describe('weighedLevel(areaLevel)', () => {
  it('is that of the gemeenten for the country, and of the buurten within a gemeente', () => {
    const levels = (['land', 'provincie', 'gemeente', 'wijk', 'buurt'] as const).map(weighedLevel);
    expect(levels).to.deep.equal(['gemeente', 'gemeente', 'buurt', 'buurt', 'buurt']);
  });
});
