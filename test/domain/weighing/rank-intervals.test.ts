import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { type FactorScores, weigh } from '../../../src/domain/weighing/factor-scores.js';
import {
  drawnWeightings,
  rankIntervals,
  rankIntervalsInSlices,
} from '../../../src/domain/weighing/rank-intervals.js';
import { factorOf, type Recipe } from '../../../src/domain/weighing/recipe.js';
import { randomNumbers } from '../../support/random.js';

function aRecipe(...weights: readonly number[]): Recipe {
  const factors = weights.map((weight, at) => factorOf(`f${at}`, at % 2 ? 'protective' : 'risk', { weight }));
  return { scale: 'z-scores', factors };
}

function figures(...values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

function someScores(seed: number, areas: number, recipe = aRecipe(2, 1, 1)): FactorScores {
  const random = randomNumbers(seed);
  const columns = recipe.factors.map(() =>
    Array.from({ length: areas }, () =>
      random() < 0.05 ? absence('too-few') : figure(Math.round(random() * 100)),
    ),
  );
  return weigh(recipe, columns);
}

/** The intervals once more: a full sort per weighting, every rank by counting the areas above, every end by sorting. */
function intervalsByCounting(
  scores: FactorScores,
  weightings: number,
): readonly (readonly [number, number])[] {
  const places = [...scores.complete.keys()];
  const ranks: number[][] = places.map(() => []);
  for (const weights of drawnWeightings(scores.recipe, { weightings })) {
    const sums = places.map((at) =>
      Math.fround(
        scores.standards.reduce((sum, one, factor) => sum + (one[at] ?? 0) * (weights[factor] ?? 0), 0),
      ),
    );
    for (const at of places) {
      const above = sums.filter((sum) => sum > (sums[at] ?? 0)).length;
      const alike = sums.filter((sum) => sum === sums[at]).length;
      ranks[at]?.push(Math.floor(above + (alike + 1) / 2));
    }
  }
  return ranks.map((ofArea) => {
    const sorted = ofArea.sort((a, b) => a - b);
    const last = weightings - 1;
    return [sorted[Math.floor(0.05 * last)] ?? 0, sorted[Math.ceil(0.95 * last)] ?? 0];
  });
}

describe('rankIntervals(scores, options)', () => {
  for (const seed of [1, 2, 3]) {
    it(`agrees with counting, sample ${seed}`, () => {
      const scores = someScores(seed, 60);
      const { from, to } = rankIntervals(scores, { weightings: 200 });
      const found = [...scores.complete].map((area) => [from[area], to[area]]);
      expect(found).to.deep.equal(intervalsByCounting(scores, 200));
    });
  }

  it('gives the same intervals every time', () => {
    const [one, other] = [rankIntervals(someScores(4, 80)), rankIntervals(someScores(4, 80))];
    expect(one).to.deep.equal(other);
  });

  it('is sure of an area that is above the others in everything', () => {
    const scores = weigh(aRecipe(1, 1), [figures(9, 5, 3, 1), figures(1, 2, 6, 4)]);
    const { from, to } = rankIntervals(scores);
    expect([from[0], to[0]]).to.deep.equal([1, 1]);
  });

  it('is unsure of areas that win by one factor each', () => {
    const scores = weigh(aRecipe(1, 1), [figures(9, 0, 4), figures(9, 0, 4)]);
    const { from, to } = rankIntervals(scores);
    expect([from[0], to[0], from[1], to[1]]).to.deep.equal([1, 3, 1, 3]);
  });

  it('holds the rank by the weights of the author', () => {
    const scores = someScores(6, 200);
    const { from, to } = rankIntervals(scores);
    const held = [...scores.complete].filter((area) => {
      const outcome = scores.at(area);
      const rank = outcome.kind === 'score' ? outcome.rank : Number.NaN;
      return Math.ceil(rank) >= (from[area] ?? 0) && Math.floor(rank) <= (to[area] ?? 0);
    });
    expect(held.length).to.equal(scores.complete.length);
  });

  it('narrows as weightings keep nearer to the recipe', () => {
    const scores = someScores(7, 150);
    const widths = [1, 4, 100].map((concentrationPerFactor) => {
      const { from, to } = rankIntervals(scores, { concentrationPerFactor });
      return to.reduce((sum, worst, area) => sum + worst - (from[area] ?? 0), 0);
    });
    expect([...widths].sort((a, b) => b - a)).to.deep.equal(widths);
    expect(widths[2]).to.be.below((widths[0] ?? 0) / 3);
  });

  it('gives one place where there is one factor', () => {
    const scores = weigh(aRecipe(1), [figures(1, 5, 3)]);
    const { from, to } = rankIntervals(scores);
    expect([...from]).to.deep.equal([3, 1, 2]);
    expect([...to]).to.deep.equal([3, 1, 2]);
  });

  it('gives an incomplete area no interval', () => {
    const scores = weigh(aRecipe(1, 1), [[figure(1), absence('later'), figure(2)], figures(1, 2, 3)]);
    const { from, to, ranked } = rankIntervals(scores);
    expect([from[1], to[1], ranked]).to.deep.equal([0, 0, 2]);
  });

  it('has nothing to say where no area is complete', () => {
    const scores = weigh(aRecipe(1), [[absence('withheld')]]);
    expect(rankIntervals(scores)).to.include({ ranked: 0, weightings: 1000 });
  });
});

describe('drawnWeightings(recipe, options)', () => {
  it('varies around the weights of the author', () => {
    const recipe = aRecipe(2, 1, 1);
    const drawn = [...drawnWeightings(recipe)].length;
    const first = [...map(drawnWeightings(recipe), (weights) => weights[0] ?? 0)];
    const mean = first.reduce((sum, one) => sum + one, 0) / first.length;
    // Beta(6, 6): mean ½, standard deviation √(¼/13) = 0.139.
    const deviation = Math.sqrt(first.reduce((sum, one) => sum + (one - mean) ** 2, 0) / first.length);
    expect(drawn).to.equal(1000);
    expect(mean).to.be.closeTo(0.5, 0.015);
    expect(deviation).to.be.closeTo(0.139, 0.01);
  });

  it('draws others for another recipe', () => {
    const draw = (recipe: Recipe) => drawnWeightings(recipe).next().value?.[0];
    expect(draw(aRecipe(1, 1))).not.to.equal(draw(aRecipe(1, 2)));
  });
});

describe('rankIntervalsInSlices(scores, options)', () => {
  it('stops between weightings, so that a page can live', () => {
    const slices = rankIntervalsInSlices(someScores(8, 40), { weightings: 50 });
    let steps = 0;
    while (!slices.next().done) steps++;
    expect(steps).to.be.at.least(50);
  });
});

function* map<From, To>(values: Iterable<From>, to: (value: From) => To): Generator<To> {
  for (const value of values) yield to(value);
}
