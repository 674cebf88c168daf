import { expect } from 'chai';
import { compare } from '../../src/domain/comparison.js';
import type { Indicator } from '../../src/domain/indicator.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import {
  describeComparison,
  describeComparisonWith,
  formatDifferenceWords,
} from '../../src/text/difference-words.js';
import { aMeasurement, anArea, anIndicator } from '../support/builders.js';

function compared(own: Observation, other: Observation, indicator: Indicator = anIndicator()) {
  return compare(
    aMeasurement({ indicator, observation: own }),
    aMeasurement({ indicator, observation: other, area: anArea('GM0599', 'Rotterdam') }),
  );
}

describe('describeComparison', () => {
  for (const [direction, own, words, remark] of [
    ['favourable', 70, '+10,0 procentpunt', 'gunstiger'],
    ['favourable', 50, '−10,0 procentpunt', 'ongunstiger'],
    ['unfavourable', 70, '+10,0 procentpunt', 'ongunstiger'],
    ['unfavourable', 50, '−10,0 procentpunt', 'gunstiger'],
    ['neutral', 70, '+10,0 procentpunt', ''],
    ['favourable', 60, 'geen verschil', ''],
    ['favourable', 60.04, 'geen verschil', ''],
  ] as const) {
    it(`says "${words}" and "${remark}" of ${own} against 60 where more is ${direction}`, () => {
      const said = describeComparison(
        compared(figure(own), figure(60), anIndicator({ direction })),
        anIndicator({ direction }),
        'nl',
      );
      expect([said.words, said.remark]).to.deep.equal([words, remark]);
    });
  }

  it('calls a difference on few cases unclear and does not judge it', () => {
    const said = describeComparison(compared(figure(70, { base: 5 }), figure(60)), anIndicator(), 'nl');
    expect([said.remark, said.judgement]).to.deep.equal(['onduidelijk: weinig gevallen', 'neutral']);
  });

  it('says why figures cannot be compared', () => {
    const said = describeComparison(compared(figure(70), absence('withheld')), anIndicator(), 'nl');
    expect(said.words).to.equal('Het wordt geheim gehouden');
  });
});

describe('describeComparisonWith', () => {
  it('names what the figure is held against', () => {
    const said = describeComparisonWith('Rotterdam', compared(figure(70), figure(60)), anIndicator(), 'en');
    expect(formatDifferenceWords(said)).to.equal('+10.0 percentage points from Rotterdam (more favourable)');
  });

  it('says with what a figure cannot be compared, and why', () => {
    const comparison = compared(figure(70), absence('later'));
    expect(describeComparisonWith('Rotterdam', comparison, anIndicator(), 'nl').words).to.equal(
      'Niet te vergelijken met Rotterdam: het wordt later gepubliceerd',
    );
  });
});
