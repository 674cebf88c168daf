import { expect } from 'chai';
import type { Continuity } from '../../../src/domain/area.js';
import { EMBED_TAGS } from '../../../src/domain/embed-view.js';
import { EmbedBuilder } from '../../../src/elements/embed-builder/embed-builder.js';
import type { FactorIndex } from '../../../src/elements/factor-index/factor-index.js';
import { expectAccessible } from '../../support/accessible.js';
import { building, choose, codeOf, pick, pickerOf, previewOf, type Shown } from '../../support/building.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';
import { profileSource } from '../../support/profile-source.js';
import { withRelease } from '../../support/release.js';
import { scatterSource } from '../../support/scatter-source.js';
import { tableSource } from '../../support/table-source.js';
import { someYears, trendCatalogue, trendSource } from '../../support/trend-source.js';
import { weighingSource } from '../../support/weighing-source.js';

describe('<embed-builder> offers', () => {
  it('every element that a frame can show', async () => {
    const builder = await building('buurt-map', tableSource());
    const offered = [...(builder.shadowRoot?.querySelectorAll<HTMLInputElement>('[name=tag]') ?? [])];
    expect(offered.map(({ value }) => value)).to.have.members([...EMBED_TAGS]);
  });
});

describe('<embed-builder> with two indicators against each other', () => {
  it('begins with another share, and shows it live', async () => {
    const builder = await building('indicator-scatter', scatterSource());
    expect(codeOf(builder)).to.contain('against="low-income"');
    expect(shownText(await previewOf(builder))).to.contain('Laag inkomen');
    expect((await pickerOf(builder, '.against')).value).to.equal('low-income');
  });

  it('follows the second picker, and leaves the first indicator as it is', async () => {
    const builder = await building('indicator-scatter', scatterSource());
    await pick(builder, '.against', 'inhabitants');
    await until(() => codeOf(builder).includes('against="inhabitants"'));
    expect((await pickerOf(builder, 'indicator-picker:not(.against)')).value).to.equal('participation');
  });

  it('never sets an indicator against itself', async () => {
    const builder = await building('indicator-scatter', scatterSource());
    await pick(builder, 'indicator-picker:not(.against)', 'low-income');
    await until(() => codeOf(builder).includes('indicator="low-income"'));
    expect(codeOf(builder)).to.contain('against="participation"');
    expect((await pickerOf(builder, '.against')).value).to.equal('participation');
  });

  it('says in words of two that do not go together why there is no fallback', async () => {
    const builder = await building('indicator-scatter', scatterSource());
    await pick(builder, '.against', 'former');
    await until(() => codeOf(builder).includes('against="former"'));
    expect(partOf<HTMLInputElement>(builder, '#kind-fallback').disabled).to.equal(true);
    expect(shownText(builder)).to.contain('verschillende indelingen');
  });

  it('is accessible', async () => {
    const builder = await building('indicator-scatter', scatterSource());
    await previewOf(builder);
    await expectAccessible(builder);
  });
});

describe('<embed-builder> with a table', () => {
  const table = () => building('indicator-table', tableSource(), { area: 'NL00' });

  it('begins with areas below each other and one column', async () => {
    const builder = await table();
    expect(codeOf(builder)).to.contain('<indicator-table area="NL00"></indicator-table>');
    expect(shownText(await previewOf(builder))).to.contain('Rotterdam');
  });

  it('puts all groups beside each other, of which none is chosen then', async () => {
    const builder = await table();
    await choose(builder, 'columns-origins', 'origins="all"');
    await previewOf(builder);
    await until(() => shownText(partOf(builder, 'indicator-table')).includes('turkey'));
    expect(builder.shadowRoot?.querySelector('origin-picker')).to.equal(null);
  });

  it('puts no dimension both down and across', async () => {
    const builder = await table();
    await choose(builder, 'columns-periods', 'periods="all"');
    await choose(builder, 'rows-periods', 'rows="periods"');
    expect(builder.shadowRoot?.querySelector('#columns-periods')).to.equal(null);
    expect(partOf<HTMLInputElement>(builder, '#columns-one').checked).to.equal(true);
  });

  it('is told in part where it is long', async () => {
    const builder = await table();
    await choose(builder, 'kind-fallback', '<table>');
    expect(codeOf(builder)).to.contain('<td>geheim</td>').and.contain('De tabel toont 3 gemeenten');
  });

  it('is accessible', async () => {
    const builder = await table();
    await previewOf(builder);
    await expectAccessible(builder);
  });
});

describe('<embed-builder> with a weighing', () => {
  const recipe = '1 z-scores protective 1 participation risk 1 low-income';

  it('begins with figures that are good or bad news, as the publisher has them', async () => {
    const builder = await building('factor-index', weighingSource());
    expect(codeOf(builder)).to.contain(`recipe="${recipe}"`);
    expect(shownText(await previewOf(builder))).to.contain('Laag inkomen');
  });

  it('follows what is weighed otherwise in the live element', async () => {
    const builder = await building('factor-index', weighingSource());
    const preview = (await previewOf(builder)) as Shown & FactorIndex;
    const scale = partOf<HTMLSelectElement>(preview, '#scale');
    scale.value = 'ranks';
    scale.dispatchEvent(new Event('change'));
    await until(() => codeOf(builder).includes('recipe="1 ranks '));
    expect((await previewOf(builder)).localName).to.equal('factor-index');
  });

  it('is told with its recipe', async () => {
    const builder = await building('factor-index', weighingSource());
    await choose(builder, 'kind-fallback', '<table>');
    expect(codeOf(builder)).to.contain(`Recept: ${recipe}`).and.contain('Dat is een keuze, geen meting');
  });

  it('is accessible', async () => {
    const builder = await building('factor-index', weighingSource());
    await previewOf(builder);
    await expectAccessible(builder);
  });
});

describe('<embed-builder> with a trend', () => {
  const trend = (continuity: Continuity) => {
    const catalogue = withRelease('1a2b', '9f8e', trendCatalogue());
    return building('indicator-trend', trendSource(someYears, continuity, catalogue));
  };

  it('carries the years themselves where a tag with fallback is frozen', async () => {
    const builder = await trend('unchanged');
    await choose(builder, 'kind-fallback', '<table>');
    await choose(builder, 'tie-frozen', '<indicator-trend>\n');
    expect(codeOf(builder))
      .to.contain('<th scope="col">2016</th>')
      .and.contain('<td>te weinig personen</td>');
    expect(shownText(builder)).to.contain('staan als tabel in de tag zelf');
  });

  it('is frozen to the release where a line breaks, which no table tells', async () => {
    const builder = await trend('redrawn');
    await choose(builder, 'kind-fallback', '<table>');
    await choose(builder, 'tie-frozen', 'frozen="1a2b"');
    expect(shownText(builder)).to.not.contain('staan als tabel in de tag zelf');
  });
});

describe('<embed-builder> with a profile', () => {
  it('is told with its sentence and its figures', async () => {
    const builder = await building('area-profile', profileSource());
    await choose(builder, 'kind-fallback', '<table>');
    expect(codeOf(builder))
      .to.contain('<p lang="nl">Amsterdam, ')
      .and.contain('<caption>Profiel van Amsterdam')
      .and.contain('<th scope="row">Uitkeringen</th>');
  });
});

describe('<embed-builder> whose figures cannot be had', () => {
  const { fetch } = globalThis;
  before(() => {
    globalThis.fetch = (input, init) =>
      String(input).includes('/profiles/')
        ? Promise.resolve(new Response('', { status: 403 }))
        : fetch(input, init);
  });
  after(() => {
    globalThis.fetch = fetch;
  });

  it('tells whoever looks after the page what to mend at the endpoint', async () => {
    const settings = { endpoint: '/endpoints/small/', tag: 'origin-breakdown', area: 'GM9001' };
    const builder = onPage(Object.assign(new EmbedBuilder(), settings));
    await until(() => builder.state === 'failed');
    const status = [...(builder.shadowRoot?.querySelectorAll('.status') ?? [])].at(-1);
    const details = status?.querySelector('details');
    if (!details) throw new Error('No advice is offered');
    details.open = true;
    await until(() => details.querySelector('.advice')?.textContent !== '');
    expect(details.querySelector('.advice')?.textContent).to.contain('/endpoints/small/');
  });
});
