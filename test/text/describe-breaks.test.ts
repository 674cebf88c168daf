import { expect } from 'chai';
import type { Continuity } from '../../src/domain/area.js';
import type { Measurement } from '../../src/domain/comparison.js';
import { absence } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { levelLine, type TrendLine } from '../../src/domain/trend/trend-line.js';
import { describeAbsences, describeBreaks } from '../../src/text/describe-breaks.js';
import { anArea } from '../support/builders.js';
import { aYear } from '../support/trend.js';
import { trendCatalogue } from '../support/trend-source.js';

function lineOf(years: readonly Measurement[], continuity: Continuity = 'unchanged'): TrendLine {
  const last = years.at(-1) ?? aYear('2021', 1);
  const { area, origin } = last;
  return levelLine({ key: area.code, area, origin, role: 'main' }, years, () => continuity);
}

function moved(name: string, code: string): TrendLine {
  const area = anArea(code, name);
  const years = [aYear('2019', 1, { area: { ...area, edition: '2019' } }), aYear('2020', 2, { area })];
  return lineOf(years, 'redrawn');
}

const texts = (lines: readonly TrendLine[]) =>
  describeBreaks(lines, trendCatalogue(), 'nl').map(({ text }) => text);

describe('describeBreaks(lines, catalogue, language)', () => {
  it('says a change of several areas in one year once', () => {
    expect(texts([moved('Amsterdam', 'GM0363'), moved('Utrecht', 'GM0344')])).to.deep.equal([
      'In 2020 zijn de grenzen van Amsterdam en Utrecht veranderd; cijfers van daarvoor gaan over een ander gebied.',
    ]);
  });

  it('names the scheme that begins', () => {
    const years = [aYear('2017', 1, { origin: originOf('migratieachtergrond', 'turkey') }), aYear('2018', 2)];
    expect(texts([lineOf(years)])).to.deep.equal([
      'Vanaf 2018 zijn groepen anders ingedeeld: Herkomst. Cijfers van daarvoor zijn niet te vergelijken.',
    ]);
  });

  it('says where groups of another scheme begin, though no line goes through', () => {
    const old = lineOf(
      ['2016', '2017'].map((year) => aYear(year, 1, { origin: originOf('migratieachtergrond', 'dutch') })),
    );
    expect(texts([lineOf([aYear('2018', 2)]), old])).to.have.length(1);
  });

  it('has nothing to say of a line without breaks', () => {
    expect(texts([lineOf([aYear('2019', 1), aYear('2020', absence('later'))])])).to.deep.equal([]);
  });
});

describe('describeAbsences(line, language)', () => {
  it('names runs of years by their reason', () => {
    const few = absence('too-few');
    const years = [
      aYear('2015', few),
      aYear('2016', few),
      aYear('2017', few),
      aYear('2018', 2),
      aYear('2019', absence('withheld')),
      aYear('2020', absence('later')),
    ];
    expect(describeAbsences(lineOf(years), 'nl')).to.equal(
      '2015 tot en met 2017 (te weinig personen), 2019 (geheim) en 2020 (volgt later)',
    );
  });
});
