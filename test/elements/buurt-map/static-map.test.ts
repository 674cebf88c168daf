import { expect } from 'chai';
import { absence } from '../../../src/domain/observation.js';
import { expectAccessible } from '../../support/accessible.js';
import { levelFigures } from '../../support/builders.js';
import {
  aCountryMap,
  canvasesOf,
  colourAt,
  pointAtBuurt,
  shownCountry,
} from '../../support/country-source.js';
import { press, textOf, untilLevel } from '../../support/map-source.js';
import { onPage, partOf, until } from '../../support/on-page.js';

describe('<buurt-map static>', () => {
  it('draws every buurt, without Leaflet', async () => {
    const map = await shownCountry({ isStatic: true });
    expect(colourAt(map, 0)).to.be.a('string');
    expect(map.shadowRoot?.querySelector('[class*=leaflet]')).to.equal(null);
  });

  it('has no buttons to zoom, and does not speak of them', async () => {
    const map = await shownCountry({ isStatic: true });
    expect(map.shadowRoot?.querySelectorAll('.control')).to.have.length(0);
    expect(textOf(map, '.keys')).to.equal('Pijltjes: naar een gebied ernaast. Enter: kies. Escape: terug.');
  });

  it('names the buurt under the pointer, and selects it', async () => {
    const map = await shownCountry({ isStatic: true });
    pointAtBuurt(map, 0);
    await until(() => textOf(map, '.tooltip').includes('Kop Zeedijk (Amsterdam)'));
    pointAtBuurt(map, 0, 'click');
    expect(map.selected).to.equal('BU03630000');
  });

  it('is walked with arrow keys', async () => {
    const map = await shownCountry({ isStatic: true });
    press(map, 'Home');
    expect(textOf(map, '.speech')).to.not.equal('');
  });

  it('draws gemeenten from their own outlines', async () => {
    const figures = () => levelFigures([60, 61, absence('withheld')]);
    const map = await shownCountry({ isStatic: true, level: '' }, { figures });
    expect(canvasesOf(map)).to.have.length(3);
    partOf(map, '.map').focus();
    press(map, 'Home');
    expect(textOf(map, '.tooltip .name')).to.equal('Rotterdam');
  });

  it('goes into a gemeente and back', async () => {
    const figures = () => levelFigures([60, 61, absence('withheld')]);
    const map = await shownCountry({ isStatic: true, level: '', selected: 'GM0363' }, { figures });
    partOf(map, 'button.open').click();
    await untilLevel(map, 'buurten');
    expect(map.area).to.equal('GM0363');
  });

  it('is accessible', async () => {
    await expectAccessible(await shownCountry({ isStatic: true }));
  });
});

describe('several maps of all buurten', () => {
  it('draw the same from one source', async () => {
    const first = aCountryMap({ isStatic: true });
    const others = [1, 2].map(() => Object.assign(aCountryMap({ isStatic: true }), { source: first.source }));
    const maps = [first, ...others].map((map) => onPage(map));
    await Promise.all(maps.map((map) => map.ready));
    expect(maps.map((map) => colourAt(map, 0))).to.satisfy(
      (colours: unknown[]) => colours[0] !== undefined && new Set(colours).size === 1,
    );
  });
});
