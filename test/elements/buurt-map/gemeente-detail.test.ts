import { expect } from 'chai';
import { SharedRequests } from '../../../src/data/shared-requests.js';
import { PreparedBorders } from '../../../src/drawing/borders/prepared-borders.js';
import { GemeenteDetail } from '../../../src/elements/buurt-map/gemeente-detail.js';
import { PlaceNames } from '../../../src/elements/shared/place-names.js';
import { anAreaList } from '../../support/builders.js';
import { countryAnswers, countryBorders } from '../../support/country-source.js';
import { StubSource } from '../../support/stub-source.js';

/** All of the country. */
const VIEW = { worldWidth: 1024, left: 0, top: 0, width: 1024, height: 1024 };

describe('GemeenteDetail', () => {
  it('is asked for once, by maps that get the names of places at different times', async () => {
    const source = new StubSource({ borders: () => undefined as never });
    const names = new PlaceNames(source, '2021', 'buurt');
    const overview = new PreparedBorders(countryBorders);
    const detail = new GemeenteDetail(source, overview, names, new SharedRequests(0));
    const { signal } = new AbortController();
    const asked = [detail.ask(VIEW, signal), detail.ask(VIEW, signal)];
    const [first, second] = [0, 2].map((place) => source.asked('areas').slice(place, place + 2));
    for (const [questions, answered] of [
      [first, asked[0]],
      [second, asked[1]],
    ] as const) {
      for (const { about, answer } of questions ?? [])
        answer(about[1] === 'buurt' ? countryAnswers.areas?.('2021', 'buurt') : anAreaList());
      await answered;
    }
    expect(source.asked('borders')).to.have.length(3);
  });
});
