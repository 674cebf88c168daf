import { expect } from 'chai';
import { absence, figure } from '../../src/domain/observation.js';
import { describeRevision, explainMoved } from '../../src/text/describe-revision.js';
import { aMeasurement } from '../support/builders.js';

const revision = {
  was: figure(12.1),
  now: aMeasurement({ observation: figure(11.8, { provisional: true }) }),
};

describe('a revision in words', () => {
  it('tells both figures, which figure it is and of which day it was', () => {
    expect(describeRevision(revision, '2025-06-30', 'nl')).to.deep.equal([
      'Herzien: was 12,1%, nu 11,8%*.',
      'Het gaat om Amsterdam, 2021, vergeleken met de stand van 30 juni 2025.',
    ]);
  });

  it('is English too', () => {
    expect(describeRevision(revision, '2025-06-30', 'en')).to.deep.equal([
      'Revised: was 12.1%, now 11.8%*.',
      'This is about Amsterdam, 2021, as it stood on 30 June 2025.',
    ]);
  });

  it('leaves out a day that is none', () => {
    expect(describeRevision(revision, 'vorig jaar', 'nl')[1]).to.equal('Het gaat om Amsterdam, 2021.');
  });

  it('says that a figure is withheld now, and never that it is zero', () => {
    const now = aMeasurement({ observation: absence('withheld') });
    expect(describeRevision({ was: figure(12.1), now }, '', 'nl')[0]).to.equal(
      'Herzien: was 12,1%, nu geheim.',
    );
  });

  it('says that what was to come is there', () => {
    const now = aMeasurement({ observation: figure(11.8) });
    expect(describeRevision({ was: absence('later'), now }, '', 'nl')[0]).to.equal(
      'Herzien: was volgt later, nu 11,8%.',
    );
  });
});

describe('a frozen view whose endpoint has moved on', () => {
  it('tells both days', () => {
    expect(explainMoved('2025-06-30', '2026-01-31').nl)
      .to.contain('vastgezet op de cijfers met de stand van 30 juni 2025')
      .and.contain('stand van 31 januari 2026');
  });

  it('tells one where its author gave none', () => {
    expect(explainMoved('', '2026-01-31').en).to.contain('frozen to the figures. The source');
  });
});
