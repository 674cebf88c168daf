import { expect } from 'chai';
import type { StatisticElement } from '../../../src/elements/shared/statistic-element.js';
import '../../../src/elements/area-profile/define.js';
import '../../../src/elements/area-report/define.js';
import '../../../src/elements/buurt-map/define.js';
import '../../../src/elements/factor-index/define.js';
import '../../../src/elements/indicator-compare/define.js';
import '../../../src/elements/indicator-scatter/define.js';
import '../../../src/elements/indicator-table/define.js';
import '../../../src/elements/indicator-trend/define.js';
import '../../../src/elements/origin-breakdown/define.js';
import '../../../src/elements/origin-spread/define.js';
import { onPage, partOf, shownText, until } from '../../support/on-page.js';

type Shown = StatisticElement<unknown>;

describe('what the command writes into a page', () => {
  for (const file of ['areas', 'peers', 'groups', 'amounts', 'years']) {
    it(`says in ${file}.html what the element says`, async () => {
      const element = await load(file);
      const [sentence] = element.querySelectorAll('p');
      await show(element);
      expect(partOf(element, '[part=sentence]').textContent).to.equal(sentence?.textContent);
    });

    it(`has in ${file}.html the figures of the element's table`, async () => {
      const element = await load(file);
      const written = firstCells(element.querySelector('table'));
      await show(element);
      partOf(element, 'details.table summary').click();
      await until(() => element.shadowRoot?.querySelector('details.table table') != null);
      const drawn = firstCells(element.shadowRoot?.querySelector('details.table table') ?? null);
      expect(drawn.map(withoutUnit)).to.deep.equal(written.map(withoutUnit));
    });
  }

  for (const file of ['spread', 'profile', 'report', 'table', 'relation', 'weighing']) {
    it(`says in ${file}.html what the element says`, async () => {
      const element = await load(file);
      const [sentence] = element.querySelectorAll('p');
      await show(element);
      await until(() => partOf(element, '[part=sentence]').textContent === sentence?.textContent);
    });
  }

  for (const file of ['spread', 'relation', 'weighing']) {
    it(`has in ${file}.html figures that stand in the element's table`, async () => {
      const element = await load(file);
      const written = firstCells(element.querySelector('table'));
      await show(element);
      partOf(element, 'details.table summary').click();
      await until(() => element.shadowRoot?.querySelector('details.table table') != null);
      const drawn = firstCells(element.shadowRoot?.querySelector('details.table table') ?? null);
      expect(drawn).to.include.members([...written]);
    });
  }

  it('has the area that is picked out in a table that is a part of what there is', async () => {
    const element = await load('relation');
    const rows = firstCells(element.querySelector('table'));
    expect(rows).to.have.length(12);
    expect(element.textContent).to.contain('nog 8 rijen staan er niet in');
  });

  for (const file of ['areas', 'peers', 'groups', 'amounts']) {
    it(`is in ${file}.html a table that the element draws where its endpoint is stripped`, async () => {
      const element = await load(file);
      element.removeAttribute('endpoint');
      for (const name of ['area', 'areas', 'indicator']) element.removeAttribute(name);
      await show(element);
      expect(element.state).to.equal('ready');
      expect(shownText(element)).to.contain(element.querySelector('caption')?.textContent);
    });
  }

  it('is in years-frozen.html a table that the element draws, with every figure of years.html', async () => {
    const [frozen, live] = [await load('years-frozen'), await load('years')];
    await show(frozen);
    expect([frozen.state, frozen.hasAttribute('endpoint')]).to.deep.equal(['ready', false]);
    partOf(frozen, 'details.table summary').click();
    await until(() => frozen.shadowRoot?.querySelector('table') !== null);
    const drawn = frozen.shadowRoot?.querySelector('table') ?? null;
    expect(allCells(drawn)).to.deep.equal(allCells(live.querySelector('table')));
  });

  it('stands in the element as long as that does not run', async () => {
    const element = await load('map');
    expect(element.querySelector('figcaption')?.textContent).to.contain('Bron: ').and.contain('Licentie: ');
    expect(element.querySelector('a[href^="https://figures.example/"]')?.getAttribute('href')).to.equal(
      'https://figures.example/?a=1&b="2"',
    );
  });
});

async function load(file: string): Promise<Shown> {
  const text = await (await fetch(`/test/support/snippets/${file}.html`)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  return document.adoptNode(page.body.firstElementChild as Shown);
}

async function show(element: Shown): Promise<void> {
  customElements.upgrade(element);
  onPage(element);
  await element.ready;
}

/** Name and figure of every row. */
function firstCells(table: HTMLTableElement | null): readonly string[] {
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  return rows.map(({ cells }) => `${cells[0]?.textContent?.trim()}: ${cells[1]?.textContent}`);
}

/** What every cell says, row by row. */
function allCells(table: HTMLTableElement | null): readonly string[] {
  const rows = [...(table?.rows ?? [])];
  return rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim()).join(' | '));
}

/** Units stand in the head of a written table; the country has no kind behind its name there. */
function withoutUnit(text: string): string {
  return text.replace(/ × €\s?1[.,]000/, '').replace(/, (land|country)(?=:)/, '');
}
