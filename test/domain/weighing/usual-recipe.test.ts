import { expect } from 'chai';
import { usualRecipe } from '../../../src/domain/weighing/usual-recipe.js';
import { aCatalogue, anIndicator } from '../../support/builders.js';
import { weighingCatalogue } from '../../support/weighing-source.js';

describe('usualRecipe(catalogue, area)', () => {
  it('weighs what is good or bad news alike, each as the publisher has it', () => {
    expect(usualRecipe(weighingCatalogue, 'GM0363')).to.equal(
      '1 z-scores protective 1 participation risk 1 low-income',
    );
  });

  it('holds three figures at most', () => {
    const indicators = ['a', 'b', 'c', 'd'].map((id) => anIndicator({ id }));
    const recipe = usualRecipe(aCatalogue({ indicators }), 'NL00');
    expect(recipe).to.equal('1 z-scores protective 1 a protective 1 b protective 1 c');
  });

  it('is empty where nothing is good or bad news', () => {
    const indicators = [anIndicator({ direction: 'neutral' })];
    expect(usualRecipe(aCatalogue({ indicators }), 'GM0363')).to.equal('');
  });
});
