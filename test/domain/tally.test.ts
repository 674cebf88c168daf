import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { tallyOf } from '../../src/domain/tally.js';
import { anIndicator } from '../support/builders.js';

describe('tallyOf(observations, indicator)', () => {
  it('counts figures, provisional figures and each reason for absence apart', () => {
    const observations = [
      figure(3, { provisional: true }),
      figure(0),
      absence('unknown'),
      absence('withheld'),
      absence('unknown'),
    ];
    expect(tallyOf(observations, anIndicator())).to.deep.equal({
      values: [3, 0],
      lowest: 0,
      highest: 3,
      provisional: 1,
      unclear: 0,
      absences: [
        { reason: 'withheld', count: 1 },
        { reason: 'unknown', count: 2 },
      ],
    });
  });

  it('counts the figures that rest on too few cases', () => {
    const observations = [figure(3, { base: 99 }), figure(4, { base: 100 }), figure(5)];
    expect(tallyOf(observations, anIndicator({ smallBase: 100 })).unclear).to.equal(1);
  });

  it('runs from nowhere to nowhere without figures', () => {
    const { lowest, highest } = tallyOf([absence('later')], anIndicator());
    expect([lowest, highest]).to.deep.equal([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });
});
