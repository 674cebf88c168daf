import { expect } from 'chai';
import type { ReportTraits } from '../../src/domain/area-report/report-traits.js';
import { describeReading } from '../../src/text/describe-reading.js';

const plain: ReportTraits = {
  absences: [],
  hasUnclear: false,
  hasProvisional: false,
  hasJudgement: false,
  hasPercentages: false,
  hasCounts: false,
  hasGroups: false,
};

describe('describeReading', () => {
  it('always says that a figure is an average', () => {
    const { cautions, reasons } = describeReading(plain, false, 'nl');
    expect(cautions).to.have.length(1);
    expect(cautions[0]).to.contain('gemiddelde');
    expect(reasons).to.deep.equal([]);
  });

  for (const [trait, words] of [
    ['hasUnclear', 'weinig gevallen'],
    ['hasProvisional', 'Voorlopig cijfer'],
    ['hasJudgement', 'welke kant goed is'],
    ['hasPercentages', 'procentpunt'],
    ['hasCounts', 'aantallen niet naast elkaar'],
    ['hasGroups', 'volgorde van de indeling'],
  ] as const) {
    it(`explains what occurs: ${trait}`, () => {
      const { cautions } = describeReading({ ...plain, [trait]: true }, false, 'nl');
      expect(cautions.join(' ')).to.contain(words);
    });
  }

  it('explains broken lines where there are lines', () => {
    expect(describeReading(plain, true, 'en').cautions.join(' ')).to.contain('A line over the years');
  });

  it('explains each reason for absence that occurs', () => {
    const { absent, reasons } = describeReading({ ...plain, absences: ['withheld', 'too-few'] }, false, 'nl');
    expect(absent).to.contain('geen nul');
    expect(reasons).to.deep.equal([
      'geheim: het wordt geheim gehouden.',
      'te weinig personen: het zou op te weinig personen berusten.',
    ]);
  });
});
