import { expect } from 'chai';
import { aCoverage, anIndicator } from '../../support/builders.js';
import { building, choose, codeOf, previewOf } from '../../support/building.js';
import { partOf, shownText, until } from '../../support/on-page.js';
import { rowOf } from '../../support/profile.js';
import { profileSource } from '../../support/profile-source.js';
import { spreadCatalogue, spreadSource } from '../../support/spread-source.js';
import { groupRows } from '../../support/spreading.js';
import { trendSource } from '../../support/trend-source.js';

describe('<embed-builder> with what is picked within the live element', () => {
  async function withPeers() {
    const builder = await building('indicator-compare', profileSource());
    partOf(await previewOf(builder), '.with-peers input').click();
    await until(() => codeOf(builder).includes('compare-with="peers"'));
    return builder;
  }

  it('has the areas that are compared with in the code', async () => {
    const builder = await withPeers();
    expect(codeOf(builder)).to.contain('<indicator-compare area="GM0363" compare-with="peers">');
    partOf(await previewOf(builder), '.with-peers input').click();
    await until(() => codeOf(builder).includes('<indicator-compare area="GM0363">'));
  });

  it('says in a fallback which areas these are, as the live element does', async () => {
    const builder = await withPeers();
    const sentence = partOf(await previewOf(builder), '[part=sentence]').textContent;
    await choose(builder, 'kind-fallback', '<table>');
    expect(codeOf(builder))
      .to.contain(`<p lang="nl">${sentence}</p>`)
      .and.contain('die het meest op Amsterdam lijken');
    expect(codeOf(builder).match(/gemeente, lijkt op Amsterdam<\/th>/g)).to.have.length(10);
  });

  it('has the measure in the code', async () => {
    const builder = await building('origin-spread', spreadSource());
    const select = partOf<HTMLSelectElement>(await previewOf(builder), '#index');
    select.value = 'isolation';
    select.dispatchEvent(new Event('change'));
    await until(() => codeOf(builder).includes('index="isolation"'));
    expect((await previewOf(builder)).localName).to.equal('origin-spread');
  });

  it('has the year in the code that is marked in a trend, which needs no slider', async () => {
    const builder = await building('indicator-trend', trendSource());
    const plot = partOf(await previewOf(builder), '.plot');
    plot.focus();
    for (const key of ['ArrowLeft', 'Enter']) {
      plot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    await until(() => codeOf(builder).includes('period="2020"'));
    expect(builder.shadowRoot?.querySelector('period-slider')).to.equal(null);
  });

  it('has the figure in the code that is picked out in a profile, which needs no picker', async () => {
    const builder = await building('area-profile', profileSource());
    rowOf(await previewOf(builder), 'Jongeren')
      .querySelector<HTMLElement>('.pick')
      ?.click();
    await until(() => codeOf(builder).includes('indicator="young"'));
    expect(builder.shadowRoot?.querySelector('indicator-picker')).to.equal(null);
  });

  it('has the buurt in the code that is picked out of those that add most', async () => {
    const builder = await building('origin-spread', spreadSource());
    const preview = await previewOf(builder);
    groupRows(preview)[1]?.querySelector<HTMLElement>('.pick')?.click();
    await until(() => preview.shadowRoot?.querySelector('.units .pick') != null);
    partOf(preview, '.units .pick').click();
    await until(() => / selected="BU0363\d{4}"/.test(codeOf(builder)));
    expect(codeOf(builder)).to.match(/^<origin-spread area="GM0363" /);
  });

  it('leaves a period out of the code for which the live element has no figures', async () => {
    const [participation, ...others] = spreadCatalogue.indicators;
    const periods = [{ id: '2019', edition: '2021' }, ...aCoverage().periods];
    const longer = {
      ...spreadCatalogue,
      indicators: [anIndicator({ ...participation, coverage: [aCoverage({ periods })] }), ...others],
    };
    const builder = await building('origin-spread', spreadSource(false, longer), { period: '2019' });
    expect(codeOf(builder)).to.equal('<origin-spread area="GM0363"></origin-spread>');
    expect(shownText(await previewOf(builder))).to.contain('2021');
  });

  it('begins anew with another element', async () => {
    const builder = await withPeers();
    await choose(builder, 'tag-area-profile', '<area-profile area="GM0363">');
    await choose(builder, 'tag-indicator-compare', '<indicator-compare area="GM0363">');
  });
});
