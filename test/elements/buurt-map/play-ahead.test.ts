import { expect } from 'chai';
import type { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { loadReaderKit } from '../../../src/elements/buurt-map/reader-tools.js';
import { anIndicator } from '../../support/builders.js';
import { aCountryMap, countryAnswers, shownCountry } from '../../support/country-source.js';
import { nextFrame, onPage } from '../../support/on-page.js';
import type { StubSource } from '../../support/stub-source.js';

type Shown = BuurtMap & { readonly source: StubSource };

const YEARS = ['2017', '2018', '2019', '2020', '2021'];

const catalogue = {
  ...countryAnswers.catalogue,
  indicators: [
    anIndicator({
      coverage: anIndicator().coverage.map((one) => ({
        ...one,
        levels: ['buurt' as const],
        periods: YEARS.map((id) => ({ id, edition: '2021', provisional: false })),
      })),
    }),
  ],
} as NonNullable<typeof countryAnswers.catalogue>;

const askedYears = ({ source }: Shown) =>
  source.asked('figures').map(({ about }) => (about[0] as { period: string }).period);

/** A map whose reader has had the time to see it. */
async function seenCountry(period: string): Promise<Shown> {
  const map = await shownCountry({ period }, { catalogue });
  await loadReaderKit();
  await nextFrame();
  return map;
}

async function show(map: Shown, period: string): Promise<void> {
  map.period = period;
  await map.ready;
}

describe('a reader who goes through the years of a country', () => {
  it('has no year asked for beyond the one he looks at first', async () => {
    const map = await seenCountry('2019');
    expect(askedYears(map)).to.deep.equal(['2019']);
  });

  it('has the years before and after ready when he goes to another', async () => {
    const map = await seenCountry('2018');
    await show(map, '2019');
    expect(askedYears(map)).to.deep.equal(['2018', '2019', '2020', '2018']);
  });

  it('has nothing beyond the last year asked for', async () => {
    const map = await seenCountry('2020');
    await show(map, '2021');
    expect(askedYears(map)).to.deep.equal(['2020', '2021', '2020']);
  });

  it('has no years asked for when he looks at another group', async () => {
    const map = await seenCountry('2019');
    map.origin = 'total';
    await map.ready;
    expect(new Set(askedYears(map))).to.deep.equal(new Set(['2019']));
  });

  it('does not hear of a year that could not be had before he wants it', async () => {
    const figures = countryAnswers.figures;
    const failing = (question: { period: string }) => {
      if (question.period === '2020') throw new Error('no network');
      return figures?.(question as never) as never;
    };
    const map = onPage(aCountryMap({ period: '2018' }, { catalogue, figures: failing })) as Shown;
    await map.ready;
    await loadReaderKit();
    await nextFrame();
    await show(map, '2019');
    expect(map.state).to.equal('ready');
  });

  it('stops what was asked ahead when the map leaves the page', async () => {
    const map = await seenCountry('2018');
    await show(map, '2019');
    const ahead = map.source.asked('figures').at(2);
    map.remove();
    expect(ahead?.signal.aborted).to.equal(true);
  });
});
