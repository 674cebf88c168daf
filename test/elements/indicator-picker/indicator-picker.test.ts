import { expect } from 'chai';
import { IndicatorPicker } from '../../../src/elements/indicator-picker/indicator-picker.js';
import { aCatalogue, aCoverage, anIndicator, text } from '../../support/builders.js';
import { compareSource, someFigures } from '../../support/compare-source.js';
import { partOf, shownText } from '../../support/on-page.js';
import { chooseIn, describePicker, optionsOf, picking, sharing } from '../../support/picking.js';

const onlyGemeenten = [aCoverage({ levels: ['gemeente'], scheme: undefined, groups: ['total'] })];
const catalogue = aCatalogue({
  themes: [
    { id: 'work', label: text('Werk') },
    { id: 'care', label: text('Zorg') },
  ],
  indicators: [
    anIndicator({ id: 'care-use', label: text('Zorggebruik'), theme: 'care', coverage: onlyGemeenten }),
    anIndicator(),
    anIndicator({ id: 'benefit', label: text('Uitkering'), definition: text('Wie een uitkering krijgt.') }),
  ],
});
const source = () => compareSource(someFigures, catalogue);

describe('<indicator-picker>', () => {
  describePicker({
    create: () => new IndicatorPicker(),
    words: { nl: 'Nettoarbeidsparticipatie', en: 'Net labour participation' },
    change: ['indicator', 'participation'],
    event: 'indicator-select',
  });

  it('offers the indicators by theme, in the order of the catalogue', async () => {
    const element = await picking(new IndicatorPicker(), { source: source(), area: 'GM0363' });
    const themes = [...(element.shadowRoot?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label);
    expect(themes).to.deep.equal(['Werk', 'Zorg']);
    expect(optionsOf(element)).to.deep.equal(['Nettoarbeidsparticipatie', 'Uitkering', 'Zorggebruik']);
  });

  it('leaves out what has no figures for the level of the area', async () => {
    const element = await picking(new IndicatorPicker(), {
      source: source(),
      area: 'BU03630000',
      indicator: 'benefit',
    });
    expect(optionsOf(element)).to.deep.equal(['Nettoarbeidsparticipatie', 'Uitkering']);
  });

  it('still shows the chosen indicator where it has none, and says so', async () => {
    const choices = { source: source(), area: 'BU03630000', indicator: 'care-use' };
    expect(optionsOf(await picking(new IndicatorPicker(), choices))).to.include(
      'Zorggebruik (geen cijfers voor dit soort gebied)',
    );
  });

  it('says which indicators have no figures for the chosen group', async () => {
    const choices = { source: source(), area: 'GM0363', origin: 'turkey' };
    expect(optionsOf(await picking(new IndicatorPicker(), choices))).to.include(
      'Zorggebruik (geen cijfers voor deze groep)',
    );
  });

  it('tells what the chosen indicator means', async () => {
    const element = await picking(new IndicatorPicker(), { source: source(), indicator: 'benefit' });
    partOf(element, 'summary').click();
    expect(partOf(element, 'details').textContent).to.contain('Wie een uitkering krijgt.');
  });

  it('asks for a choice where the indicator is unknown', async () => {
    const element = await picking(new IndicatorPicker(), { source: source(), indicator: 'no-such-thing' });
    expect(partOf<HTMLSelectElement>(element, 'select').selectedOptions[0]?.text).to.equal('Maak een keuze');
  });

  it('shows the indicator of its monitor', async () => {
    const element = new IndicatorPicker();
    await sharing(element, { source: source(), indicator: 'benefit' });
    expect(partOf<HTMLSelectElement>(element, 'select').value).to.equal('benefit');
  });

  it('chooses for the whole monitor', async () => {
    const element = new IndicatorPicker();
    const monitor = await sharing(element, { source: source() });
    await chooseIn(element, 'benefit');
    expect(monitor.selection.indicator).to.equal('benefit');
  });

  it('follows its monitor after a reader chose', async () => {
    const element = new IndicatorPicker();
    const monitor = await sharing(element, { source: source(), area: 'GM0363' });
    await chooseIn(element, 'benefit');
    monitor.choose({ indicator: 'care-use' });
    await element.ready;
    expect(partOf<HTMLSelectElement>(element, 'select').value).to.equal('care-use');
  });

  it('tells the page what was chosen', async () => {
    const element = await picking(new IndicatorPicker(), { source: source() });
    const heard: string[] = [];
    element.addEventListener('indicator-select', ({ detail }) => heard.push(detail.indicator));
    await chooseIn(element, 'benefit');
    expect([...heard, element.indicator]).to.deep.equal(['benefit', 'benefit']);
    expect(shownText(element)).to.contain('Wat betekent “Uitkering”?');
  });
});
