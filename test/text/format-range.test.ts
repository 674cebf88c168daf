import { expect } from 'chai';
import { formatRange } from '../../src/text/format-range.js';
import { anIndicator } from '../support/builders.js';

const percentage = anIndicator();
const rate = anIndicator({ unit: { kind: 'per-thousand' } });

describe('formatRange(range, indicator, language)', () => {
  const cases = [
    { range: { from: 61.2, to: 65 }, indicator: percentage, text: '61,2 – 65,0%' },
    { range: { from: 65, to: 65 }, indicator: percentage, text: '65,0%' },
    { range: { from: undefined, to: 19.9 }, indicator: percentage, text: '19,9% of minder' },
    { range: { from: 60, to: undefined }, indicator: percentage, text: '60,0% of meer' },
    { range: { from: 2.7, to: 11.1 }, indicator: rate, text: '2,7 – 11,1' },
  ];
  for (const { range, indicator, text } of cases) {
    it(`writes ${text}`, () => {
      expect(formatRange(range, indicator, 'nl')).to.equal(text);
    });
  }
});
