import { expect } from 'chai';
import type { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { aCatalogue, anIndicator } from '../../support/builders.js';
import { aMap, drawnAreas, heardFrom, outlinesOf, shownMap, textOf } from '../../support/map-source.js';
import { nextFrame, onPage, shownText, until } from '../../support/on-page.js';
import type { StubSource } from '../../support/stub-source.js';

function questionsOf(map: BuurtMap): StubSource {
  return map.source as StubSource;
}

describe('<buurt-map> and its attributes', () => {
  it('outlines the area that the page selects', async () => {
    expect(outlinesOf(await shownMap({ selected: 'GM0599' }), 'selected')).to.have.length(1);
  });

  it('says the figure of the selected area and its difference', async () => {
    expect(textOf(await shownMap({ selected: 'GM0599' }), '[part=sentence]')).to.equal(
      'In Rotterdam werkt 58,1% van de inwoners; dat is 1,9 procentpunt minder dan gemiddeld in Nederland (60,0%).',
    );
  });

  it('fires nothing when the page selects or goes elsewhere', async () => {
    const map = await shownMap();
    const heard = heardFrom(map);
    map.selected = 'GM0599';
    await map.ready;
    map.area = 'GM0363';
    await map.ready;
    expect(heard).to.deep.equal([]);
  });

  it('shows the same when attributes are set before or after it is on the page', async () => {
    const before = await shownMap({ area: 'GM0363', selected: 'BU03630000' });
    const after = onPage(aMap());
    after.setAttribute('area', 'GM0363');
    after.setAttribute('selected', 'BU03630000');
    await after.ready;
    expect(shownText(after)).to.equal(shownText(before));
  });

  it('says that the selected area is unknown and draws the rest', async () => {
    const map = await shownMap({ selected: 'GM9999' });
    expect(textOf(map, '[part=graphic] .message')).to.contain('selected').and.contain('GM9999');
    expect(drawnAreas(map)).to.have.length(3);
  });

  for (const [attribute, value] of Object.entries({ level: 'straat', classes: 'mooi' })) {
    it(`says that ${attribute}="${value}" is unknown and draws the usual map`, async () => {
      const map = await shownMap({ [attribute]: value });
      expect(textOf(map, '[part=graphic] .message')).to.contain(attribute).and.contain(value);
      expect(drawnAreas(map)).to.have.length(3);
    });
  }

  it('says so when the country cannot be drawn at the level asked for', async () => {
    expect(textOf(await shownMap({ level: 'buurt' }), '[part=notes]')).to.contain(
      'buurten kan zij niet tekenen',
    );
  });

  it('colours with the breaks that were given', async () => {
    const catalogue = aCatalogue({ indicators: [anIndicator({ direction: 'neutral' })] });
    const map = await shownMap({ classes: '40 60' }, { catalogue });
    expect(textOf(map, '.legend')).to.contain('39,9% of minder').and.contain('60,0% of meer');
  });

  it('colours anew when the classes change, without asking again', async () => {
    const map = await shownMap();
    const asked = questionsOf(map).questions.length;
    map.classes = '62';
    await map.updateComplete;
    expect(textOf(map, '.legend')).to.contain('62,0% of meer');
    expect(questionsOf(map).questions).to.have.length(asked);
  });
});

describe('<buurt-map> on the move', () => {
  it('lets go of its map when it leaves the page', async () => {
    const map = await shownMap();
    map.remove();
    expect(drawnAreas(map)).to.have.length(0);
  });

  it('draws again when it is put back', async () => {
    const map = await shownMap({ selected: 'GM0363' });
    map.remove();
    onPage(map);
    await map.ready;
    expect([drawnAreas(map).length, outlinesOf(map, 'selected').length]).to.deep.equal([3, 1]);
  });

  it('draws once when it is moved', async () => {
    const map = await shownMap();
    onPage(document.createElement('section')).append(map);
    await map.ready;
    expect(drawnAreas(map)).to.have.length(3);
  });

  it('survives leaving the page while it loads', async () => {
    const map = onPage(aMap());
    map.remove();
    await nextFrame();
    expect(drawnAreas(map)).to.have.length(0);
  });

  it('survives being hidden, and draws when it is shown', async () => {
    const map = await shownMap();
    const section = onPage(document.createElement('section'));
    section.hidden = true;
    section.append(map);
    await nextFrame();
    expect(drawnAreas(map)).to.have.length(0);
    section.hidden = false;
    await until(() => drawnAreas(map).length === 3);
  });

  it('puts nothing on the window of the page', async () => {
    await shownMap();
    expect(window).to.not.have.property('L');
  });
});
