import { expect } from 'chai';
import { classBreaks, classIndex } from '../../src/drawing/class-breaks.js';
import { randomNumbers } from '../support/random.js';

const DECIMALS = 1;

/** Published values: rounded to a tenth, so that some are equal. */
function someValues(seed: number, count: number): readonly number[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => Math.round(random() ** 2 * 400) / 10);
}

/** The value with exactly so many before it, found by counting instead of sorting. */
function valueOfRank(values: readonly number[], rank: number): number | undefined {
  return values.find((value) => {
    const below = values.filter((other) => other < value).length;
    const upTo = values.filter((other) => other <= value).length;
    return below <= rank && rank < upTo;
  });
}

describe('classBreaks(values, quantile)', () => {
  for (const seed of [1, 2, 3, 4]) {
    it(`breaks where counting says so, sample ${seed}`, () => {
      const values = someValues(seed, 97);
      const slow = [1, 2, 3, 4].map((step) => valueOfRank(values, Math.ceil((step * values.length) / 5)));
      expect(classBreaks(values, { kind: 'quantile', count: 5 }, DECIMALS)).to.deep.equal(slow);
    });
  }

  it('gives each class as many areas when no values are equal', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const breaks = classBreaks(values, { kind: 'quantile', count: 4 }, 0);
    const counts = [0, 1, 2, 3].map((place) => values.filter((v) => classIndex(breaks, v) === place).length);
    expect(counts).to.deep.equal([25, 25, 25, 25]);
  });

  it('keeps equal values in one class', () => {
    const breaks = classBreaks([1, 1, 1, 1, 1, 2, 3, 4, 5, 6], { kind: 'quantile', count: 5 }, 0);
    expect(breaks).to.deep.equal([3, 5]);
  });
});

describe('classBreaks(values, equal)', () => {
  it('makes classes of the same width', () => {
    expect(classBreaks([0, 3, 10, 41, 100], { kind: 'equal', count: 4 }, 0)).to.deep.equal([25, 50, 75]);
  });

  it('rounds breaks as values are published', () => {
    expect(classBreaks([0, 1, 2, 10], { kind: 'equal', count: 3 }, 1)).to.deep.equal([3.3, 6.7]);
  });
});

describe('classBreaks(values, given)', () => {
  it('takes breaks as they are, in order and once', () => {
    expect(classBreaks([5], { kind: 'given', breaks: [60, 20, 40, 20] }, 0)).to.deep.equal([20, 40, 60]);
  });
});

describe('classBreaks(values), whatever the method', () => {
  for (const kind of ['quantile', 'equal', 'jenks'] as const) {
    const method = { kind, count: 5 };

    it(`has no breaks without values (${kind})`, () => {
      expect(classBreaks([], method, DECIMALS)).to.deep.equal([]);
    });

    it(`has one class when all values are equal (${kind})`, () => {
      expect(classBreaks([7, 7, 7, 7, 7, 7], method, DECIMALS)).to.deep.equal([]);
    });

    it(`has a class for each of a few distinct values (${kind})`, () => {
      expect(classBreaks([3, 1, 3, 2, 1, 2], method, DECIMALS)).to.deep.equal([2, 3]);
    });

    it(`leaves neither end empty (${kind})`, () => {
      const values = someValues(9, 60);
      const breaks = classBreaks(values, method, DECIMALS);
      const places = values.map((value) => classIndex(breaks, value));
      expect(places).to.include(0).and.include(breaks.length);
    });
  }
});

describe('classIndex(breaks, value)', () => {
  const cases = [
    { value: 19.9, place: 0 },
    { value: 20, place: 1 },
    { value: 40, place: 2 },
    { value: 400, place: 2 },
  ];
  for (const { value, place } of cases) {
    it(`puts ${value} in class ${place} of 20 and 40`, () => {
      expect(classIndex([20, 40], value)).to.equal(place);
    });
  }
});
