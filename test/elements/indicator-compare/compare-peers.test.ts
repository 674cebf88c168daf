import { expect } from 'chai';
import { figure } from '../../../src/domain/observation.js';
import type { IndicatorCompare } from '../../../src/elements/indicator-compare/indicator-compare.js';
import { expectAccessible } from '../../support/accessible.js';
import { levelFigures } from '../../support/builders.js';
import { comparing, rowsOf, textsOf } from '../../support/comparing.js';
import { partOf, shownText } from '../../support/on-page.js';
import { gemeenten, profileCatalogue, profileSource } from '../../support/profile-source.js';
import { StubSource } from '../../support/stub-source.js';

const withPeers = (choices: Record<string, unknown> = {}) =>
  comparing({
    source: profileSource(),
    areas: '',
    indicator: 'participation',
    compareWith: 'peers',
    ...choices,
  });

const peersOf = (element: IndicatorCompare) =>
  rowsOf(element).filter((row) => row.classList.contains('peer'));

describe('<indicator-compare compare-with="peers">', () => {
  it('sets the areas most like it beside the first, nearest first, and says of each that it is one', async () => {
    const element = await withPeers();
    expect(peersOf(element)).to.have.length(10);
    const [, second] = textsOf(element);
    expect(second).to.match(/^Gemeente [24] gemeente, lijkt op Amsterdam/);
  });

  it('says how their figures run', async () => {
    expect(partOf(await withPeers(), '[part=sentence]').textContent).to.contain(
      'Bij de 10 gemeenten die het meest op Amsterdam lijken loopt het van 50,0% tot 100,0%',
    );
  });

  it('explains why these areas, by what and out of how many', async () => {
    const why = partOf(await withPeers(), 'details.peers').textContent ?? '';
    expect(why).to.contain('Waarom deze gebieden?');
    expect(why).to.contain('in Inwoners en Jongeren, gekozen uit 11 gemeenten');
    expect(why).to.contain('Andere kenmerken geven andere gebieden.');
  });

  it('has no button to remove one of them', async () => {
    const [row] = peersOf(await withPeers());
    expect(row?.querySelector('.remove')).to.equal(null);
  });

  it('has an area that was added once', async () => {
    const element = await withPeers({ areas: 'GM9002' });
    expect(textsOf(element).filter((row) => row.startsWith('Gemeente 2 '))).to.have.length(1);
  });

  it('names the gemeente that a buurt like this one lies in', async () => {
    const element = await withPeers({ area: 'BU03630000' });
    expect(textsOf(element)[1]).to.contain('buurt in Amsterdam, lijkt op Buurt 0');
  });

  it('says why there are none where the area lacks figures', async () => {
    const source = new StubSource({
      catalogue: profileCatalogue(),
      areas: () => gemeenten,
      figures: ({ indicator }) =>
        levelFigures(gemeenten.codes.map(() => figure(indicator === 'participation' ? 65 : 3))),
    });
    const element = await withPeers({ source });
    expect(peersOf(element)).to.have.length(0);
    expect(shownText(element)).to.contain(
      'Er zijn te weinig kenmerken bekend om gemeenten te vinden die op Amsterdam lijken. Niet gebruikt: Inwoners (overal gelijk).',
    );
  });

  it('lets the reader have them, and do without again', async () => {
    const element = await withPeers({ compareWith: '' });
    const box = partOf<HTMLInputElement>(element, '.with-peers input');
    expect(box.parentElement?.textContent?.trim()).to.equal('Ook gemeenten die op Amsterdam lijken');
    box.click();
    await element.ready;
    expect([element.compareWith, peersOf(element).length]).to.deep.equal(['peers', 10]);
    box.click();
    await element.ready;
    expect([element.compareWith, peersOf(element).length]).to.deep.equal(['', 0]);
  });

  it('tells the page what the reader compares with', async () => {
    const element = await withPeers({ compareWith: '' });
    const heard: string[] = [];
    element.addEventListener('compare-select', ({ detail }) => heard.push(detail.compareWith));
    const box = partOf<HTMLInputElement>(element, '.with-peers input');
    box.click();
    await element.ready;
    box.click();
    expect(heard).to.deep.equal(['peers', '']);
  });

  it('offers none for the country', async () => {
    const element = await withPeers({ area: 'NL00' });
    expect(element.shadowRoot?.querySelector('.with-peers')).to.equal(null);
  });

  it('offers none where the publisher does not say what makes areas alike', async () => {
    const source = profileSource(undefined, profileCatalogue({ peers: undefined }));
    const element = await withPeers({ source });
    expect(element.shadowRoot?.querySelector('.with-peers')).to.equal(null);
    expect(peersOf(element)).to.have.length(0);
  });

  it('names what it cannot follow', async () => {
    expect(shownText(await withPeers({ compareWith: 'twins' }))).to.contain('compare-with');
  });

  it('is accessible', async () => {
    await expectAccessible(await withPeers());
  });
});
