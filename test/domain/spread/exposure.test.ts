import { expect } from 'chai';
import { correlationRatio, exposure, isolation } from '../../../src/domain/spread/exposure.js';
import { peopleOf, plus, someTown } from '../../support/spread.js';

/**
 * A town of three buurten, worked out by hand. Group 60, 30, 10; others 20, 30, 50; everybody 80, 60, 60.
 * Isolation 0.6·60/80 + 0.3·30/60 + 0.1·10/60 = 0.45 + 0.15 + 0.0166… = 0.6166…; the rest of the neighbours are others,
 * so exposure is 0.3833…. The group is half of everybody: η² = (0.6166… − 0.5)/(1 − 0.5) = 0.2333….
 */
const group = Float64Array.of(60, 30, 10);
const other = Float64Array.of(20, 30, 50);
const total = plus(group, other);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The part of the variance of "is of the group" that lies between units, which gave the correlation ratio its name. */
function varianceBetween(own: Float64Array, others: Float64Array): number {
  const people = peopleOf([own, others]);
  const isOwn = (person: { of: number }) => (person.of === 0 ? 1 : 0);
  const share = mean(people.map(isOwn));
  const within = (unit: number) => mean(people.filter((person) => person.unit === unit).map(isOwn));
  const between = mean(people.map(({ unit }) => (within(unit) - share) ** 2));
  return between / mean(people.map((person) => (isOwn(person) - share) ** 2));
}

describe('isolation(group, total) and exposure(group, other, total)', () => {
  it('are as worked out by hand', () => {
    expect(isolation(group, total)).to.be.closeTo(0.45 + 0.15 + 1 / 60, 1e-12);
    expect(exposure(group, other, total)).to.be.closeTo(1 - (0.45 + 0.15 + 1 / 60), 1e-12);
  });

  it('pass by units where nobody lives', () => {
    const empty = (counts: Float64Array) => Float64Array.of(...counts, 0);
    expect(isolation(empty(group), empty(total))).to.be.closeTo(isolation(group, total), 1e-12);
  });

  for (const seed of [1, 2, 3]) {
    const town = someTown(seed);
    const everybody = plus(town.group, town.other);

    it(`are the mean over the members of the group of what their unit is like, town ${seed}`, () => {
      const members = peopleOf([town.group]);
      const ownShare = members.map(({ unit }) => (town.group[unit] ?? 0) / (everybody[unit] ?? 0));
      expect(isolation(town.group, everybody)).to.be.closeTo(mean(ownShare), 1e-12);
    });

    it(`make 1 together where there are two groups, town ${seed}`, () => {
      const sum = isolation(town.group, everybody) + exposure(town.group, town.other, everybody);
      expect(sum).to.be.closeTo(1, 1e-12);
    });

    it(`count the same meetings from either side, town ${seed}`, () => {
      const size = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
      const meetings = size(town.group) * exposure(town.group, town.other, everybody);
      const back = size(town.other) * exposure(town.other, town.group, everybody);
      expect(meetings).to.be.closeTo(back, 1e-9);
    });
  }

  it('leave room for third groups', () => {
    const more = total.map((count) => count * 2);
    expect(isolation(group, more) + exposure(group, other, more)).to.be.closeTo(0.5, 1e-12);
  });
});

describe('correlationRatio(group, total)', () => {
  it('is 0.2333… in the town worked out by hand', () => {
    expect(correlationRatio(group, total)).to.be.closeTo(7 / 30, 1e-12);
  });

  it('is 0 where all units are alike', () => {
    expect(
      correlationRatio(
        group,
        group.map((count) => count * 4),
      ),
    ).to.be.closeTo(0, 1e-12);
  });

  it('is 1 where the group lives by itself', () => {
    expect(correlationRatio(Float64Array.of(8, 0, 3), Float64Array.of(8, 90, 3))).to.be.closeTo(1, 1e-12);
  });

  for (const seed of [1, 2, 3]) {
    it(`is the part of the variance between units, town ${seed}`, () => {
      const { group: own, other: others } = someTown(seed);
      expect(correlationRatio(own, plus(own, others))).to.be.closeTo(varianceBetween(own, others), 1e-12);
    });
  }
});
