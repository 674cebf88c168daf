import { expect } from 'chai';
import {
  diversity,
  entropy,
  expectedInformationTheoryIndex,
  informationTheoryIndex,
  relativeEntropy,
} from '../../../src/domain/spread/entropy.js';
import { seededRandom } from '../../../src/domain/statistics/random.js';
import { dealOut } from '../../support/deal-out.js';
import { peopleOf, someTown } from '../../support/spread.js';

/**
 * A town of two buurten and two groups, worked out by hand in bits. The first has 3 and 1, the second 1 and 3. The whole
 * is half and half: 1 bit. Each buurt has ¾ and ¼: ¾ log₂ 4/3 + ¼ log₂ 4 = 0.811278 bit. H = 1 − 0.811278 = 0.188722.
 */
const byHand = [Float64Array.of(3, 1), Float64Array.of(1, 3)];

function threeGroups(seed: number): readonly Float64Array[] {
  return [someTown(seed).group, someTown(seed).other, someTown(seed + 100).other];
}

/** What knowing the unit tells of the group, per bit there is to tell: E(unit) + E(group) − E(both), over E(group). */
function sharedInformation(groups: readonly Float64Array[]): number {
  const people = peopleOf(groups);
  const uncertainty = (key: (person: { unit: number; of: number }) => string) => {
    const sizes = new Map<string, number>();
    for (const person of people) sizes.set(key(person), (sizes.get(key(person)) ?? 0) + 1);
    return [...sizes.values()].reduce(
      (sum, size) => sum - (size / people.length) * Math.log2(size / people.length),
      0,
    );
  };
  const ofGroup = uncertainty(({ of }) => `${of}`);
  return (
    (uncertainty(({ unit }) => `${unit}`) + ofGroup - uncertainty(({ unit, of }) => `${unit} ${of}`)) /
    ofGroup
  );
}

describe('entropy(counts)', () => {
  for (const [what, counts, expected] of [
    ['0 for one group alone', [12, 0, 0], 0],
    ['ln 2 for two of one size', [5, 5, 0], Math.LN2],
    ['ln 3 for three of one size', [7, 7, 7], Math.log(3)],
    ['0 where nobody lives', [0, 0], 0],
  ] as const) {
    it(`is ${what}`, () => {
      expect(entropy(counts)).to.be.closeTo(expected, 1e-12);
    });
  }
});

describe('relativeEntropy(counts)', () => {
  it('is 1 where all groups are of one size', () => {
    expect(relativeEntropy([4, 4, 4, 4])).to.be.closeTo(1, 1e-12);
  });

  it('is 0.811278 for three quarters and a quarter', () => {
    expect(relativeEntropy([75, 25])).to.be.closeTo(0.811278, 1e-6);
  });
});

describe('diversity(counts)', () => {
  it('is the chance that two people differ', () => {
    const people = [0, 0, 0, 1, 1, 2];
    const pairs = people.flatMap((one) => people.map((other) => (one === other ? 0 : 1)));
    const different = pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
    expect(diversity([3, 2, 1])).to.be.closeTo(different, 1e-12);
  });

  it('does not exist where nobody lives', () => {
    expect(diversity([0, 0])).to.equal(undefined);
  });
});

describe('informationTheoryIndex(groups)', () => {
  it('is 0.188722 in the town worked out by hand', () => {
    expect(informationTheoryIndex(byHand)).to.be.closeTo(0.188722, 1e-6);
  });

  it('is 0 where all units are composed alike', () => {
    const alike = [Float64Array.of(2, 4, 8), Float64Array.of(1, 2, 4), Float64Array.of(3, 6, 12)];
    expect(informationTheoryIndex(alike)).to.be.closeTo(0, 1e-12);
  });

  it('is 1 where every unit holds one group', () => {
    const apart = [Float64Array.of(5, 0, 0), Float64Array.of(0, 9, 0), Float64Array.of(0, 0, 2)];
    expect(informationTheoryIndex(apart)).to.be.closeTo(1, 1e-12);
  });

  it('passes by a group that nobody belongs to', () => {
    const withNobody = [...byHand, Float64Array.of(0, 0)];
    expect(informationTheoryIndex(withNobody)).to.be.closeTo(informationTheoryIndex(byHand), 1e-12);
  });

  for (const seed of [1, 2, 3]) {
    it(`is what the unit tells of the group, town ${seed}`, () => {
      const groups = threeGroups(seed);
      expect(informationTheoryIndex(groups)).to.be.closeTo(sharedInformation(groups), 1e-12);
    });

    it(`does not change when a unit is cut into like parts or all grow alike, town ${seed}`, () => {
      const groups = threeGroups(seed);
      const other = groups.map((group) => Float64Array.from([...group].flatMap((one) => [one, one * 2])));
      expect(informationTheoryIndex(other)).to.be.closeTo(informationTheoryIndex(groups), 1e-12);
    });
  }
});

describe('expectedInformationTheoryIndex(groups)', () => {
  it('is what dealing people out at random gives', () => {
    const groups = [200, 300, 500].map((count) => Float64Array.from({ length: 20 }, () => count / 20));
    const random = seededRandom(12);
    const drawn = Array.from({ length: 200 }, () => informationTheoryIndex(dealOut(groups, random)));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(expectedInformationTheoryIndex(groups) / mean).to.be.closeTo(1, 0.05);
  });

  it('does not count units and groups without people', () => {
    const withNobody = [...byHand.map((group) => Float64Array.of(...group, 0)), Float64Array.of(0, 0, 0)];
    expect(expectedInformationTheoryIndex(withNobody)).to.equal(expectedInformationTheoryIndex(byHand));
  });
});
