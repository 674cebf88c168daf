import { expect } from 'chai';
import {
  correlationInterval,
  isUnclearCorrelation,
} from '../../../src/domain/statistics/correlation-interval.js';

describe('correlationInterval(pearson, pairs)', () => {
  it('agrees with a calculation apart', () => {
    // In Python: tanh(atanh(r) ∓ 1.959963984540054 / √(n − 3)).
    const { low, high } = correlationInterval(0.9306233730134863, 12);
    expect(low).to.be.closeTo(0.7656390535531851, 1e-12);
    expect(high).to.be.closeTo(0.9807303739210045, 1e-12);
  });

  it('lies around none at all as far on either side', () => {
    const { low, high } = correlationInterval(0, 103);
    expect(-low).to.be.closeTo(high, 1e-12);
    // tanh(1.959964 / 10)
    expect(high).to.be.closeTo(0.193525, 1e-6);
  });

  it('stays within −1 and 1', () => {
    expect(correlationInterval(1, 20)).to.deep.equal({ low: 1, high: 1 });
    expect(correlationInterval(-0.99, 4).low).to.be.at.least(-1);
  });
});

describe('isUnclearCorrelation(pearson, pairs)', () => {
  for (const [pearson, pairs, isUnclear] of [
    [0.19, 103, true],
    [0.2, 103, false],
    [-0.19, 103, true],
    [-0.2, 103, false],
    [0.9, 9, true],
  ] as const) {
    it(`calls ${pearson} over ${pairs} pairs ${isUnclear ? 'unclear' : 'clear'}`, () => {
      expect(isUnclearCorrelation(pearson, pairs)).to.equal(isUnclear);
    });
  }
});
