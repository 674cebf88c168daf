import { expect } from 'chai';
import { factorOf, weightsOf } from '../../../src/domain/weighing/recipe.js';

describe('factorOf(indicator, direction, changes)', () => {
  it('is about everybody, with weight 1', () => {
    expect(factorOf('low-income', 'risk')).to.deep.equal({
      indicator: 'low-income',
      origin: 'total',
      direction: 'risk',
      weight: 1,
    });
  });
});

describe('weightsOf(recipe)', () => {
  it('gives the weights as parts of 1', () => {
    const factors = [3, 4, 1].map((weight, at) => factorOf(`f${at}`, 'risk', { weight }));
    expect(weightsOf({ scale: 'ranks', factors })).to.deep.equal([0.375, 0.5, 0.125]);
  });
});
