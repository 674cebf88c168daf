import { expect } from 'chai';
import { contributionsOf, dissimilarity } from '../../../src/domain/spread/evenness.js';
import { plus, someTown } from '../../support/spread.js';

/**
 * A town of three buurten, worked out by hand. Group 60, 30, 10 of 100; others 20, 30, 50 of 100. Shares differ by
 * 0.4, 0 and −0.4, so that D = ½ (0.4 + 0 + 0.4) = 0.4: forty of a hundred would have to move from the first to the
 * third.
 */
const group = Float64Array.of(60, 30, 10);
const other = Float64Array.of(20, 30, 50);
const units = ['BU0', 'BU1', 'BU2'];

/** The largest difference in share over all sets of units: the same index, seen as a distance of distributions. */
function largestDifference(one: Float64Array, two: Float64Array): number {
  const share = (counts: Float64Array, set: number) =>
    counts.reduce((sum, count, unit) => sum + ((set >> unit) & 1 ? count : 0), 0) /
    counts.reduce((sum, count) => sum + count, 0);
  const sets = Array.from({ length: 2 ** one.length }, (_, set) => set);
  return Math.max(...sets.map((set) => share(one, set) - share(two, set)));
}

describe('dissimilarity(group, other)', () => {
  it('is 0.4 in the town worked out by hand', () => {
    expect(dissimilarity(group, other)).to.be.closeTo(0.4, 1e-12);
  });

  it('is 0 where the groups are spread alike', () => {
    expect(
      dissimilarity(
        group,
        group.map((count) => count * 7),
      ),
    ).to.be.closeTo(0, 1e-12);
  });

  it('is 1 where the groups never share a unit', () => {
    expect(dissimilarity(Float64Array.of(5, 0, 9), Float64Array.of(0, 12, 0))).to.be.closeTo(1, 1e-12);
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    const town = someTown(seed);
    const found = dissimilarity(town.group, town.other);

    it(`is the largest difference over all sets of units, town ${seed}`, () => {
      expect(found).to.be.closeTo(largestDifference(town.group, town.other), 1e-12);
    });

    it(`is the same for either group, town ${seed}`, () => {
      expect(dissimilarity(town.other, town.group)).to.be.closeTo(found, 1e-12);
    });

    it(`does not depend on how large a group is, town ${seed}`, () => {
      expect(
        dissimilarity(
          town.group.map((count) => count * 30),
          town.other,
        ),
      ).to.be.closeTo(found, 1e-12);
    });

    it(`does not change when a unit is cut into like parts, town ${seed}`, () => {
      const halve = (counts: Float64Array) =>
        Float64Array.from([...counts].flatMap((one) => [one / 2, one / 2]));
      expect(dissimilarity(halve(town.group), halve(town.other))).to.be.closeTo(found, 1e-12);
    });

    it(`does not grow when units are taken together, town ${seed}`, () => {
      const merge = (counts: Float64Array) =>
        Float64Array.of((counts[0] ?? 0) + (counts[1] ?? 0), ...counts.slice(2));
      expect(dissimilarity(merge(town.group), merge(town.other))).to.be.at.most(found + 1e-12);
    });
  }
});

describe('contributionsOf(counts)', () => {
  const contributions = contributionsOf({ units, group, other, total: plus(group, other) });

  it('says what each unit adds, and to which side', () => {
    expect(contributions.map(({ share }) => Math.round(share * 1000) / 1000)).to.deep.equal([0.5, 0, 0.5]);
    expect(contributions.map(({ over }) => over)).to.deep.equal([true, false, false]);
  });

  it('adds up to 1', () => {
    const town = someTown(6);
    const all = contributionsOf({
      ...town,
      units: [...town.group].map((_, unit) => `BU${unit}`),
      total: plus(town.group, town.other),
    });
    expect(all.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 1e-12);
  });

  it('sets the share of a unit against that of the whole as 100', () => {
    // The group is half of everybody, and 60 of 80, 30 of 60 and 10 of 60 in the units.
    const expected = [150, 100, 100 / 3];
    contributions.forEach(({ concentration }, at) => {
      expect(concentration).to.be.closeTo(expected[at] ?? 0, 1e-9);
    });
  });

  it('has no concentration where nobody lives', () => {
    const empty = { units: ['BU0', 'BU1'], group: Float64Array.of(4, 0), other: Float64Array.of(4, 0) };
    const [, last] = contributionsOf({ ...empty, total: plus(empty.group, empty.other) });
    expect(last).to.include({ share: 0, concentration: undefined });
  });

  it('adds nothing anywhere where all is even', () => {
    const even = contributionsOf({ units, group, other: group, total: plus(group, group) });
    expect(even.map(({ share }) => share)).to.deep.equal([0, 0, 0]);
  });
});
