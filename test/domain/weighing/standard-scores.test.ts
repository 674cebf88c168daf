import { expect } from 'chai';
import { standardise } from '../../../src/domain/weighing/standard-scores.js';

const nothing = Number.NaN;

describe('standardise(values, scale, direction)', () => {
  // Mean 5, squares 9 1 1 1 0 0 4 16 of which the mean is 4: a deviation of 2.
  const worked = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);

  it('gives distances to the mean in standard deviations', () => {
    const scores = standardise(worked, 'z-scores', 'risk');
    expect([...scores]).to.deep.equal([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  it('gives places from −1 to 1, shared where values are equal', () => {
    const scores = standardise(Float64Array.of(10, 30, 20, 20, 90), 'ranks', 'risk');
    expect([...scores]).to.deep.equal([-1, 0.5, -0.25, -0.25, 1]);
  });

  for (const scale of ['z-scores', 'ranks'] as const) {
    it(`turns ${scale} round for what protects`, () => {
      const [risk, protective] = [
        standardise(worked, scale, 'risk'),
        standardise(worked, scale, 'protective'),
      ];
      expect([...protective]).to.deep.equal([...risk].map((score) => 0 - score));
    });

    it(`keeps ${scale} from areas without a figure, and their absence from the others`, () => {
      const scores = standardise(Float64Array.of(nothing, 1, 2, nothing, 3), scale, 'risk');
      const without = standardise(Float64Array.of(1, 2, 3), scale, 'risk');
      expect([...scores]).to.deep.equal([nothing, without[0], without[1], nothing, without[2]]);
    });

    it(`says nothing in ${scale} where all areas are alike`, () => {
      expect([...standardise(Float64Array.of(0.1, 0.1, 0.1), scale, 'protective')]).to.deep.equal([0, 0, 0]);
    });

    it(`says nothing in ${scale} of one area alone`, () => {
      expect([...standardise(Float64Array.of(7), scale, 'risk')]).to.deep.equal([0]);
    });
  }

  it('adds up to 0 in either scale', () => {
    for (const scale of ['z-scores', 'ranks'] as const) {
      const sum = standardise(worked, scale, 'risk').reduce((running, score) => running + score, 0);
      expect(sum).to.be.closeTo(0, 1e-12);
    }
  });
});
