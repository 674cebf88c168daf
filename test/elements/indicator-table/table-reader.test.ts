import { expect } from 'chai';
import type { IndicatorTable } from '../../../src/elements/indicator-table/indicator-table.js';
import type { AreaEvent } from '../../../src/elements/shared/events.js';
import { expectAccessible } from '../../support/accessible.js';
import { nextFrame, partOf, until } from '../../support/on-page.js';
import { aTable, cellsOf, manyBuurten } from '../../support/table-source.js';

const MANY = 13_000;

const names = (table: IndicatorTable) => cellsOf(table).map(([name]) => name);

async function sort(table: IndicatorTable, column: number, times = 1): Promise<void> {
  const buttons = table.shadowRoot?.querySelectorAll<HTMLElement>('.sort') ?? [];
  for (let press = 0; press < times; press++) {
    buttons[column]?.click();
    await table.updateComplete;
  }
}

async function type(table: IndicatorTable, words: string): Promise<void> {
  const input = partOf<HTMLInputElement>(table, 'input');
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await table.updateComplete;
}

const manyRows = () => aTable({ level: 'buurt' }, manyBuurten(MANY));

describe('a reader of <indicator-table>', () => {
  it('sorts by a column, from low to high, with absences last', async () => {
    const table = await aTable();
    await sort(table, 1);
    expect(names(table)).to.deep.equal(['Rotterdam', 'Amsterdam', 'Utrecht']);
  });

  it('sorts the other way round, with absences last again', async () => {
    const table = await aTable();
    await sort(table, 1, 2);
    expect(names(table)).to.deep.equal(['Amsterdam', 'Rotterdam', 'Utrecht']);
  });

  it('hears how the rows are sorted, and how many have no figure', async () => {
    const table = await aTable();
    await sort(table, 1);
    expect(partOf(table, '.said').textContent)
      .to.contain('Gesorteerd op Nettoarbeidsparticipatie (%), oplopend.')
      .and.contain('1 zonder cijfer staan onderaan.');
    expect(partOf(table, 'th:nth-child(2)').getAttribute('aria-sort')).to.equal('ascending');
  });

  it('gets the order of the publisher back at the third press', async () => {
    const table = await aTable();
    await sort(table, 0, 3);
    expect(names(table)).to.deep.equal(['Amsterdam', 'Rotterdam', 'Utrecht']);
    expect(partOf(table, 'th').hasAttribute('aria-sort')).to.equal(false);
  });

  it('picks an area, and the page hears of it', async () => {
    const table = await aTable();
    const heard: AreaEvent['detail'][] = [];
    table.addEventListener('area-select', ({ detail }) => heard.push(detail));
    partOf(table, '.rows .pick').click();
    await table.updateComplete;
    expect(heard).to.deep.equal([{ area: 'GM0363', name: 'Amsterdam', level: 'gemeente' }]);
    expect(partOf(table, '.current').textContent).to.contain('Amsterdam');
  });

  it('sees of thousands of rows those in view, and is told of all', async () => {
    const table = await manyRows();
    expect(cellsOf(table).length).to.be.below(60);
    expect(partOf(table, 'table').getAttribute('aria-rowcount')).to.equal(String(MANY + 2));
  });

  it('scrolls to the last of thousands of rows', async () => {
    const table = await manyRows();
    const grid = partOf(table, '.grid');
    await until(() => {
      grid.scrollTop = grid.scrollHeight;
      return lastName(table).includes(`Buurt ${MANY - 1}`);
    });
    expect(partOf(table, `tr[aria-rowindex="${MANY + 2}"]`).textContent).to.contain(`Buurt ${MANY - 1}`);
  });

  it('makes the page no longer than what is seen of them', async () => {
    const table = await aTable({ level: 'buurt' }, manyBuurten(400, { provisional: true }));
    const end = table.getBoundingClientRect().bottom + window.scrollY;
    expect(document.documentElement.scrollHeight - Math.max(end, window.innerHeight)).to.be.below(100);
  });

  it('goes to the last row and back with the keys, and the focus goes along', async () => {
    const table = await manyRows();
    partOf(table, '.rows .pick').focus();
    press(table, 'End');
    await until(() => focused(table).includes(`Buurt ${MANY - 1}`));
    press(table, 'ArrowUp');
    await until(() => focused(table).includes(`Buurt ${MANY - 2}`));
    expect(focused(table)).to.contain(`Buurt ${MANY - 2}`);
  });

  it('sees the row that the keys go up to, below the heads that stay', async () => {
    const table = await aTable({ level: 'buurt' }, manyBuurten(60));
    table.style.setProperty('--buurtmonitor-table-height', '16em');
    partOf(table, '.rows .pick').focus();
    press(table, 'End');
    await until(() => focused(table).includes('Buurt 59'));
    press(table, 'Home');
    await until(() => focused(table).includes('Buurt 0'));
    expect(placeOf(focus(table)).top).to.be.at.least(placeOf(partOf(table, 'thead th')).bottom - 1);
  });

  it('sees the country below the heads when the focus comes back to it', async () => {
    const table = await aTable({ level: 'buurt' }, manyBuurten(60));
    table.style.setProperty('--buurtmonitor-table-height', '16em');
    const country = partOf(table, '.references .pick');
    partOf(table, '.grid').scrollTop = placeOf(country).top - placeOf(partOf(table, '.grid')).top;
    country.focus();
    expect(placeOf(focus(table)).top).to.be.at.least(placeOf(partOf(table, 'thead th')).bottom - 1);
  });

  it('sees the head that the focus comes back to, beside the names that stay', async () => {
    const table = await aTable({ origins: 'all', periods: 'all' });
    table.style.width = '20em';
    partOf(table, '.grid').scrollLeft = 10_000;
    const sorts = [
      ...(table.shadowRoot?.querySelectorAll<HTMLElement>('th:not(:first-child) > .sort') ?? []),
    ];
    for (const sort of sorts.reverse()) sort.focus();
    expect(placeOf(focus(table)).left).to.be.at.least(placeOf(partOf(table, 'thead th')).right - 1);
  });

  it('finds rows by name and gemeente together, the best fit first', async () => {
    const table = await manyRows();
    await type(table, 'buurt 90 gm1002');
    expect(names(table)[0]).to.equal('Buurt 90 Gemeente GM1002');
  });

  it('lists the buurten of one gemeente', async () => {
    const table = await manyRows();
    const select = partOf<HTMLSelectElement>(table, 'select');
    select.value = 'GM1002';
    select.dispatchEvent(new Event('change'));
    await table.updateComplete;
    expect(names(table)).to.have.length(40);
  });

  it('is told when no row fits', async () => {
    const table = await manyRows();
    await type(table, 'qqqq');
    expect(partOf(table, '.said').textContent).to.equal('Geen rij past bij wat u zoekt.');
  });

  it('sorts thousands of rows, ties as they were', async () => {
    const table = await manyRows();
    await sort(table, 1);
    await nextFrame();
    expect(
      names(table)
        .slice(0, 2)
        .map((name) => name?.split(' Gem')[0]),
    ).to.deep.equal(['Buurt 0', 'Buurt 1000']);
  });

  it('meets no barrier among thousands of rows', async () => {
    await expectAccessible(await manyRows());
  });
});

function lastName(table: IndicatorTable): string {
  return names(table).at(-1) ?? '';
}

function focus(table: IndicatorTable): Element {
  return table.shadowRoot?.activeElement ?? table;
}

function focused(table: IndicatorTable): string {
  return focus(table).textContent ?? '';
}

function placeOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

function press(table: IndicatorTable, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  table.shadowRoot?.activeElement?.dispatchEvent(event);
}
