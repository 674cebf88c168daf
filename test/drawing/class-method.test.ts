import { expect } from 'chai';
import { readClassMethod } from '../../src/drawing/class-method.js';

describe('readClassMethod(words, count)', () => {
  const cases = [
    { words: '', count: 5, method: { kind: 'quantile', count: 5 } },
    { words: 'equal', count: 4, method: { kind: 'equal', count: 4 } },
    { words: 'jenks', count: 1, method: { kind: 'jenks', count: 2 } },
    { words: 'quantile', count: 99, method: { kind: 'quantile', count: 7 } },
    { words: 'quantile', count: Number.NaN, method: { kind: 'quantile', count: 5 } },
    { words: ' 20  40 60.5 ', count: 5, method: { kind: 'given', breaks: [20, 40, 60.5] } },
    { words: 'natural', count: 5, method: undefined },
    { words: '20 forty', count: 5, method: undefined },
  ];
  for (const { words, count, method } of cases) {
    it(`reads "${words}" with ${count} classes`, () => {
      expect(readClassMethod(words, count)).to.deep.equal(method);
    });
  }
});
