import { expect } from 'chai';
import { countBelow, midRanks } from '../../../src/domain/statistics/ranks.js';
import { randomNumbers } from '../../support/random.js';

describe('midRanks(values)', () => {
  for (const [values, ranks] of [
    [[], []],
    [[7], [1]],
    [
      [3, 1, 2],
      [3, 1, 2],
    ],
    [
      [5, 1, 5, 3, 5, 1],
      [5, 1.5, 5, 3, 5, 1.5],
    ],
    [
      [2, 2, 2],
      [2, 2, 2],
    ],
    [
      [-1, 0, -0],
      [1, 2.5, 2.5],
    ],
  ] as const) {
    it(`ranks ${JSON.stringify(values)} as ${JSON.stringify(ranks)}`, () => {
      expect([...midRanks(Float64Array.from(values))]).to.deep.equal(ranks);
    });
  }

  it('ranks as comparing every pair does', () => {
    const random = randomNumbers(2);
    const values = Float64Array.from({ length: 200 }, () => Math.floor(random() * 50));
    const byPairs = [...values].map((value) => {
      const lower = values.filter((other) => other < value).length;
      return lower + (values.filter((other) => other === value).length + 1) / 2;
    });
    expect([...midRanks(values)]).to.deep.equal(byPairs);
  });
});

describe('countBelow(sorted, value)', () => {
  for (const [value, count] of [
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 3],
    [9, 4],
  ] as const) {
    it(`counts ${count} below ${value}`, () => {
      expect(countBelow(Float64Array.of(1, 2, 2, 3), value)).to.equal(count);
    });
  }
});
