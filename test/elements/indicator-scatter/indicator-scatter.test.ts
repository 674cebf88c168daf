import { expect } from 'chai';
import { IndicatorScatter } from '../../../src/elements/indicator-scatter/indicator-scatter.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import { scatter, scatterCatalogue, scatterSource, withheldFigures } from '../../support/scatter-source.js';
import { wordsOf } from '../../support/spreading.js';

function labelsOf(element: Element): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll('.label') ?? [])].map(wordsOf);
}

describe('<indicator-scatter>', () => {
  describeCore({
    create: () => new IndicatorScatter(),
    choices: { area: 'GM0363', indicator: 'participation', against: 'low-income', selected: 'BU03630003' },
    figures: () => scatterSource(),
    withheld: () => scatterSource(withheldFigures),
    words: {
      nl: ['Nettoarbeidsparticipatie en Laag inkomen', 'r = −0,9', 'niet over personen', 'Weesper', '60,0%'],
      en: ['Net labour participation and Low income', 'r = −0.9', 'not about persons', '60.0%'],
    },
    change: ['level', 'buurt'],
    events: ['area-select'],
  });

  it('draws a point for every area with both figures', async () => {
    const canvas = partOf<HTMLCanvasElement>(await scatter(), 'canvas');
    expect(canvas.width).to.be.greaterThan(0);
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    expect(pixels?.some((one) => one > 0)).to.equal(true);
  });

  it('says that it is about areas even where the page hides every part', async () => {
    const element = await scatter();
    const caveat = partOf(element, '.caveat');
    expect(wordsOf(caveat)).to.contain('Dit gaat over buurten, niet over personen');
    expect(caveat.closest('[part]')?.getAttribute('part')).to.equal('graphic');
    expect(caveat.hasAttribute('part')).to.equal(false);
  });

  it('says which areas are missing, and why', async () => {
    expect(wordsOf(partOf(await scatter(), '.missing')))
      .to.contain('1 van de 12 buurten')
      .and.contain('Nettoarbeidsparticipatie: 1 te weinig personen');
  });

  it('explains the sizes, and points without one or on few cases', async () => {
    const legend = wordsOf(partOf(await scatter(), '.legend'));
    expect(legend)
      .to.contain('Oppervlak van de cirkel: Inwoners')
      .and.contain('2.000')
      .and.contain('aantal niet bekend (1)')
      .and.contain('onduidelijk (1)');
  });

  it('says that no size is known where nothing is counted', async () => {
    const indicators = scatterCatalogue.indicators.filter(({ unit }) => unit.kind !== 'count');
    const source = scatterSource(undefined, { catalogue: { ...scatterCatalogue, indicators } });
    expect(wordsOf(partOf(await scatter({ source }), '.legend'))).to.contain('alle punten zijn even klein');
  });

  it('says that an axis does not begin at zero', async () => {
    const element = await scatter();
    expect(wordsOf(partOf(element, '.axis-title.across'))).to.contain('begint niet bij 0 maar bij 50%');
    expect(wordsOf(partOf(element, '.axis-title.up'))).to.not.contain('begint niet');
  });

  it('names the selected area and those beside it, with their figures', async () => {
    const element = await scatter({ selected: 'BU03630003', areas: 'BU03630005 BU03630006' });
    expect(labelsOf(element)).to.have.members(['Weesper', 'Jordaan', 'Pijp']);
    expect(wordsOf(partOf(element, '.chosen'))).to.contain(
      'Weesper: Nettoarbeidsparticipatie: 60,0%; Laag inkomen: 20,0%',
    );
  });

  it('names a selected area that has no point too, and says why', async () => {
    const element = await scatter({ selected: 'BU03630011' });
    expect(labelsOf(element)).to.deep.equal([]);
    expect(wordsOf(partOf(element, '.chosen')))
      .to.contain('Haven: niet getekend')
      .and.contain('te weinig personen berusten')
      .and.contain('40,0%*');
  });

  it('names a buurt that is the area itself, among those of its gemeente', async () => {
    expect(labelsOf(await scatter({ area: 'BU03630004' }))).to.deep.equal(['Sarphati']);
  });

  it('asks for names of all buurten only when a reader wants one', async () => {
    const source = scatterSource();
    const element = await scatter({ source, area: 'NL00', level: 'buurt' });
    const asked = () => source.asked('areas').length;
    expect(asked()).to.equal(0);
    partOf(element, '.plot').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await until(() => asked() > 0);
    expect(element.state).to.equal('ready');
  });

  it('sets gemeenten of the country against each other', async () => {
    const element = await scatter({ area: 'NL00' });
    expect(wordsOf(partOf(element, '[part=subtitle]'))).to.equal('Nederland · Gemeenten · 2021');
    expect(wordsOf(partOf(element, '[part=sentence]'))).to.contain('onduidelijk: 3 gemeenten is te weinig');
  });

  it('refuses figures of another division of areas, and says why', async () => {
    const element = await scatter({ area: 'NL00', against: 'former' });
    expect(element.state).to.equal('empty');
    expect(shownText(element)).to.contain('verschillende indelingen van gemeenten');
    expect(element.shadowRoot?.querySelector('canvas')).to.equal(null);
  });

  it('refuses the same figures on both axes, and says why', async () => {
    expect(shownText(await scatter({ against: 'participation' }))).to.contain('hetzelfde cijfer');
  });

  it('names what is missing where there is nothing to set against', async () => {
    expect(shownText(await scatter({ against: '' }))).to.contain('vul het attribuut against in');
  });

  it('tells the caveat and source of every figure', async () => {
    expect(wordsOf(partOf(await scatter(), '[part=notes]')))
      .to.contain('Pas op met inkomen.')
      .and.contain('Bron van het cijfer')
      .and.contain('Bron van inkomen')
      .and.contain('* Voorlopig cijfer');
  });

  it('holds the same in its table', async () => {
    const element = await scatter();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('details.table table') !== null);
    expect(wordsOf(partOf(element, 'details.table table')))
      .to.contain('niet over personen')
      .and.contain('Haven')
      .and.contain('te weinig personen')
      .and.contain('4.900');
  });

  it('draws anew after it was removed and put back', async () => {
    const element = await scatter();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.ready;
    expect(partOf<HTMLCanvasElement>(element, 'canvas').width).to.be.greaterThan(0);
    element.remove();
  });
});
