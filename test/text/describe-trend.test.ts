import { expect } from 'chai';
import type { Measurement } from '../../src/domain/comparison.js';
import { absence, figure } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import { gapLine, levelLine, type TrendLine } from '../../src/domain/trend/trend-line.js';
import { describeTrend } from '../../src/text/describe-trend.js';
import { anArea } from '../support/builders.js';
import { aYear } from '../support/trend.js';
import { trendCatalogue } from '../support/trend-source.js';

const unchanged = () => 'unchanged' as const;

function lineOf(years: readonly Measurement[], name = 'Amsterdam'): TrendLine {
  const subject = { key: name, area: anArea('GM0363', name), origin: EVERYBODY, role: 'main' } as const;
  return levelLine(subject, years, unchanged);
}

function gapOf(subjects: readonly [number, number], references: readonly [number, number]): TrendLine {
  const years = (values: readonly [number, number], group: string) =>
    values.map((value, at) => aYear(String(2020 + at), value, { origin: originOf('herkomst', group) }));
  const subject = { key: 'a', area: anArea(), origin: originOf('herkomst', 'turkey'), role: 'main' } as const;
  return gapLine(subject, years(subjects, 'turkey'), years(references, 'netherlands'), unchanged);
}

function said(lines: readonly TrendLine[], picked = ''): string {
  return describeTrend({ lines, by: 'area' }, picked, trendCatalogue(), 'nl');
}

describe('describeTrend(lines, picked, catalogue, language)', () => {
  it('says the newest figure and how it differs from the oldest', () => {
    expect(said([lineOf([aYear('2018', 60), aYear('2021', 57.5)])])).to.equal(
      'In Amsterdam werkt 57,5% van mensen uit turkey (2021); dat is 2,5 procentpunt minder dan in 2018 (60,0%).',
    );
  });

  it('says a single figure alone', () => {
    expect(said([lineOf([aYear('2021', 57.5)])])).to.equal(
      'In Amsterdam werkt 57,5% van mensen uit turkey (2021).',
    );
  });

  it('says that nothing changed', () => {
    expect(said([lineOf([aYear('2018', 60), aYear('2021', 60)])])).to.contain('evenveel als in 2018');
  });

  it('says that there are no figures', () => {
    expect(said([lineOf([aYear('2021', absence('withheld'))])])).to.equal(
      'Er zijn geen cijfers voor Amsterdam.',
    );
  });

  it('calls a change on few cases unclear', () => {
    const years = [aYear('2018', figure(60, { base: 20 })), aYear('2021', 57.5)];
    expect(said([lineOf(years)])).to.contain('de verandering is onduidelijk');
  });

  it('says the line that is picked out first', () => {
    const lines = [lineOf([aYear('2021', 60)]), lineOf([aYear('2021', 61)], 'Utrecht')];
    expect(said(lines, 'Utrecht'))
      .to.contain('Amsterdam: 60,0% in 2021.')
      .and.match(/^In Amsterdam werkt 61,0%/);
  });

  for (const [subjects, references, words] of [
    [
      [50, 55],
      [64.2, 64.8],
      'wordt het verschil tussen mensen uit turkey en mensen uit netherlands tussen 2020 en 2021 kleiner: van 14,2 naar 9,8 procentpunt.',
    ],
    [[50, 45], [60, 60], 'groter: van 10,0 naar 15,0 procentpunt.'],
    [[50, 50], [60, 60], 'even groot: 10,0 procentpunt.'],
    [[50, 62], [60, 60], 'om: van 10,0 naar 2,0 procentpunt de andere kant op.'],
    [[50, 60], [60, 60], 'In 2021 is er geen verschil.'],
  ] as const) {
    it(`says of ${subjects} beside ${references}: ${words}`, () => {
      expect(said([gapOf(subjects, references)])).to.contain(words);
    });
  }
});
