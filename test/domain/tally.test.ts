import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { tallyOf } from '../../src/domain/tally.js';

describe('tallyOf(observations)', () => {
  it('counts figures, provisional figures and each reason for absence apart', () => {
    const observations = [
      figure(0),
      figure(3, { provisional: true }),
      absence('unknown'),
      absence('withheld'),
      absence('unknown'),
    ];
    expect(tallyOf(observations)).to.deep.equal({
      figures: 2,
      provisional: 1,
      absences: [
        { reason: 'withheld', count: 1 },
        { reason: 'unknown', count: 2 },
      ],
    });
  });
});
