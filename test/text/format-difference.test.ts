import { expect } from 'chai';
import type { Difference } from '../../src/domain/comparison.js';
import { formatDifference, formatSignedDifference } from '../../src/text/format-difference.js';
import { anIndicator } from '../support/builders.js';

const share = anIndicator();
const rate = anIndicator({ unit: { kind: 'per-thousand' } });
const count = anIndicator({ unit: { kind: 'count' }, decimals: 0 });

function aDifference(difference: number): Difference {
  const relation = difference === 0 ? 'equal' : difference > 0 ? 'higher' : 'lower';
  return { kind: 'difference', relation, difference, ratio: undefined, judgement: 'neutral', unclear: false };
}

describe('formatDifference', () => {
  for (const [name, indicator, difference, nl] of [
    ['percentage points', share, -4.1, '4,1 procentpunt'],
    ['a rate', rate, 2, '2,0 per 1.000'],
    ['a count', count, -30, '30'],
  ] as const) {
    it(`writes ${name} without a sign`, () => {
      expect(formatDifference(aDifference(difference), indicator, 'nl')).to.equal(nl);
    });
  }

  it('speaks of one percentage point in English', () => {
    const whole = anIndicator({ decimals: 0 });
    expect(formatDifference(aDifference(1), whole, 'en')).to.equal('1 percentage point');
    expect(formatDifference(aDifference(2), whole, 'en')).to.equal('2 percentage points');
    expect(formatDifference(aDifference(1), share, 'en')).to.equal('1.0 percentage points');
  });

  for (const [difference, nl] of [
    [-4.1, '−4,1 procentpunt'],
    [4.1, '+4,1 procentpunt'],
    [0, '0,0 procentpunt'],
  ] as const) {
    it(`writes the sign of ${difference}`, () => {
      expect(formatSignedDifference(aDifference(difference), share, 'nl')).to.equal(nl);
    });
  }
});
