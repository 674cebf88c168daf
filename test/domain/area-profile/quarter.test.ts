import { expect } from 'chai';
import { judgeQuarter, quarterOf } from '../../../src/domain/area-profile/quarter.js';
import { figure } from '../../../src/domain/observation.js';
import { type Placement, placeIn } from '../../../src/domain/statistics/distribution.js';
import { anIndicator } from '../../support/builders.js';

function placeOf(values: readonly number[], place: number): Placement {
  const found = placeIn(
    values.map((value) => figure(value)),
    place,
  );
  if (found.kind !== 'place') throw new Error('no place');
  return found;
}

/** Quartiles 3, 5 and 7. */
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const values = [...nine, 5];

describe('quarterOf(placement)', () => {
  it('tells the quarter of each value, the borders being in the middle half', () => {
    const quarters = values.map((_, place) => quarterOf(placeOf(values, place)));
    expect(quarters.slice(0, 9)).to.deep.equal([
      'lowest',
      'lowest',
      'lowest',
      'middle',
      'middle',
      'middle',
      'highest',
      'highest',
      'highest',
    ]);
  });

  it('puts all in the middle where all are alike', () => {
    const alike = Array.from({ length: 10 }, () => 4);
    expect(quarterOf(placeOf(alike, 0))).to.equal('middle');
  });

  it('has no lowest quarter where more than a quarter share the lowest value', () => {
    const tied = [0, 0, 0, 0, 5, 6, 7, 8, 9, 10];
    expect(quarterOf(placeOf(tied, 0))).to.equal('middle');
  });
});

describe('judgeQuarter(indicator, quarter)', () => {
  const cases = [
    ['favourable', 'highest', 'favourable'],
    ['favourable', 'lowest', 'unfavourable'],
    ['unfavourable', 'highest', 'unfavourable'],
    ['unfavourable', 'lowest', 'favourable'],
    ['favourable', 'middle', 'neutral'],
    ['neutral', 'highest', 'neutral'],
    ['neutral', 'lowest', 'neutral'],
  ] as const;
  for (const [direction, quarter, judgement] of cases) {
    it(`calls the ${quarter} of what is ${direction} ${judgement}`, () => {
      expect(judgeQuarter(anIndicator({ direction }), quarter)).to.equal(judgement);
    });
  }
});
