import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { correlate, correlatePairs } from '../../../src/domain/statistics/correlation.js';

const x = [3.1, 4.7, 2.2, 8.9, 5.5, 7.0, 6.1, 1.4, 9.8, 4.7, 3.9, 6.6];
const y = [12.0, 15.5, 14.1, 30.2, 18.8, 21.0, 25.4, 11.3, 28.9, 15.5, 16.0, 19.7];
const weights = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3];

function figures(values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

function found(outcome: ReturnType<typeof correlate>): { pearson: number; spearman: number } {
  if (outcome.kind !== 'correlation') throw new Error(outcome.reason);
  return outcome;
}

/** Each value as often as its weight says, which is what a weight means. */
function repeat(values: readonly number[]): readonly number[] {
  return values.flatMap((value, place) => Array.from({ length: weights[place] ?? 0 }, () => value));
}

describe('correlate(first, second, weights)', () => {
  it('agrees with a statistical package', () => {
    const { pearson, spearman } = found(correlate(figures(x), figures(y)));
    // scipy.stats.pearsonr and spearmanr of the same numbers.
    expect(pearson).to.be.closeTo(0.9306233730134863, 1e-12);
    expect(spearman).to.be.closeTo(0.9438596491228072, 1e-12);
  });

  it('counts an area of weight three as three areas', () => {
    const weighted = found(correlate(figures(x), figures(y), figures(weights)));
    const repeated = found(correlate(figures(repeat(x)), figures(repeat(y))));
    expect(weighted.pearson).to.be.closeTo(repeated.pearson, 1e-12);
  });

  it('ranks every area once, whatever its weight', () => {
    const weighted = found(correlate(figures(x), figures(y), figures(weights)));
    expect(weighted.spearman).to.be.closeTo(0.9551570571752053, 1e-12);
  });

  it('finds 1 along a rising line and −1 along a falling one', () => {
    const rising = figures(x.map((value) => 3 * value + 1e6));
    const falling = figures(x.map((value) => -value));
    expect(found(correlate(figures(x), rising)).pearson).to.be.closeTo(1, 1e-9);
    expect(found(correlate(figures(x), falling)).pearson).to.equal(-1);
  });

  it('finds a rank correlation of 1 along a bent line', () => {
    expect(found(correlate(figures(x), figures(x.map(Math.exp)))).spearman).to.be.closeTo(1, 1e-12);
  });

  it('is the same both ways', () => {
    expect(correlate(figures(x), figures(y))).to.deep.equal(correlate(figures(y), figures(x)));
  });

  it('leaves out areas that lack one of the two, and counts them', () => {
    const holed = [absence('withheld'), ...figures(x.slice(1))];
    expect(correlate(holed, figures(y))).to.include({ areas: 11, leftOut: 1 });
  });

  it('leaves out areas without a weight', () => {
    const outcome = correlate(figures(x), figures(y), [
      absence('unknown'),
      figure(0),
      ...figures(weights.slice(2)),
    ]);
    expect(outcome).to.include({ areas: 10, leftOut: 2 });
  });

  it('refuses nine areas', () => {
    expect(correlate(figures(x.slice(0, 9)), figures(y.slice(0, 9)))).to.deep.equal({
      kind: 'no-correlation',
      reason: 'few-areas',
      areas: 9,
      leftOut: 0,
    });
  });

  it('refuses an indicator that is the same everywhere', () => {
    const same = figures(x.map(() => 0.1));
    expect(correlate(same, figures(y))).to.include({ kind: 'no-correlation', reason: 'constant' });
  });
});

describe('correlatePairs(first, second, leftOut)', () => {
  it('finds the same as of figures, and tells how many were left out', () => {
    const paired = correlatePairs(Float64Array.from(x), Float64Array.from(y), 3);
    expect(paired).to.deep.equal({ ...correlate(figures(x), figures(y)), leftOut: 3 });
  });
});
