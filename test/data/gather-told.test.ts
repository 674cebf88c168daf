import { expect } from 'chai';
import { gatherTold, TOLD_TAGS } from '../../src/data/gather-told.js';
import { ChoiceError } from '../../src/domain/choice.js';
import { figure } from '../../src/domain/observation.js';
import { subjectOfTold, type ToldFigures } from '../../src/domain/told-figures.js';
import { describeTold } from '../../src/text/snippet/describe-told.js';
import { type Fallback, isTold } from '../../src/text/snippet/fallback.js';
import { aCatalogue, aCoverage, anIndicator } from '../support/builders.js';
import { compareSource, someFigures } from '../support/compare-source.js';
import { trendSource } from '../support/trend-source.js';

const { signal } = new AbortController();
const tell = (tag: string, attributes: Readonly<Record<string, string>>, source = compareSource()) =>
  gatherTold(tag, new Map(Object.entries(attributes)), source, signal);

/** What is said of figures in Dutch. */
async function said(told: ToldFigures): Promise<Fallback> {
  const telling = await describeTold(told, 'nl');
  if (!isTold(telling)) throw new Error(telling.why);
  return telling;
}

/** Figures of buurten that end a year before those of gemeenten. */
const late = () => {
  const [older, newer] = aCoverage().periods;
  const coverage = [
    aCoverage({ levels: ['land', 'gemeente', 'buurt'], periods: older ? [older] : [] }),
    aCoverage({ levels: ['land', 'gemeente'], periods: newer ? [newer] : [] }),
  ];
  return compareSource(someFigures, aCatalogue({ indicators: [anIndicator({ coverage })] }));
};

describe('what a view tells without its graphic', () => {
  it('is of the area beside the country', async () => {
    const told = await tell('indicator-compare', { area: 'GM0363', areas: 'GM0599' });
    expect((await said(told)).sentence)
      .to.contain('In Amsterdam werkt 65,3%')
      .and.contain('Rotterdam 61,2%');
    expect(subjectOfTold(told)?.observation).to.deep.equal(figure(65.3, { base: 700_000 }));
  });

  it('is of the group that a breakdown picks out', async () => {
    const told = await tell('origin-breakdown', { area: 'GM0363', origin: 'turkey' });
    expect(subjectOfTold(told)?.origin.group).to.equal('turkey');
  });

  it('is of everybody where a breakdown picks out none', async () => {
    expect(subjectOfTold(await tell('origin-breakdown', { area: 'GM0363' }))?.origin.group).to.equal('total');
  });

  it('is of the year that a map draws, where its areas have none newer', async () => {
    const told = await tell('buurt-map', { area: 'GM0363' }, late());
    expect(told.choice.period.id).to.equal('2020');
    expect((await tell('indicator-compare', { area: 'GM0363' }, late())).choice.period.id).to.equal('2021');
  });

  it('is of the area selected on a map', async () => {
    const told = await tell('buurt-map', { area: 'GM0363', selected: 'BU03630001' });
    expect(subjectOfTold(told)?.area.name).to.equal('De Baarsjes');
  });

  it('is of all years of a trend, which has no single figure', async () => {
    const source = trendSource();
    const told = await gatherTold('indicator-trend', new Map([['area', 'GM0363']]), source, signal);
    const { table, sentence } = await said(told);
    expect(table.rows.map(({ head }) => head)).to.include.members(['2016', '2021']);
    expect(sentence).to.contain('In Amsterdam werkt 65,3%*');
    expect(subjectOfTold(told)).to.equal(undefined);
  });

  it('is of nothing for a tag that tells none', async () => {
    for (const tag of ['view-links', 'constructor']) {
      const failure = await tell(tag, {}).catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(ChoiceError);
    }
    expect(TOLD_TAGS).to.not.include('view-links');
  });
});
