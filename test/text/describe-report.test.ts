import { expect } from 'chai';
import { resolveProfile } from '../../src/domain/area-profile/profile-choice.js';
import { reportChapters } from '../../src/domain/area-report/report-chapters.js';
import { reportMeasurements } from '../../src/domain/area-report/report-traits.js';
import type { Language } from '../../src/domain/local-text.js';
import {
  describeChapter,
  describeMeaning,
  describeReportSources,
  namePeriods,
} from '../../src/text/describe-report.js';
import { aMeasurement, anIndicator, text } from '../support/builders.js';
import { profileCatalogue } from '../support/profile-source.js';
import { profileByOrigin } from '../support/report.js';

const catalogue = profileCatalogue();

function chapter(area: string, theme: string, origin = '') {
  const choice = resolveProfile(catalogue, { area, indicator: '', origin, period: '' });
  const [first] = reportChapters(catalogue, choice, profileByOrigin(), {
    period: '',
    themes: [theme],
    by: 'area',
  });
  if (!first) throw new Error(`No chapter ${theme}`);
  return { first, group: choice.group };
}

function said(area: string, theme: string, origin = '', language: Language = 'nl'): readonly string[] {
  const { first, group } = chapter(area, theme, origin);
  return describeChapter(first, group, catalogue, language);
}

describe('describeChapter', () => {
  it('counts the figures, and sets them against gemeente and country', () => {
    expect(said('BU03630001', 'work')).to.deep.equal([
      'Dit hoofdstuk geeft 2 cijfers voor Buurt 1 (de inwoners).',
      'Gunstiger dan gemiddeld in Amsterdam: “Uitkeringen”. Ongunstiger dan gemiddeld in Amsterdam: “Nettoarbeidsparticipatie”.',
      'Gunstiger dan gemiddeld in Nederland: “Uitkeringen”. Ongunstiger dan gemiddeld in Nederland: “Nettoarbeidsparticipatie”.',
    ]);
  });

  it('says the same in English', () => {
    expect(said('GM0363', 'work', '', 'en')).to.deep.equal([
      'This chapter gives 2 figures for Amsterdam (inhabitants).',
      'Less favourable than the average in the Netherlands: “Net labour participation” and “Uitkeringen (en)”.',
    ]);
  });

  it('takes no side where the indicator takes none, and sets no numbers beside those of the country', () => {
    expect(said('GM0363', 'people')[1]).to.equal(
      'Hoger dan gemiddeld in Nederland, zonder dat hoger gunstig of ongunstig is: “Jongeren”. Aantallen staan op zichzelf en niet naast die van Nederland: “Inwoners”.',
    );
  });

  it('calls a difference on few cases unclear', () => {
    expect(said('BU03630011', 'work')[1]).to.contain(
      'Onduidelijk is het verschil met Amsterdam bij “Nettoarbeidsparticipatie”: daar zijn weinig gevallen.',
    );
  });

  it('says why a figure is absent, and compares nothing with it', () => {
    const [count, gemeente] = said('BU03630003', 'work');
    expect(count).to.contain('Er is geen cijfer voor “Uitkeringen” (te weinig personen).');
    expect(gemeente).to.not.contain('Uitkeringen');
  });

  it('names what a group has no figures of', () => {
    expect(said('GM0363', 'people', 'turkey')).to.deep.equal([
      'Voor deze groep en dit soort gebied zijn er geen cijfers over “Inwoners” en “Jongeren”.',
    ]);
  });
});

describe('describeMeaning', () => {
  it('says what is measured, in what, and when it is unclear', () => {
    expect(describeMeaning(anIndicator(), 'nl')).to.equal(
      'Het aandeel dat werkt. % van personen van 15 tot 75 jaar. Een cijfer dat op minder dan 100 gevallen berust, heet onduidelijk.',
    );
  });
});

describe('describeReportSources', () => {
  it('names each source once with what it is used for, and the dates last', () => {
    const { first } = chapter('GM0363', 'work');
    expect(describeReportSources(reportMeasurements([first]), catalogue, 'nl')).to.deep.equal([
      'Bron van het cijfer. Gebruikt voor “Nettoarbeidsparticipatie” en “Uitkeringen”.',
      'De cijfers gaan over 2021. Stand van 31 januari 2026.',
    ]);
  });

  it('keeps sources apart', () => {
    const other = anIndicator({ id: 'other', label: text('Anders'), source: text('Andere bron') });
    const [, second] = describeReportSources(
      [aMeasurement(), aMeasurement({ indicator: other })],
      catalogue,
      'nl',
    );
    expect(second).to.equal('Andere bron. Gebruikt voor “Anders”.');
  });
});

describe('namePeriods', () => {
  const years = (...periods: readonly string[]) => periods.map((period) => aMeasurement({ period }));

  it('lists a few from old to new, each once', () => {
    expect(namePeriods(years('2021', '2008', '2021'), 'nl')).to.equal('2008 en 2021');
  });

  it('names the first and the last of many', () => {
    expect(namePeriods(years('2015', '2016', '2017', '2018', '2019'), 'nl')).to.equal('2015 tot en met 2019');
  });
});
