import { expect } from 'chai';
import { factorOf, MOST_FACTORS, type Recipe } from '../../../src/domain/weighing/recipe.js';
import {
  addFactor,
  changeFactor,
  changeScale,
  isFault,
  isSameRecipe,
  NO_FACTORS,
  readRecipe,
  readWeight,
  removeFactor,
} from '../../../src/domain/weighing/recipe-edits.js';
import { formatRecipe } from '../../../src/domain/weighing/recipe-text.js';

const recipe: Recipe = {
  scale: 'ranks',
  factors: [factorOf('income', 'risk'), factorOf('work', 'protective')],
};
const textOf = (edited: Recipe) => formatRecipe(edited);

describe('readRecipe(text)', () => {
  it('reads a recipe without factors as one to be filled', () => {
    expect(readRecipe('')).to.deep.equal(NO_FACTORS);
    expect(readRecipe('1 ranks')).to.deep.equal({ scale: 'ranks', factors: [] });
  });

  it('says what is wrong with another text', () => {
    expect(isFault(readRecipe('1 ranks danger 1 income'))).to.equal(true);
  });
});

describe('edits of a recipe', () => {
  it('add a factor with weight 1, once', () => {
    const more = addFactor(recipe, 'care', 'risk');
    expect(textOf(more)).to.equal('1 ranks risk 1 income protective 1 work risk 1 care');
    expect(addFactor(more, 'care', 'protective')).to.equal(more);
  });

  it('add none to a full recipe', () => {
    const factors = Array.from({ length: MOST_FACTORS }, (_, at) => factorOf(`f${at}`, 'risk'));
    const full = { ...recipe, factors };
    expect(addFactor(full, 'care', 'risk')).to.equal(full);
  });

  it('remove and change the factor at a place', () => {
    expect(textOf(removeFactor(recipe, 0))).to.equal('1 ranks protective 1 work');
    expect(textOf(changeFactor(recipe, 1, { weight: 2.5 }))).to.contain('protective 2.5 work');
  });

  it('change the scale', () => {
    expect(isSameRecipe(changeScale(recipe, 'ranks'), recipe)).to.equal(true);
    expect(isSameRecipe(changeScale(recipe, 'z-scores'), recipe)).to.equal(false);
  });
});

describe('readWeight(typed)', () => {
  it('reads numbers above nought, also with a comma', () => {
    expect(['2', '0,5', ' 3.25 '].map(readWeight)).to.deep.equal([2, 0.5, 3.25]);
  });

  it('reads nothing else', () => {
    const typed = ['', '0', '-1', 'x', '1e9', '0.00001', 'Infinity'];
    expect(typed.map(readWeight)).to.deep.equal(typed.map(() => undefined));
  });
});
