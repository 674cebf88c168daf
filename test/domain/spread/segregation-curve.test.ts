import { expect } from 'chai';
import { dissimilarity } from '../../../src/domain/spread/evenness.js';
import { segregationCurve } from '../../../src/domain/spread/segregation-curve.js';
import { someTown } from '../../support/spread.js';

describe('segregationCurve(group, other)', () => {
  it('goes through the units from light to heavy', () => {
    const curve = segregationCurve(Float64Array.of(60, 30, 10), Float64Array.of(20, 30, 50));
    expect(curve).to.deep.equal([
      { other: 0, group: 0 },
      { other: 0.5, group: 0.1 },
      { other: 0.8, group: 0.4 },
      { other: 1, group: 1 },
    ]);
  });

  it('runs along the sides where the groups never share a unit', () => {
    const curve = segregationCurve(Float64Array.of(4, 0), Float64Array.of(0, 6));
    expect(curve).to.deep.equal([
      { other: 0, group: 0 },
      { other: 1, group: 0 },
      { other: 1, group: 1 },
    ]);
  });

  it('passes by units where nobody lives', () => {
    expect(segregationCurve(Float64Array.of(4, 0, 1), Float64Array.of(1, 0, 6))).to.have.length(3);
  });

  for (const seed of [1, 2, 3, 4]) {
    const { group, other } = someTown(seed);
    const curve = segregationCurve(group, other);

    it(`is as far from the diagonal as the dissimilarity, town ${seed}`, () => {
      const farthest = Math.max(...curve.map((point) => point.other - point.group));
      expect(farthest).to.be.closeTo(dissimilarity(group, other), 1e-12);
    });

    it(`never bends back, town ${seed}`, () => {
      const slopes = curve.slice(1).map((point, at) => {
        const from = curve[at] ?? point;
        return Math.atan2(point.group - from.group, point.other - from.other);
      });
      expect(slopes.every((slope, at) => at === 0 || slope >= (slopes[at - 1] ?? 0) - 1e-9)).to.equal(true);
    });
  }
});
