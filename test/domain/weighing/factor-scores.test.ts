import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { type FactorScores, weigh, weighInSlices } from '../../../src/domain/weighing/factor-scores.js';
import { factorOf, type Recipe } from '../../../src/domain/weighing/recipe.js';

const recipe: Recipe = {
  scale: 'z-scores',
  factors: [factorOf('low-income', 'risk', { weight: 3 }), factorOf('participation', 'protective')],
};

function figures(...values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

/** Three areas: z-scores of the first factor −√1.5, 0 and √1.5; of the second the other way round, and protective. */
const three = weigh(recipe, [figures(10, 20, 30), figures(70, 60, 50)]);

function scoreAt(scores: FactorScores, place: number) {
  const outcome = scores.at(place);
  if (outcome.kind === 'incomplete') throw new Error('incomplete');
  return outcome;
}

describe('weigh(recipe, columns)', () => {
  it('adds up standard scores by weight', () => {
    expect(scoreAt(three, 2).score).to.be.closeTo(Math.sqrt(1.5), 1e-12);
    expect(scoreAt(three, 1).score).to.be.closeTo(0, 1e-12);
  });

  it('says what each factor adds', () => {
    const { parts, score } = scoreAt(three, 0);
    expect(parts.map(({ factor }) => factor.indicator)).to.deep.equal(['low-income', 'participation']);
    expect(parts[0]?.contribution).to.be.closeTo(-0.75 * Math.sqrt(1.5), 1e-12);
    expect(parts[0]?.observation).to.deep.equal(figure(10));
    expect(parts.reduce((sum, { contribution }) => sum + contribution, 0)).to.equal(score);
  });

  it('ranks the highest score first', () => {
    expect([0, 1, 2].map((place) => scoreAt(three, place).rank)).to.deep.equal([3, 2, 1]);
  });

  it('lets equal scores share their places', () => {
    const tied = weigh(recipe, [figures(10, 20, 20, 30), figures(70, 60, 60, 50)]);
    expect([0, 1, 2, 3].map((place) => scoreAt(tied, place).rank)).to.deep.equal([4, 2.5, 2.5, 1]);
  });

  it('gives the same for weights in the same proportion', () => {
    const factors = recipe.factors.map((factor) => ({ ...factor, weight: factor.weight * 10 }));
    const tenfold = weigh({ ...recipe, factors }, [figures(10, 20, 30), figures(70, 60, 50)]);
    expect(scoreAt(tenfold, 0).score).to.equal(scoreAt(three, 0).score);
  });
});

describe('an area without all figures', () => {
  const holed = weigh(recipe, [
    [figure(10), absence('too-few'), figure(20), figure(30)],
    figures(70, 10, 60, 50),
  ]);

  it('is incomplete, and says which figure is missing and why', () => {
    const outcome = holed.at(1);
    expect(outcome.kind).to.equal('incomplete');
    expect(outcome.kind === 'incomplete' && outcome.missing).to.deep.equal([
      { kind: 'missing', factor: recipe.factors[0], observation: absence('too-few') },
    ]);
  });

  it('still shows the parts that are known', () => {
    expect(holed.at(1).parts.map(({ kind }) => kind)).to.deep.equal(['missing', 'part']);
  });

  it('takes no place among the others', () => {
    expect([0, 2, 3].map((place) => scoreAt(holed, place).rank)).to.deep.equal([3, 2, 1]);
    expect(scoreAt(holed, 0).ranked).to.equal(3);
    expect([...holed.complete]).to.deep.equal([0, 2, 3]);
  });

  it('counts among all areas of the level', () => {
    expect(holed.areas).to.equal(4);
  });
});

describe('weighInSlices(recipe, columns)', () => {
  it('takes a step per factor', () => {
    const slices = weighInSlices(recipe, [figures(1, 2), figures(3, 4)]);
    expect([slices.next().done, slices.next().done, slices.next().done]).to.deep.equal([false, false, true]);
  });

  it('throws where columns are of different areas', () => {
    expect(() => weigh(recipe, [figures(1, 2), figures(3)])).to.throw(RangeError);
    expect(() => weigh(recipe, [figures(1, 2)])).to.throw(RangeError);
  });

  it('throws for an area that is not there', () => {
    expect(() => three.at(3)).to.throw(RangeError);
  });
});
