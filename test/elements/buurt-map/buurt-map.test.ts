import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { absence, figure } from '../../../src/domain/observation.js';
import { BuurtMap } from '../../../src/elements/buurt-map/buurt-map.js';
import { expectAccessible } from '../../support/accessible.js';
import { aCatalogue, aCoverage, anAreaList, anIndicator, levelFigures } from '../../support/builders.js';
import { aMap, drawnAreas, mapAnswers, outlinesOf, shownMap, textOf } from '../../support/map-source.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { StubSource } from '../../support/stub-source.js';

function questionsOf(map: BuurtMap): StubSource {
  return map.source as StubSource;
}

describe('<buurt-map> of the country', () => {
  it('draws every gemeente', async () => {
    expect(drawnAreas(await shownMap())).to.have.length(3);
  });

  it('has drawn them when it says it is ready', async () => {
    const map = onPage(aMap());
    await map.ready;
    expect(drawnAreas(map)[0]?.getAttribute('d')).to.match(/^M\d/);
  });

  it('says what the map says, without naming a highest or lowest', async () => {
    expect(textOf(await shownMap(), '[part=sentence]')).to.equal(
      'Er zijn cijfers voor 2 van de 3 gemeenten in Nederland. De cijfers lopen van 58,1% tot en met 65,3%; ' +
        'ter vergelijking: Nederland 60,0%. Zonder cijfer: 1 (1 geheim).',
    );
  });

  it('says it in English too', async () => {
    const map = aMap();
    map.lang = 'en';
    await onPage(map).ready;
    expect(shownText(map)).to.contain('Net labour participation (en) by municipality'.replace(' (en)', ''));
  });

  it('asks for the areas, their figures and outlines at once', async () => {
    const map = onPage(new BuurtMap());
    map.source = new StubSource({ catalogue: aCatalogue() });
    await until(() => questionsOf(map).questions.length >= 4);
    const kinds = questionsOf(map).questions.map(({ kind }) => kind);
    expect(kinds).to.have.members(['catalogue', 'areas', 'figures', 'outlines']);
  });

  it('is accessible', async () => {
    await expectAccessible(await shownMap());
  });

  it('is accessible with an area selected', async () => {
    await expectAccessible(await shownMap({ selected: 'GM0363' }));
  });
});

describe('<buurt-map> of a gemeente', () => {
  it('draws its buurten', async () => {
    expect(drawnAreas(await shownMap({ area: 'GM0363' }))).to.have.length(2);
  });

  it('is drawn from one profile', async () => {
    const map = await shownMap({ area: 'GM0363' });
    const kinds = questionsOf(map).questions.map(({ kind }) => kind);
    expect(kinds).to.have.members(['catalogue', 'profile', 'outlines']);
  });

  it('sets its buurten against the gemeente and the country', async () => {
    expect(textOf(await shownMap({ area: 'GM0363' }), '[part=sentence]')).to.contain(
      'Amsterdam 65,3% en Nederland 60,0%',
    );
  });

  it('is drawn around a buurt, with that buurt selected', async () => {
    const map = await shownMap({ area: 'BU03630001' });
    expect(drawnAreas(map)).to.have.length(2);
    expect(outlinesOf(map, 'selected')).to.have.length(1);
    expect(textOf(map, '[part=selection] .name')).to.equal('De Baarsjes');
  });

  it('shows the gemeenten of the country where there are no figures inside', async () => {
    const coverage = [aCoverage({ levels: ['land', 'gemeente'] })];
    const catalogue = aCatalogue({ indicators: [anIndicator({ coverage })] });
    const map = await shownMap({ area: 'GM0363' }, { catalogue });
    expect(drawnAreas(map)).to.have.length(3);
    expect(textOf(map, '[part=selection] .name')).to.equal('Amsterdam');
    expect(textOf(map, '[part=notes]')).to.contain('Deze cijfers zijn er niet per buurt');
  });

  it('says that a gemeente is unknown, naming attribute and value', async () => {
    const map = aMap({ area: 'GM9999' });
    map.source = new StubSource({
      catalogue: aCatalogue(),
      outlines: mapAnswers.outlines ?? (() => undefined as never),
    });
    onPage(map);
    await until(() => questionsOf(map).asked('profile').length > 0);
    questionsOf(map)
      .asked('profile')[0]
      ?.fail(new EndpointError('not-found', 'profiles/GM9999.json', '404'));
    await map.ready;
    expect(shownText(map)).to.contain('area').and.contain('GM9999');
  });
});

describe('<buurt-map> and what is missing', () => {
  it('says how many figures rest on too few cases to lean on', async () => {
    const figures = () => levelFigures([figure(50, { base: 99 }), 60, 70]);
    const map = await shownMap({}, { figures });
    expect(textOf(map, '[part=notes]')).to.contain('In 1 gemeente is het cijfer onduidelijk');
  });

  it('hatches an area without a figure', async () => {
    const fills = drawnAreas(await shownMap()).map((area) => area.getAttribute('fill'));
    expect(fills[2]).to.equal('url(#hatch-withheld)');
    expect(fills.slice(0, 2)).to.satisfy((all: string[]) => all.every((fill) => /^#[0-9a-f]{6}$/.test(fill)));
  });

  it('has the pattern of each hatching in its own shadow root', async () => {
    const map = await shownMap();
    expect(partOf(map, 'pattern#hatch-withheld path').getAttribute('d')).to.not.equal('');
  });

  it('counts areas per class and per reason in the legend', async () => {
    const entries = [...partOf(await shownMap(), '.legend ul').querySelectorAll('li.entry')].map((entry) =>
      (entry.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(entries).to.deep.equal([
      '58,1 – 59,9% 1 gemeenten',
      '60,0 – 65,2% 0 gemeenten',
      '65,3% 1 gemeenten',
      'geheim 1 gemeenten',
    ]);
  });

  it('says which side of the national figure is favourable', async () => {
    const text = textOf(await shownMap(), '.legend');
    expect(text).to.contain('ongunstiger dan Nederland').and.contain('gelijk of gunstiger dan Nederland');
  });

  it('takes no side for a neutral indicator', async () => {
    const catalogue = aCatalogue({ indicators: [anIndicator({ direction: 'neutral' })] });
    expect(textOf(await shownMap({}, { catalogue }), '.legend')).to.not.contain('gunstig');
  });

  it('is empty when no area has a figure, and says why', async () => {
    const figures = () => levelFigures([absence('later'), absence('later'), absence('too-few')]);
    const map = await shownMap({}, { figures });
    expect(map.state).to.equal('empty');
    expect(textOf(map, '[part=sentence]')).to.contain('1 te weinig personen en 2 volgt later');
  });

  it('marks and explains a provisional figure', async () => {
    const figures = () => levelFigures([figure(65.3, { provisional: true }), 58, 60]);
    const text = shownText(await shownMap({ selected: 'GM0363' }, { figures }));
    expect(text).to.contain('65,3%*').and.contain('Voorlopig');
  });

  it('counts areas that have no outline, and keeps them in the table', async () => {
    const areas = () =>
      anAreaList({ codes: ['GM0363', 'GM0599', 'GM9999'], names: ['Amsterdam', 'Rotterdam', 'Nieuwstad'] });
    const map = await shownMap({}, { areas });
    expect(textOf(map, '.legend')).to.contain('niet op de kaart, wel in de tabel 1');
    partOf<HTMLDetailsElement>(map, 'details.table').open = true;
    await until(() => textOf(map, 'table').includes('Nieuwstad'));
  });

  it('counts outlines that belong to no area of the edition', async () => {
    const areas = () => anAreaList({ codes: ['GM0363', 'GM0599'], names: ['Amsterdam', 'Rotterdam'] });
    const map = await shownMap({}, { areas, figures: () => levelFigures([60, 61]) });
    expect(textOf(map, '.legend')).to.contain('gebied van een andere indeling 1');
  });

  it('says so when boundaries of another year are drawn', async () => {
    const [edition] = aCatalogue().editions;
    const outlines = { vintage: '2019', levels: ['gemeente'] } as const;
    const catalogue = aCatalogue({ editions: edition ? [{ ...edition, outlines }] : [] });
    expect(textOf(await shownMap({}, { catalogue }), '[part=notes]')).to.contain('2019');
  });

  it('shows the table alone when an edition cannot be drawn', async () => {
    const [edition] = aCatalogue().editions;
    const catalogue = aCatalogue({ editions: edition ? [{ ...edition, outlines: undefined }] : [] });
    const map = await shownMap({}, { catalogue });
    expect([map.state, drawnAreas(map).length]).to.deep.equal(['ready', 0]);
    expect(shownText(map)).to.contain('geen grenzen om te tekenen');
  });

  it('says that loading failed', async () => {
    const map = onPage(aMap());
    map.source = new StubSource({ ...mapAnswers, figures: undefined as never });
    await until(() => questionsOf(map).asked('figures').length > 0);
    questionsOf(map)
      .asked('figures')[0]
      ?.fail(new EndpointError('unreachable', 'figures.json', 'no answer'));
    await map.ready;
    expect([map.state, shownText(map).includes('konden niet worden geladen')]).to.deep.equal([
      'failed',
      true,
    ]);
  });
});
