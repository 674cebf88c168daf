import { expect } from 'chai';
import type { IndicatorTable } from '../../../src/elements/indicator-table/indicator-table.js';
import { expectAccessible } from '../../support/accessible.js';
import { partOf, shownText } from '../../support/on-page.js';
import { profileCatalogue, profileSource } from '../../support/profile-source.js';
import { aTable, cellsOf } from '../../support/table-source.js';

const withPeers = (settings: Partial<IndicatorTable> = {}, source = profileSource()) =>
  aTable({ area: 'GM0363', indicator: 'participation', compareWith: 'peers', ...settings }, source);

const namesIn = (table: IndicatorTable) => cellsOf(table).map(([name]) => name);

describe('<indicator-table compare-with="peers">', () => {
  it('lists the area with those most like it, nearest first', async () => {
    const names = namesIn(await withPeers());
    expect(names).to.have.length(12);
    expect(names[0]).to.equal('Amsterdam');
    expect(names.slice(1, 3)).to.have.members(['Gemeente 2', 'Gemeente 4']);
  });

  it('has the figure of each, and the country on top', async () => {
    const table = await withPeers();
    const figureOf = (wanted: string) => cellsOf(table).find(([name]) => name === wanted)?.[1];
    expect([figureOf('Amsterdam'), figureOf('Gemeente 4')]).to.deep.equal(['65,0%', '70,0%']);
    expect(cellsOf(table, '.references')).to.have.length(1);
  });

  it('says in its heading and sentence what is listed', async () => {
    const table = await withPeers();
    const said = 'Amsterdam en de 11 gemeenten die er het meest op lijken';
    expect(partOf(table, '[part=heading]').textContent).to.contain(said);
    expect(partOf(table, '[part=sentence]').textContent).to.contain(`De tabel toont ${said}, met 1 kolom.`);
  });

  it('explains why these areas', async () => {
    const why = partOf(await withPeers(), 'details.peers').textContent;
    expect(why).to.contain('in Inwoners en Jongeren, gekozen uit 11 gemeenten');
  });

  it('lists several indicators for them', async () => {
    const table = await withPeers({ indicators: 'participation benefits' });
    expect(cellsOf(table)[0]).to.have.length(3);
  });

  it('lists buurten like a buurt', async () => {
    const names = namesIn(await withPeers({ area: 'BU03630003' }));
    expect([names.length, names[0]]).to.deep.equal([12, 'Buurt 3']);
  });

  it('leaves the areas that the author lists as they are', async () => {
    const table = await withPeers({ areas: 'GM0363' });
    expect(namesIn(table)).to.have.length(1);
    expect(table.shadowRoot?.querySelector('.with-peers')).to.equal(null);
  });

  it('lets the reader have them, and go back to its parts', async () => {
    const table = await withPeers({ compareWith: '' });
    const box = () => partOf<HTMLInputElement>(table, '.with-peers input');
    expect(box().parentElement?.textContent?.trim()).to.equal('Toon gemeenten die op Amsterdam lijken');
    box().click();
    await table.ready;
    expect([table.compareWith, namesIn(table)[0]]).to.deep.equal(['peers', 'Amsterdam']);
    box().click();
    await table.ready;
    expect([table.compareWith, namesIn(table)[0]]).to.deep.equal(['', 'Buurt 0']);
  });

  it('tells the page what the reader compares with', async () => {
    const table = await withPeers({ compareWith: '' });
    const heard: string[] = [];
    table.addEventListener('compare-select', ({ detail }) => heard.push(detail.compareWith));
    partOf(table, '.with-peers input').click();
    await table.ready;
    expect(heard).to.deep.equal(['peers']);
  });

  it('offers them only where rows are areas', async () => {
    const table = await withPeers({ compareWith: '', rows: 'origins' });
    expect(table.shadowRoot?.querySelector('.with-peers')).to.equal(null);
  });

  it('says what the order is when the reader takes sorting back', async () => {
    const table = await withPeers();
    for (let presses = 0; presses < 3; presses++) {
      partOf(table, 'thead button').click();
      await table.updateComplete;
    }
    expect(partOf(table, '.said').textContent).to.contain('De meest gelijkende eerst.');
  });

  it('lists its parts where the publisher does not say what makes areas alike', async () => {
    const source = profileSource(undefined, profileCatalogue({ peers: undefined }));
    expect(namesIn(await withPeers({}, source))[0]).to.equal('Buurt 0');
  });

  it('names what it cannot follow', async () => {
    expect(shownText(await withPeers({ compareWith: 'twins' }))).to.contain('compare-with');
  });

  it('is accessible', async () => {
    await expectAccessible(await withPeers());
  });
});
