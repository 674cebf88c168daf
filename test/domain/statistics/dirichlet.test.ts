import { expect } from 'chai';
import { drawGamma, drawWeights } from '../../../src/domain/statistics/dirichlet.js';
import { seededRandom } from '../../../src/domain/statistics/random.js';

function momentsOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

describe('drawGamma(shape, random)', () => {
  for (const shape of [0.3, 1, 2.5, 20]) {
    it(`has mean and variance ${shape}`, () => {
      const random = seededRandom(3);
      const { mean, variance } = momentsOf(Array.from({ length: 40_000 }, () => drawGamma(shape, random)));
      expect(mean / shape).to.be.closeTo(1, 0.03);
      expect(variance / shape).to.be.closeTo(1, 0.08);
    });
  }

  it('is exponential for shape 1: e⁻ˣ of the draws lie above x', () => {
    const random = seededRandom(4);
    const draws = Array.from({ length: 20_000 }, () => drawGamma(1, random));
    for (const x of [0.1, 0.5, 1, 2, 4]) {
      expect(draws.filter((draw) => draw > x).length / draws.length).to.be.closeTo(Math.exp(-x), 0.01);
    }
  });
});

describe('drawWeights(shapes, random, into)', () => {
  const shapes = [6, 3, 1];
  const draws = drawMany(shapes, 20_000);

  it('draws weights that add up to 1', () => {
    const sums = draws.map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
    expect(sums.every((sum) => Math.abs(sum - 1) < 1e-12)).to.equal(true);
  });

  for (const [place, shape] of shapes.entries()) {
    it(`gives weight ${place} the mean and variance of its beta distribution`, () => {
      const { mean, variance } = momentsOf(draws.map((weights) => weights[place] ?? 0));
      expect(mean).to.be.closeTo(shape / 10, 0.005);
      expect(variance).to.be.closeTo((shape * (10 - shape)) / (10 ** 2 * 11), 0.001);
    });
  }
});

function drawMany(shapes: readonly number[], count: number): readonly (readonly number[])[] {
  const random = seededRandom(8);
  const into = new Float64Array(shapes.length);
  return Array.from({ length: count }, () => {
    drawWeights(shapes, random, into);
    return [...into];
  });
}
