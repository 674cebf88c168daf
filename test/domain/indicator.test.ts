import { expect } from 'chai';
import { isUnclear } from '../../src/domain/indicator.js';
import { figure } from '../../src/domain/observation.js';
import { anIndicator } from '../support/builders.js';

describe('isUnclear', () => {
  it('leans on a figure whose base is not given', () => {
    expect(isUnclear(anIndicator({ smallBase: 100 }), figure(50))).to.equal(false);
  });

  it('leans on a figure when the indicator sets no bound', () => {
    const { smallBase: _, ...boundless } = anIndicator();
    expect(isUnclear(boundless, figure(50, { base: 1 }))).to.equal(false);
  });
});
