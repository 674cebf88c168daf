import { expect } from 'chai';
import { BuurtMonitor } from '../../../src/elements/buurt-monitor/buurt-monitor.js';
import { FactorIndex } from '../../../src/elements/factor-index/factor-index.js';
import '../../../src/elements/buurt-monitor/define.js';
import { onPage, partOf } from '../../support/on-page.js';
import { rowsOf, someRecipe, weighing, weighingSource } from '../../support/weighing-source.js';

function set(element: FactorIndex, selector: string, value: string): void {
  const field = partOf<HTMLInputElement | HTMLSelectElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

const press = (element: FactorIndex, selector: string) => partOf(element, selector).click();

function heardFrom(element: FactorIndex): readonly string[] {
  const heard: string[] = [];
  element.addEventListener('recipe-change', ({ detail }) => heard.push(detail.recipe));
  return heard;
}

async function inMonitor(
  settings: Partial<BuurtMonitor> = {},
): Promise<readonly [BuurtMonitor, FactorIndex]> {
  const monitor = Object.assign(new BuurtMonitor(), {
    source: weighingSource(),
    area: 'GM0363',
    ...settings,
  });
  const element = new FactorIndex();
  monitor.append(element);
  onPage(monitor);
  await element.ready;
  return [monitor, element];
}

describe('the reader of <factor-index>', () => {
  it('sees the area that the focus comes back to, below the head that stays', async () => {
    const element = await weighing();
    const list = partOf(element, '.areas');
    element.style.width = '60em';
    list.style.maxHeight = '16em';
    const picks = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.row .pick') ?? [])];
    const head = partOf(element, '.head');
    for (const pick of picks) {
      // As a browser leaves it that takes what lies under the head for seen.
      list.scrollTop += pick.getBoundingClientRect().top - list.getBoundingClientRect().top;
      pick.focus();
      expect(pick.getBoundingClientRect().top).to.be.at.least(head.getBoundingClientRect().bottom - 1);
    }
  });

  it('sets a weight', async () => {
    const element = await weighing();
    const heard = heardFrom(element);
    set(element, 'input.weight', '3');
    expect(heard).to.deep.equal(['1 z-scores risk 3 low-income protective 1 participation']);
    expect(element.recipe).to.equal(heard[0]);
  });

  it('sees the areas weighed anew', async () => {
    const element = await weighing();
    const [before] = rowsOf(element);
    set(element, 'input.weight', '9');
    await element.ready;
    expect(rowsOf(element)[0]).to.not.equal(before);
    expect(partOf(element, '.share').textContent).to.contain('90%');
  });

  it('gets a weight back that is none, and is told so', async () => {
    const element = await weighing();
    const heard = heardFrom(element);
    set(element, 'input.weight', '-1');
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(partOf<HTMLInputElement>(element, 'input.weight').value).to.equal('2');
    expect(partOf(element, '.recipe [role=status]').textContent).to.contain('getal boven 0');
  });

  it('calls a figure protective', async () => {
    const element = await weighing();
    set(element, '.recipe li select', 'protective');
    expect(element.recipe).to.contain('protective 2 low-income');
  });

  it('adds a figure, and says in which direction', async () => {
    const element = await weighing();
    press(element, '.add button:last-of-type');
    expect(element.recipe).to.equal(`${someRecipe} protective 1 home-value`);
  });

  it('is offered only what does not count yet', async () => {
    const options = partOf(await weighing(), '#add').querySelectorAll('option');
    expect([...options].map(({ value }) => value)).to.deep.equal(['home-value']);
  });

  it('takes a figure away, and finds the focus on the next', async () => {
    const element = await weighing();
    press(element, 'button.remove');
    await element.ready;
    expect(element.recipe).to.equal('1 z-scores protective 1 participation');
    expect(element.shadowRoot?.activeElement?.className).to.equal('remove');
  });

  it('keeps the form when the last figure is gone', async () => {
    const element = await weighing({ recipe: '1 ranks risk 1 low-income' });
    press(element, 'button.remove');
    await element.ready;
    expect([element.recipe, element.state]).to.deep.equal(['1 ranks', 'empty']);
    expect(element.shadowRoot?.activeElement?.id).to.equal('add');
  });

  it('brings figures to one scale by ranks', async () => {
    const element = await weighing();
    set(element, '#scale', 'ranks');
    expect(element.recipe).to.match(/^1 ranks /);
  });

  it('can change nothing that the author fixed', async () => {
    const element = await weighing({ fixed: true });
    const fields = element.shadowRoot?.querySelectorAll('.recipe :is(input, select, button)');
    expect(fields).to.have.length(0);
    expect(partOf(element, '.recipe').textContent).to.contain(someRecipe);
  });

  it('picks an area, and the page hears of it', async () => {
    const element = await weighing();
    const heard: string[] = [];
    element.addEventListener('area-select', ({ detail }) => heard.push(detail.area));
    press(element, '.row:nth-child(2) .pick');
    await element.ready;
    expect([...heard, element.selected]).to.deep.equal(['BU03630001', 'BU03630001']);
    expect(partOf(element, '.row.current').textContent).to.contain('De Baarsjes');
  });

  it('sees only the rows change of the areas that are and were picked', async () => {
    const element = await weighing();
    press(element, '.row:nth-child(1) .pick');
    await element.ready;
    const rows = new Set<Element | null>();
    const changes = new MutationObserver((records) => {
      for (const { target } of records) rows.add((target as Element).closest('.row'));
    });
    changes.observe(partOf(element, '.areas'), { attributes: true, childList: true, subtree: true });
    press(element, '.row:nth-child(2) .pick');
    await element.ready;
    changes.disconnect();
    expect(rows.size).to.equal(2);
  });

  it('groups areas by where they nearly always come out', async () => {
    const element = await weighing();
    set(element, '#order', 'groups');
    await element.updateComplete;
    const groups = [...(element.shadowRoot?.querySelectorAll('.group-name') ?? [])];
    expect(groups[0]?.textContent).to.contain('kwart met de hoogste scores');
    expect(groups.at(-1)?.textContent).to.contain('niet gewogen');
  });

  it('is told with how many others an area shares its places, when listed by place', async () => {
    const element = await weighing();
    set(element, '#order', 'place');
    await element.updateComplete;
    expect(rowsOf(element)[0]).to.match(/andere/);
  });

  it('shares the recipe with the monitor', async () => {
    const [monitor, element] = await inMonitor({ recipe: someRecipe });
    set(element, 'input.weight', '5');
    await element.ready;
    expect(monitor.selection.recipe).to.contain('risk 5 low-income');
    expect([element.recipe, element.state]).to.deep.equal(['', 'ready']);
  });

  it("keeps a recipe of the element's own out of the monitor", async () => {
    const [monitor, element] = await inMonitor();
    element.recipe = someRecipe;
    await element.updateComplete;
    await element.ready;
    set(element, 'input.weight', '5');
    expect([monitor.selection.recipe, element.recipe.includes('risk 5')]).to.deep.equal(['', true]);
  });

  it('selects for the whole monitor', async () => {
    const [monitor, element] = await inMonitor({ recipe: someRecipe });
    press(element, '.row .pick');
    expect(monitor.selection.selected).to.equal('BU03630000');
  });

  it('weighs the area of the monitor, whichever is selected within it', async () => {
    const [monitor, element] = await inMonitor({ recipe: someRecipe });
    monitor.choose({ selected: 'BU03630003' });
    await element.updateComplete;
    expect(partOf(element, '.row.current').textContent).to.contain('Weesperbuurt');
  });

  it('finds the last of several changes weighed', async () => {
    const element = await weighing();
    for (const weight of ['3', '4', '6']) set(element, 'input.weight', weight);
    await element.ready;
    expect(partOf(element, 'code').textContent).to.contain('risk 6 low-income');
    expect(rowsOf(element)).to.have.length(5);
  });
});
