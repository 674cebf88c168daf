import { expect } from 'chai';
import type { AreaLevel } from '../../../src/domain/area.js';
import { absence } from '../../../src/domain/observation.js';
import { expectAccessible } from '../../support/accessible.js';
import { levelFigures } from '../../support/builders.js';
import {
  aCountryMap,
  canvasesOf,
  colourAt,
  countryAnswers,
  pointAtBuurt,
  shownCountry,
  untilMoving,
} from '../../support/country-source.js';
import { heardFrom, press, textOf, untilLevel } from '../../support/map-source.js';
import { nextFrame, onPage, partOf, until } from '../../support/on-page.js';

const emphasisSheet = 2;

describe('<buurt-map> of all buurten of the country', () => {
  it('asks for catalogue, borders and one column, and for no names', async () => {
    const { source } = await shownCountry();
    expect(source.questions.map(({ kind }) => kind)).to.have.members(['catalogue', 'borders', 'figures']);
  });

  it('has drawn every buurt when it says it is ready', async () => {
    const map = await shownCountry();
    const colours = [0, 1, 2].map((buurt) => colourAt(map, buurt));
    expect(colours.every(Boolean)).to.equal(true);
    expect(colours[0]).to.not.equal(colours[1]);
  });

  it('says what it shows', async () => {
    const map = await shownCountry();
    expect(textOf(map, '[part=heading]')).to.equal('Nettoarbeidsparticipatie per buurt');
    expect(textOf(map, '[part=sentence]')).to.contain('3 van de 4 buurten in Nederland');
  });

  it('counts its buurten in the legend', async () => {
    expect(textOf(await shownCountry(), '.legend')).to.contain('geheim 1 buurten');
  });

  it('counts buurten without an outline', async () => {
    const figures = () => levelFigures([60, 61, 62, 63, 64]);
    const borders = () =>
      ({ ...(countryAnswers.borders?.('', 'buurt', '') as never as object), areas: 5 }) as never;
    const map = await shownCountry({}, { figures, borders });
    expect(textOf(map, '.legend')).to.contain('niet op de kaart, wel in de tabel 1');
  });

  it('is accessible', async () => {
    await expectAccessible(await shownCountry());
  });

  it('recolours with one request, on the same outlines', async () => {
    const map = await shownCountry();
    await untilMoving(map);
    const [before, canvas] = [colourAt(map, 0), canvasesOf(map)[0]];
    map.period = '2020';
    await map.updateComplete;
    await map.ready;
    expect(map.source.asked('borders')).to.have.length(2);
    expect([colourAt(map, 0), canvasesOf(map)[0]]).to.deep.equal([before, canvas]);
  });

  it('shows the table alone where an endpoint has no borders after all', async () => {
    const map = await shownCountry({}, { borders: () => undefined });
    expect(textOf(map, '[part=graphic]')).to.contain('geen grenzen om te tekenen');
  });

  it('draws gemeenten where no edition has borders', async () => {
    const { catalogue } = countryAnswers;
    const editions = (catalogue?.editions ?? []).map((one) => ({ ...one, borders: undefined }));
    const map = await shownCountry(
      {},
      {
        catalogue: { ...catalogue, editions } as never,
        figures: () => levelFigures([60, 61, absence('withheld')]),
      },
    );
    expect(textOf(map, '[part=notes]')).to.contain('buurten kan zij niet tekenen');
  });

  it('leaves nothing on the page when it leaves', async () => {
    const map = await shownCountry();
    const canvases = canvasesOf(map);
    map.remove();
    await nextFrame();
    expect(canvases.map(({ width }) => width)).to.deep.equal([0, 0, 0]);
  });

  it('is drawn again when it was put back', async () => {
    const map = await shownCountry();
    const before = colourAt(map, 0);
    map.remove();
    onPage(map);
    await until(() => colourAt(map, 0) !== undefined);
    expect(colourAt(map, 0)).to.equal(before);
  });

  it('waits in a container without size, and draws when it has one', async () => {
    const map = aCountryMap();
    map.style.display = 'none';
    onPage(map);
    await nextFrame();
    map.style.display = '';
    await map.ready;
    expect(colourAt(map, 0)).to.be.a('string');
  });
});

describe('a reader of the map of all buurten', () => {
  it('sees name, gemeente and figure of the buurt under the pointer', async () => {
    const map = await shownCountry();
    // Where the page changes beneath it, WebKit tells where the pointer really is: the map that moves is waited for.
    await untilMoving(map);
    pointAtBuurt(map, 2);
    await until(() => textOf(map, '.tooltip').includes('Centrum'));
    expect(textOf(map, '.tooltip')).to.contain('Centrum (Rotterdam) 61,0%');
  });

  it('sees the figure while the name is on its way', async () => {
    const map = await shownCountry({}, { areas: undefined as never });
    pointAtBuurt(map, 2);
    expect(textOf(map, '.tooltip')).to.contain('… 61,0%');
  });

  it('has the names asked for only once', async () => {
    const map = await shownCountry();
    for (const buurt of [0, 1, 2]) pointAtBuurt(map, buurt);
    await nextFrame();
    expect(map.source.asked('areas')).to.have.length(2);
  });

  it('sees the buurt outlined, and no more after leaving', async () => {
    const map = await shownCountry();
    const shown = () => [
      ...(canvasesOf(map)[emphasisSheet]?.getContext('2d')?.getImageData(0, 0, 300, 300).data ?? []),
    ];
    pointAtBuurt(map, 0);
    expect(shown().some((byte) => byte > 0)).to.equal(true);
    for (const type of ['mouseout', 'mouseleave']) {
      partOf(map, '.map').dispatchEvent(new MouseEvent(type, { bubbles: true, view: window }));
    }
    expect(shown().some((byte) => byte > 0)).to.equal(false);
  });

  it('selects a buurt with a click, and the page hears its code', async () => {
    const map = await shownCountry();
    const heard = heardFrom(map);
    pointAtBuurt(map, 1, 'click');
    await until(() => map.selected !== '');
    expect(heard).to.deep.equal(['area-select BU03630001 De Baarsjes']);
    await map.updateComplete;
    expect(textOf(map, '[part=selection] .name')).to.equal('De Baarsjes (Amsterdam)');
  });

  it('finds a buurt selected that the page gave', async () => {
    const map = await shownCountry({ selected: 'BU05990000' });
    await until(() => textOf(map, '[part=selection] .name') !== '');
    expect(textOf(map, '[part=sentence]')).to.contain('In Centrum werkt 61,0%');
  });

  it('is told of a selected buurt that is not on the map', async () => {
    const map = await shownCountry({ selected: 'BU99999999' });
    await until(() => textOf(map, '.message').includes('BU99999999'));
  });

  it('opens the gemeente of a buurt', async () => {
    const map = await shownCountry({ selected: 'BU03630001' });
    await until(() => textOf(map, 'button.open') !== '');
    expect(textOf(map, 'button.open')).to.equal('Bekijk de buurten van Amsterdam');
    const heard = heardFrom(map);
    partOf(map, 'button.open').click();
    await until(() => map.shadowRoot?.querySelectorAll('path.area').length === 2);
    expect(heard).to.deep.equal(['area-open GM0363 Amsterdam']);
    expect(map.selected).to.equal('BU03630001');
  });

  it('comes back to all buurten', async () => {
    const map = await shownCountry({ area: 'GM0363' });
    partOf(map, '.trail button').click();
    await untilLevel(map, 'buurten');
    await until(() => canvasesOf(map).length === 3);
  });

  it('walks with arrow keys, hears each buurt, and selects with Enter', async () => {
    const map = await shownCountry();
    partOf(map, '.map').focus();
    for (const key of ['Home', 'ArrowLeft']) press(map, key);
    await until(() => !textOf(map, '.speech').startsWith('…'));
    expect(textOf(map, '.speech')).to.match(/^(Kop Zeedijk|De Baarsjes) \(Amsterdam\): /);
    press(map, 'Enter');
    expect(map.selected).to.match(/^BU0363/);
  });

  it('hears the name when it comes, though the map could not be moved before', async () => {
    const map = await shownCountry({}, { areas: undefined as never });
    partOf(map, '.map').focus();
    press(map, 'Home');
    await untilMoving(map);
    for (const { about, answer } of map.source.asked('areas'))
      answer(countryAnswers.areas?.('2021', about[1] as AreaLevel));
    await until(() => !textOf(map, '.speech').startsWith('…'));
    expect(textOf(map, '.speech')).to.match(/^[A-Z].* \(.*\): /);
  });

  it('zooms with keys, and sees the map drawn anew', async () => {
    const map = await shownCountry();
    const width = () => partOf(map, '.canvases').getBoundingClientRect().width;
    const before = partOf(map, '.canvases').style.transform;
    press(map, '+');
    await until(() => partOf(map, '.canvases').style.transform !== before);
    expect(width()).to.be.at.least(0);
  });

  it('finds all buurten with their gemeente in the table', async () => {
    const map = await shownCountry();
    partOf<HTMLDetailsElement>(map, 'details.table').open = true;
    await until(() => textOf(map, 'table').includes('Centrum (Utrecht)'));
  });
});
