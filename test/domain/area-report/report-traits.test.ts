import { expect } from 'chai';
import { resolveProfile } from '../../../src/domain/area-profile/profile-choice.js';
import { type ReportBy, reportChapters } from '../../../src/domain/area-report/report-chapters.js';
import { reportMeasurements, reportTraits } from '../../../src/domain/area-report/report-traits.js';
import { profileCatalogue } from '../../support/profile-source.js';
import { profileByOrigin } from '../../support/report.js';

const catalogue = profileCatalogue();

function chapters(area: string, by: ReportBy = 'area', themes: readonly string[] = []) {
  const choice = resolveProfile(catalogue, { area, indicator: '', origin: '', period: '' });
  return reportChapters(catalogue, choice, profileByOrigin(), { period: '', themes, by });
}

describe('reportTraits', () => {
  it('finds why figures are absent', () => {
    expect(reportTraits(chapters('BU03630003')).absences).to.deep.equal(['too-few']);
  });

  it('finds the absences of groups too', () => {
    expect(reportTraits(chapters('BU03630003', 'origin')).absences).to.deep.equal(['withheld', 'too-few']);
  });

  it('finds nothing absent where nothing is', () => {
    expect(reportTraits(chapters('BU03630001')).absences).to.deep.equal([]);
  });

  it('finds figures on few cases', () => {
    expect(reportTraits(chapters('BU03630011')).hasUnclear).to.equal(true);
    expect(reportTraits(chapters('BU03630001')).hasUnclear).to.equal(false);
  });

  it('finds judgement only where an indicator takes a side', () => {
    expect(reportTraits(chapters('BU03630001', 'area', ['work'])).hasJudgement).to.equal(true);
    expect(reportTraits(chapters('BU03630001', 'area', ['people'])).hasJudgement).to.equal(false);
  });

  it('finds figures by origin', () => {
    expect(reportTraits(chapters('BU03630001', 'origin')).hasGroups).to.equal(true);
    expect(reportTraits(chapters('BU03630001')).hasGroups).to.equal(false);
  });
});

describe('reportMeasurements', () => {
  it('has every figure once, those it is held against among them', () => {
    const keys = reportMeasurements(chapters('BU03630001', 'origin', ['work'])).map(
      ({ indicator, area, origin }) => `${indicator.id} ${area.code} ${origin.group}`,
    );
    expect(keys).to.have.length(new Set(keys).size);
    expect(keys).to.include.members([
      'participation BU03630001 total',
      'participation GM0363 total',
      'participation NL00 total',
      'participation NL00 netherlands',
    ]);
  });
});
