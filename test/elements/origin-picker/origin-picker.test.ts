import { expect } from 'chai';
import { OriginPicker } from '../../../src/elements/origin-picker/origin-picker.js';
import { aCatalogue, aCoverage, anIndicator, aScheme, text } from '../../support/builders.js';
import { compareSource, someFigures } from '../../support/compare-source.js';
import { partOf, shownText } from '../../support/on-page.js';
import { chooseIn, describePicker, optionsOf, picking, sharing } from '../../support/picking.js';

const older = aScheme({ id: 'background', label: text('Migratieachtergrond') });
const catalogue = aCatalogue({
  schemes: [older, aScheme({ definition: text('Waar ouders geboren zijn.') })],
  indicators: [
    anIndicator({
      coverage: [
        aCoverage({ groups: ['total', 'netherlands', 'turkey'], periods: [{ id: '2021', edition: '2021' }] }),
        aCoverage({ scheme: 'background', groups: ['turkey'], periods: [{ id: '2019', edition: '2021' }] }),
      ],
    }),
  ],
});
const source = () => compareSource(someFigures, catalogue);

describe('<origin-picker>', () => {
  describePicker({
    create: () => new OriginPicker(),
    words: { nl: 'Totaal', en: 'Total' },
    change: ['origin', 'turkey'],
    event: 'origin-select',
  });

  it('offers everybody, then the groups in the order and nesting of the scheme', async () => {
    const element = await picking(new OriginPicker());
    const nested = '\u2003';
    expect(optionsOf(element).map((option) => option.replace(nested, '> '))).to.deep.equal([
      'Totaal',
      'netherlands',
      'europe',
      'outside-europe',
      '> turkey',
      '> suriname',
    ]);
  });

  it('keeps schemes apart, the newest first, and says that they do not compare', async () => {
    const element = await picking(new OriginPicker(), { source: source() });
    const schemes = [...(element.shadowRoot?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label);
    expect(schemes).to.deep.equal(['Herkomst', 'Migratieachtergrond']);
    expect(shownText(element)).to.contain('niet met elkaar te vergelijken');
  });

  it('does not offer a group that only holds others, and says why', async () => {
    const element = await picking(new OriginPicker(), { source: source() });
    const option = partOf<HTMLOptionElement>(element, 'option[value="herkomst.outside-europe"]');
    expect([option.disabled, option.text]).to.deep.equal([
      true,
      'outside-europe (geen cijfers voor deze groep)',
    ]);
  });

  it('leaves out groups without figures', async () => {
    expect(optionsOf(await picking(new OriginPicker(), { source: source() }))).to.not.include('europe');
  });

  it('says which groups have no figures for the chosen period', async () => {
    const element = await picking(new OriginPicker(), { source: source(), period: '2021' });
    const option = partOf<HTMLOptionElement>(element, 'option[value="background.turkey"]');
    expect(option.text).to.contain('turkey (geen cijfers over 2021)');
  });

  it('tells who the chosen group is, by the words of its scheme', async () => {
    const element = await picking(new OriginPicker(), { source: source(), origin: 'herkomst:turkey' });
    expect(partOf(element, 'details').textContent).to.contain('Waar ouders geboren zijn.');
  });

  it('chooses for the whole monitor', async () => {
    const element = new OriginPicker();
    const monitor = await sharing(element, { source: source() });
    await chooseIn(element, 'herkomst.netherlands');
    expect(monitor.selection.origin).to.equal('herkomst.netherlands');
  });

  it('tells the page what was chosen', async () => {
    const element = await picking(new OriginPicker(), { source: source() });
    const heard: string[] = [];
    element.addEventListener('origin-select', ({ detail }) => heard.push(detail.origin));
    await chooseIn(element, 'background.turkey');
    expect([...heard, element.origin]).to.deep.equal(['background.turkey', 'background.turkey']);
  });
});
