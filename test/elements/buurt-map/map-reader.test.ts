import { expect } from 'chai';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue, aCoverage, anAreaList, anIndicator } from '../../support/builders.js';
import {
  drawnAreas,
  heardFrom,
  outlinesOf,
  pointAt,
  press,
  shownMap,
  textOf,
  untilLevel,
} from '../../support/map-source.js';
import { partOf } from '../../support/on-page.js';

/** Figures that stop at gemeenten, so that there is nothing to open. */
const onlyGemeenten = aCatalogue({
  indicators: [anIndicator({ coverage: [aCoverage({ levels: ['land', 'gemeente'] })] })],
});

describe('a reader who points at an area', () => {
  it('sees its name, figure, difference and number of cases', async () => {
    const map = await shownMap();
    pointAt(map, 0);
    expect(textOf(map, '.tooltip')).to.equal(
      'Amsterdam 65,3% +5,3 procentpunt (gunstiger) ten opzichte van Nederland Op 12.300 gevallen',
    );
  });

  it('sees why a figure is missing', async () => {
    const map = await shownMap();
    pointAt(map, 2);
    expect(textOf(map, '.tooltip')).to.equal('Utrecht geheim Het wordt geheim gehouden');
  });

  it('sees a name as text, whatever is in it', async () => {
    const names = ['<img src=x onerror=alert(1)>', 'Rotterdam', 'Utrecht'];
    const map = await shownMap({}, { areas: () => anAreaList({ names }) });
    pointAt(map, 0);
    expect(partOf(map, '.tooltip').querySelector('img')).to.equal(null);
    expect(textOf(map, '.tooltip .name')).to.equal(names[0]);
  });

  it('sees the area outlined', async () => {
    const map = await shownMap();
    pointAt(map, 1);
    expect(outlinesOf(map, 'hovered')).to.have.length(1);
  });

  it('sees nothing of it any more after leaving', async () => {
    const map = await shownMap();
    pointAt(map, 1);
    pointAt(map, 1, 'mouseout');
    expect([textOf(map, '.tooltip'), outlinesOf(map, 'hovered').length]).to.deep.equal(['', 0]);
  });

  it('puts the tooltip away with Escape, also without focus', async () => {
    const map = await shownMap();
    pointAt(map, 1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(textOf(map, '.tooltip')).to.equal('');
  });
});

describe('a reader who clicks an area', () => {
  it('selects it, and the page hears of it', async () => {
    const map = await shownMap();
    const heard = heardFrom(map);
    pointAt(map, 1, 'click');
    await map.updateComplete;
    expect(heard).to.deep.equal(['area-select GM0599 Rotterdam']);
    expect(map.getAttribute('selected')).to.equal('GM0599');
    expect(textOf(map, '[part=sentence]')).to.contain('In Rotterdam werkt 58,1%');
  });

  it('is not announced twice when it was selected already', async () => {
    const map = await shownMap({ selected: 'GM0599' });
    const heard = heardFrom(map);
    pointAt(map, 1, 'click');
    expect(heard).to.deep.equal([]);
  });

  it('sees its class marked in the legend', async () => {
    const map = await shownMap();
    pointAt(map, 0, 'click');
    await map.updateComplete;
    expect(textOf(map, '.legend [aria-current]')).to.contain('65,3%');
  });

  it('can clear the selection again', async () => {
    const map = await shownMap({ selected: 'GM0599' });
    const heard = heardFrom(map);
    partOf(map, 'button.clear').click();
    await map.updateComplete;
    expect([map.selected, outlinesOf(map, 'selected').length]).to.deep.equal(['', 0]);
    expect(heard).to.deep.equal(['area-select NL00 Nederland']);
  });

  it('finds the focus on the map when the button it used has gone', async () => {
    const map = await shownMap({ selected: 'GM0599' });
    partOf(map, 'button.clear').click();
    await map.updateComplete;
    expect(map.shadowRoot?.activeElement).to.equal(partOf(map, '.map'));
  });
});

describe('a reader who opens a gemeente', () => {
  it('sees its buurten, and the page hears of it', async () => {
    const map = await shownMap();
    const heard = heardFrom(map);
    pointAt(map, 0, 'dblclick');
    await untilLevel(map, 'buurten');
    expect(drawnAreas(map)).to.have.length(2);
    expect(heard).to.deep.equal(['area-open GM0363 Amsterdam']);
  });

  it('can do so with the button of the selected area', async () => {
    const map = await shownMap({ selected: 'GM0363' });
    expect(textOf(map, 'button.open')).to.equal('Bekijk de buurten van Amsterdam');
    partOf(map, 'button.open').click();
    await untilLevel(map, 'buurten');
  });

  it('keeps the attribute as the page wrote it', async () => {
    const map = await shownMap();
    map.setAttribute('area', 'NL00');
    await map.ready;
    pointAt(map, 0, 'dblclick');
    await untilLevel(map, 'buurten');
    expect([map.area, map.getAttribute('area')]).to.deep.equal(['GM0363', 'NL00']);
  });

  it('hears what the new map says', async () => {
    const map = await shownMap();
    pointAt(map, 0, 'dblclick');
    await untilLevel(map, 'buurten');
    expect(textOf(map, '.speech')).to.contain('alle 2 buurten in Amsterdam');
  });

  it('finds the map where it was after selecting, so that a second click hits the same area', async () => {
    const map = await shownMap();
    const before = partOf(map, '.map').getBoundingClientRect().top;
    pointAt(map, 0, 'click');
    await map.updateComplete;
    expect(partOf(map, '.map').getBoundingClientRect().top).to.equal(before);
  });

  it('comes back along the trail', async () => {
    const map = await shownMap({ area: 'GM0363' });
    const heard = heardFrom(map);
    expect(textOf(map, '.trail')).to.equal('Nederland Amsterdam');
    partOf(map, '.trail button').click();
    await untilLevel(map, 'gemeenten');
    expect(drawnAreas(map)).to.have.length(3);
    expect(heard).to.deep.equal(['area-open NL00 Nederland']);
  });

  it('selects it where there is nothing inside', async () => {
    const map = await shownMap({}, { catalogue: onlyGemeenten });
    const heard = heardFrom(map);
    pointAt(map, 0, 'dblclick');
    await map.updateComplete;
    expect(heard).to.deep.equal(['area-select GM0363 Amsterdam']);
    expect(map.shadowRoot?.querySelector('button.open')).to.equal(null);
  });
});

describe('a reader with a keyboard', () => {
  it('has one stop for the whole map', async () => {
    const map = await shownMap();
    const stops = partOf(map, '.map').querySelectorAll('[tabindex], a, button');
    expect([partOf(map, '.map').tabIndex, stops.length]).to.deep.equal([0, 0]);
  });

  it('begins in the middle', async () => {
    const map = await shownMap();
    press(map, 'ArrowRight');
    expect(textOf(map, '.tooltip .name')).to.equal('Rotterdam');
  });

  it('begins at the selected area', async () => {
    const map = await shownMap({ selected: 'GM0363' });
    press(map, 'ArrowRight');
    expect(textOf(map, '.tooltip .name')).to.equal('Rotterdam');
  });

  it('walks to the area beside, and hears its figure', async () => {
    const map = await shownMap();
    for (const key of ['Home', 'ArrowLeft']) press(map, key);
    expect(textOf(map, '.speech')).to.equal(
      'Amsterdam: 65,3%. +5,3 procentpunt (gunstiger) ten opzichte van Nederland. Op 12.300 gevallen.',
    );
    expect(outlinesOf(map, 'active')).to.have.length(1);
  });

  it('hears that there is nothing beyond the edge', async () => {
    const map = await shownMap();
    for (const key of ['Home', 'ArrowLeft', 'ArrowLeft']) press(map, key);
    expect(textOf(map, '.speech')).to.contain('niets');
    expect(textOf(map, '.tooltip .name')).to.equal('Amsterdam');
  });

  it('selects with the space bar', async () => {
    const map = await shownMap();
    const heard = heardFrom(map);
    for (const key of ['Home', ' ']) press(map, key);
    expect(heard).to.deep.equal(['area-select GM0599 Rotterdam']);
  });

  it('opens with Enter, goes back with Escape, and goes on where it was', async () => {
    const map = await shownMap();
    for (const key of ['Home', 'ArrowLeft', 'Enter']) press(map, key);
    await untilLevel(map, 'buurten');
    press(map, 'Escape');
    await untilLevel(map, 'gemeenten');
    press(map, 'Home');
    expect(textOf(map, '.tooltip .name')).to.equal('Amsterdam');
  });

  it('clears the selection with Escape before going back', async () => {
    const map = await shownMap({ area: 'BU03630001' });
    press(map, 'Escape');
    await untilLevel(map, 'buurten');
    expect([map.area, textOf(map, '[part=selection]')]).to.deep.equal(['GM0363', '']);
  });

  it('zooms with plus and minus', async () => {
    const map = await shownMap();
    const path = () => drawnAreas(map)[0]?.getAttribute('d');
    const whole = path();
    press(map, '+');
    expect(path()).to.not.equal(whole);
    press(map, '-');
    expect(path()).to.equal(whole);
  });

  it('leaves keys that are not the map’s to the browser', async () => {
    const map = await shownMap();
    const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true });
    partOf(map, '.map').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('finds the map accessible while walking', async () => {
    const map = await shownMap({ area: 'GM0363' });
    partOf(map, '.map').focus();
    press(map, 'Home');
    await expectAccessible(map);
  });
});
