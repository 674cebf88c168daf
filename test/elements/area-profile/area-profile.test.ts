import { expect } from 'chai';
import { AreaProfile } from '../../../src/elements/area-profile/area-profile.js';
import { expectAccessible } from '../../support/accessible.js';
import { anIndicator, text } from '../../support/builders.js';
import { describeCore } from '../../support/element-core.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import { profile, rowOf, saidIn, themeButton } from '../../support/profile.js';
import { allHidden, profileCatalogue, profileSource, someObserved } from '../../support/profile-source.js';

describe('<area-profile>', () => {
  describeCore({
    create: () => new AreaProfile(),
    choices: { area: 'BU03630001' },
    figures: profileSource,
    withheld: () => profileSource(allHidden),
    words: {
      nl: [
        'Profiel van Buurt 1',
        'Werk',
        'Nettoarbeidsparticipatie',
        '61,0%',
        'ongunstiger',
        'Bron van het cijfer',
      ],
      en: ['Profile of Buurt 1', 'Work', 'Net labour participation', '61.0%', 'less favourable'],
    },
    change: ['indicator', 'young'],
    events: ['indicator-select', 'theme-open', 'compare-select'],
  });

  it('shows the themes and indicators in the order of the catalogue', async () => {
    const element = await profile();
    const names = [...(element.shadowRoot?.querySelectorAll('.pick') ?? [])].map((one) =>
      one.textContent?.trim(),
    );
    expect(names).to.deep.equal(['Inwoners', 'Jongeren', 'Nettoarbeidsparticipatie', 'Uitkeringen']);
  });

  it('sets each figure against gemeente and country', async () => {
    const said = saidIn(rowOf(await profile(), 'Nettoarbeidsparticipatie'));
    expect(said)
      .to.contain('−8,0 procentpunt t.o.v. Amsterdam, ongunstiger')
      .and.contain('−10,0 procentpunt t.o.v. Nederland, ongunstiger');
  });

  it('judges a place where more is good', async () => {
    const said = saidIn(rowOf(await profile(), 'Nettoarbeidsparticipatie'));
    expect(said).to.contain('Bij het laagste kwart, ongunstig');
  });

  it('judges a place the other way where more is bad', async () => {
    expect(saidIn(rowOf(await profile(), 'Uitkeringen'))).to.contain('Bij het laagste kwart, gunstig');
  });

  it('takes no side where the indicator takes none', async () => {
    const said = saidIn(rowOf(await profile(), 'Jongeren'));
    expect(said).to.contain('Bij het laagste kwart').and.not.contain('gunstig');
  });

  it('has a scale of lower and higher where the indicator takes no side', async () => {
    const ends = rowOf(await profile(), 'Jongeren').querySelector('.ends');
    expect(ends?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('← lagerhoger →');
  });

  it('has a scale of good and bad where it does', async () => {
    const ends = rowOf(await profile(), 'Uitkeringen').querySelector('.ends');
    expect(ends?.textContent).to.contain('lager, gunstiger').and.contain('hoger, ongunstiger');
  });

  it('gives no place to a figure on few cases', async () => {
    const row = rowOf(await profile({ area: 'BU03630011' }), 'Nettoarbeidsparticipatie');
    expect(saidIn(row)).to.contain('Plaats onduidelijk: weinig gevallen');
    expect(row.querySelector('.own.unclear')).to.not.equal(null);
  });

  it('says why a figure is missing, and draws no place for it', async () => {
    const row = rowOf(await profile({ area: 'BU03630003' }), 'Uitkeringen');
    expect(saidIn(row)).to.contain('te weinig personen');
    expect(row.querySelector('.own')).to.equal(null);
  });

  it('sets no number of people against that of the country', async () => {
    expect(saidIn(rowOf(await profile(), 'Inwoners'))).to.not.contain('t.o.v.');
  });

  it('names the indicators that are not known for a group', async () => {
    const element = await profile({ origin: 'turkey', area: 'GM0363' });
    expect(shownText(element)).to.contain(
      'Geen cijfers voor deze groep en dit soort gebied: Inwoners en Jongeren',
    );
  });

  it('counts in its sentence how the area differs from the country', async () => {
    expect(partOf(await profile(), '[part=sentence]').textContent).to.contain(
      '4 cijfers; vergeleken met Nederland 1 gunstiger, 1 ongunstiger, 1 lager zonder oordeel en 1 niet vergelijkbaar',
    );
  });

  it('adds the picked indicator and its place to the sentence', async () => {
    const element = await profile({ indicator: 'participation' });
    expect(partOf(element, '[part=sentence]').textContent)
      .to.contain('In Buurt 0 werkt 60,0% van de inwoners')
      .and.contain('Bij het laagste kwart van de buurten van Amsterdam (ongunstig).');
  });

  it('has a table with the place of every figure', async () => {
    const element = await profile();
    partOf(element, 'details.table summary').click();
    await until(() => element.shadowRoot?.querySelector('table') !== null);
    expect(partOf(element, 'table').textContent).to.contain(
      'bij het laagste kwart van de buurten van Amsterdam',
    );
  });

  it('shows the caveat of an indicator without a theme being opened', async () => {
    const indicators = [anIndicator({ caveat: text('Dit zegt niets over een persoon.') })];
    const source = profileSource(someObserved, profileCatalogue({ indicators, peers: undefined }));
    expect(saidIn(rowOf(await profile({ source }), 'Nettoarbeidsparticipatie'))).to.contain(
      'Let op: Dit zegt niets over een persoon.',
    );
  });

  it('has nothing to open in a theme without figures', async () => {
    const element = await profile({ origin: 'turkey', area: 'GM0363' });
    expect(partOf(element, '[data-theme=people] .head').querySelector('button')).to.equal(null);
  });

  it('asks for one file for a buurt', async () => {
    const source = profileSource();
    await profile({ source });
    expect(source.questions.map(({ kind }) => kind)).to.deep.equal(['catalogue', 'profile']);
  });

  it('names a way to compare that it does not know', async () => {
    expect(shownText(await profile({ compareWith: 'world' })))
      .to.contain('compare-with')
      .and.contain('world');
  });

  it('shows the country alone', async () => {
    const element = await profile({ area: 'NL00' });
    expect(element.state).to.equal('ready');
    expect(element.shadowRoot?.querySelector('.plot')).to.equal(null);
  });

  it('draws the symbol that the catalogue names, and a plain one otherwise', async () => {
    const element = await profile();
    const circles = (theme: string) => themeButton(element, theme).querySelectorAll('circle').length;
    expect([circles('people'), circles('work')]).to.deep.equal([4, 1]);
  });

  it('has a slot for the symbol of each theme', async () => {
    expect(themeButton(await profile(), 'work').querySelector('slot')?.name).to.equal('theme-work');
  });

  it('offers no peers where the catalogue names too few features', async () => {
    const source = profileSource(someObserved, profileCatalogue({ peers: ['young'] }));
    const options = partOf<HTMLSelectElement>(await profile({ source }), 'select').options;
    expect([...options].map(({ value }) => value)).to.deep.equal(['gemeente', 'land']);
  });

  it('is accessible with a theme open and a row picked', async () => {
    await expectAccessible(await profile({ open: 'work people', indicator: 'benefits' }));
  });
});
