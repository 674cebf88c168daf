import { expect } from 'chai';
import { expectedDissimilarity, systematicDissimilarity } from '../../../src/domain/spread/chance.js';
import { dissimilarity } from '../../../src/domain/spread/evenness.js';
import { seededRandom } from '../../../src/domain/statistics/random.js';
import { dealOut } from '../../support/deal-out.js';

/** The mean over every way to choose which places are the group's. */
function meanOverAllWays(sizes: readonly number[], people: number): number {
  const places = sizes.flatMap((size, unit) => Array.from({ length: size }, () => unit));
  const found: number[] = [];
  for (let set = 0; set < 2 ** places.length; set++) {
    const group = new Float64Array(sizes.length);
    places.forEach((unit, place) => {
      if ((set >> place) & 1) group[unit] = (group[unit] ?? 0) + 1;
    });
    if (group.reduce((sum, count) => sum + count, 0) !== people) continue;
    found.push(
      dissimilarity(
        group,
        group.map((count, unit) => (sizes[unit] ?? 0) - count),
      ),
    );
  }
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}

/** Counts of a group and of everybody else in units of some sizes; how they lie does not matter here. */
function town(sizes: readonly number[], people: number): readonly [Float64Array, Float64Array] {
  let left = people;
  const group = Float64Array.from(sizes, (size) => {
    const here = Math.min(size, left);
    left -= here;
    return here;
  });
  return [group, group.map((count, unit) => (sizes[unit] ?? 0) - count)];
}

function meanOf(count: number, draw: () => number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += draw();
  return sum / count;
}

/** Rounds to a multiple of five, up or down by chance and right on average. */
function roundAtRandom(counts: Float64Array, random: () => number): Float64Array {
  return counts.map((count) => 5 * Math.floor(count / 5) + (random() < (count % 5) / 5 ? 5 : 0));
}

describe('expectedDissimilarity(group, other)', () => {
  for (const [sizes, people] of [
    [[2, 2], 2],
    [[3, 2, 2], 3],
    [[1, 4, 5], 4],
    [[6, 1, 1, 3], 1],
    [[4, 4, 0, 4], 6],
    [[5, 5], 9],
  ] as const) {
    it(`is the mean over all ways to live in units of ${sizes} with ${people} people`, () => {
      const [group, other] = town(sizes, people);
      expect(expectedDissimilarity(group, other)).to.be.closeTo(meanOverAllWays(sizes, people), 1e-12);
    });
  }

  it('is a third for two and two people in two units, by hand', () => {
    // Of the six ways to place two people on four places, two keep them together (D = 1) and four do not (D = 0).
    expect(expectedDissimilarity(Float64Array.of(2, 0), Float64Array.of(0, 2))).to.be.closeTo(1 / 3, 1e-12);
  });

  it('is what dealing people out at random gives', () => {
    const sizes = Array.from({ length: 40 }, (_, unit) => 30 + unit);
    const random = seededRandom(5);
    const mean = meanOf(300, () => {
      const [group, other] = dealOut(town(sizes, 150), random);
      return group && other ? dissimilarity(group, other) : 0;
    });
    expect(expectedDissimilarity(...town(sizes, 150)) / mean).to.be.closeTo(1, 0.02);
  });

  it('is the same for either group', () => {
    const [group, other] = town([8, 5, 9, 3], 7);
    expect(expectedDissimilarity(other, group)).to.be.closeTo(expectedDissimilarity(group, other), 1e-12);
  });

  it('falls as units and group grow', () => {
    const expected = [1, 10, 100, 1000].map((times) =>
      expectedDissimilarity(...town([40 * times, 60 * times, 50 * times], 30 * times)),
    );
    expect([...expected].sort((a, b) => b - a)).to.deep.equal(expected);
    expect(expected[3]).to.be.below(0.01);
  });

  it('counts what random rounding adds', () => {
    const sizes = Array.from({ length: 60 }, (_, unit) => 100 + 2 * unit);
    const random = seededRandom(6);
    const mean = meanOf(300, () => {
      const [group = new Float64Array(), other = new Float64Array()] = dealOut(town(sizes, 250), random);
      const rounded = roundAtRandom(group, random);
      const everybody = roundAtRandom(
        group.map((count, unit) => count + (other[unit] ?? 0)),
        random,
      );
      return dissimilarity(
        rounded,
        everybody.map((count, unit) => Math.max(0, count - (rounded[unit] ?? 0))),
      );
    });
    const [group, other] = town(sizes, 250);
    expect(expectedDissimilarity(group, other, 5) / mean).to.be.closeTo(1, 0.05);
    expect(expectedDissimilarity(group, other) / mean).to.be.below(0.85);
  });

  it('holds for a large city', () => {
    const sizes = Array.from({ length: 500 }, () => 1800);
    // Nearly normal: half of 500 mean distances √(2/π · 1800 · 0.1 · 0.9), each over a tenth and nine tenths of all.
    const normal = (500 * Math.sqrt((2 / Math.PI) * 1800 * 0.09)) / (2 * 0.09 * 900_000);
    expect(expectedDissimilarity(...town(sizes, 90_000)) / normal).to.be.closeTo(1, 0.005);
  });
});

describe('systematicDissimilarity(observed, expected)', () => {
  for (const [observed, expected, systematic] of [
    [0.2, 0.2, 0],
    [1, 0.2, 1],
    [0.6, 0.2, 0.5],
    [0.1, 0.2, -0.5],
    [0, 0.2, -1],
    [0.3, 0, 0.3],
    [0, 0, 0],
  ] as const) {
    it(`is ${systematic} where ${observed} is found and ${expected} is chance`, () => {
      expect(systematicDissimilarity(observed, expected)).to.be.closeTo(systematic, 1e-12);
    });
  }
});
