import { expect } from 'chai';
import { AreaPicker } from '../../../src/elements/area-picker/area-picker.js';
import { expectAccessible } from '../../support/accessible.js';
import { compareSource } from '../../support/compare-source.js';
import { nextFrame, partOf, shownText, until } from '../../support/on-page.js';
import { describePicker, picking, sharing } from '../../support/picking.js';

const fieldOf = (element: Element) => partOf<HTMLInputElement>(element, 'input');

function type(element: Element, text: string): void {
  const field = fieldOf(element);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(element: Element, key: string): void {
  fieldOf(element).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }));
}

function offered(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
}

const wordsOf = (part: Element | undefined) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function finding(text: string, choices: Record<string, unknown> = {}): Promise<AreaPicker> {
  const element = await picking(new AreaPicker(), choices);
  type(element, text);
  await until(() => offered(element).length > 0);
  return element;
}

/** A picker whose reader came to the field and opened it. */
async function opened(choices: Record<string, unknown> = {}): Promise<AreaPicker> {
  const element = await picking(new AreaPicker(), choices);
  fieldOf(element).focus();
  press(element, 'ArrowDown');
  await until(() => offered(element).length > 0);
  return element;
}

/** What is offered, under the words above it. */
function groupsOf(element: Element): Record<string, readonly string[]> {
  const groups = [...(element.shadowRoot?.querySelectorAll('[role=group]') ?? [])];
  return Object.fromEntries(
    groups.map((group) => [
      wordsOf(group.querySelector('.offer') ?? undefined),
      [...group.querySelectorAll('[role=option]')].map(wordsOf),
    ]),
  );
}

describe('<area-picker>', () => {
  describePicker({
    create: () => new AreaPicker(),
    words: { nl: 'Gebied', en: 'Area' },
    change: ['area', 'GM0599'],
    event: 'area-select',
  });

  it('asks for no list of names before the reader comes to the field', async () => {
    const source = compareSource();
    await picking(new AreaPicker(), { source, area: 'NL00' });
    expect(source.asked('areas')).to.have.length(0);
  });

  it('asks for the names when the reader comes to the field', async () => {
    const source = compareSource();
    const element = await picking(new AreaPicker(), { source, area: 'NL00' });
    fieldOf(element).focus();
    expect(source.asked('areas').map(({ about }) => about[1])).to.deep.equal(['gemeente', 'buurt']);
  });

  it('has the name of the chosen area in the field', async () => {
    const element = await picking(new AreaPicker(), { area: 'BU03630001' });
    await until(() => fieldOf(element).value !== '');
    expect(fieldOf(element).value).to.equal('De Baarsjes');
  });

  it('has the name of the country in the language of the page', async () => {
    const element = await picking(new AreaPicker(), { area: 'NL00', lang: 'en' });
    expect(fieldOf(element).value).to.equal('the Netherlands');
  });

  it('finds areas of all levels, with the gemeente behind the name', async () => {
    const element = await finding('kop zee');
    expect(offered(element).map(wordsOf)).to.deep.equal([
      'Kop Zeedijk buurt in Amsterdam',
      'Kop Zeedijk buurt in Rotterdam',
    ]);
  });

  it('finds the country', async () => {
    expect(wordsOf(offered(await finding('nederl'))[0])).to.equal('Nederland land');
  });

  it('forgives a typing slip', async () => {
    expect(wordsOf(offered(await finding('amstredam'))[0])).to.equal('Amsterdam gemeente');
  });

  it('finds an area by its code, and shows that', async () => {
    expect(wordsOf(offered(await finding('bu0599'))[0])).to.equal(
      'Kop Zeedijk buurt in Rotterdam · BU05990000',
    );
  });

  it('says how many areas it found', async () => {
    const element = await finding('kop zee');
    expect(wordsOf(partOf(element, '.picker [role=status]'))).to.equal('2 gebieden gevonden.');
  });

  it('says that nothing was found', async () => {
    const element = await picking(new AreaPicker());
    type(element, 'xyzzy');
    await until(() => shownText(element).includes('Geen gebied gevonden.'));
    expect(fieldOf(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('says that the names could not be loaded, and tries again when the reader types on', async () => {
    let isOffline = true;
    const source = compareSource();
    const areas = source.areas.bind(source);
    source.areas = (...of) => (isOffline ? Promise.reject(new Error('offline')) : areas(...of));
    const element = await picking(new AreaPicker(), { source });
    type(element, 'utr');
    await until(() => shownText(element).includes('konden niet worden geladen'));
    isOffline = false;
    type(element, 'utre');
    await until(() => offered(element).length > 0);
    expect(wordsOf(offered(element)[0])).to.contain('Utrecht');
  });

  it('is accessible with areas to choose from', async () => {
    await expectAccessible(await opened({ area: 'GM0363' }));
  });

  it('lies over what follows on the page while it is used', async () => {
    const picker = await opened();
    // In a window that lies behind another nothing has the focus.
    expect(getComputedStyle(picker).zIndex).to.equal(picker.matches(':focus-within') ? '10' : 'auto');
  });
});

describe('the reader of <area-picker>', () => {
  it('chooses with the keyboard', async () => {
    const element = await finding('kop zee');
    press(element, 'ArrowDown');
    press(element, 'ArrowDown');
    press(element, 'Enter');
    await element.ready;
    expect([element.area, fieldOf(element).value]).to.deep.equal(['BU05990000', 'Kop Zeedijk']);
  });

  it('chooses with the pointer', async () => {
    const element = await finding('utr');
    offered(element)[0]?.click();
    await element.ready;
    expect(element.area).to.equal('GM0344');
  });

  it('hears what was chosen', async () => {
    const element = await finding('utr');
    press(element, 'Enter');
    await element.ready;
    expect(wordsOf(partOf(element, '.picker [role=status]'))).to.equal('Utrecht is gekozen.');
  });

  it('leaves the field with Escape as it was', async () => {
    const element = await finding('utr', { area: 'NL00' });
    press(element, 'Escape');
    await element.ready;
    expect([fieldOf(element).value, offered(element).length]).to.deep.equal(['Nederland', 0]);
  });

  it('chooses nothing with Enter before anything is typed or pointed at', async () => {
    const element = await picking(new AreaPicker(), { area: 'GM0363' });
    fieldOf(element).focus();
    press(element, 'Enter');
    await nextFrame();
    expect(element.area).to.equal('GM0363');
  });

  it('is offered wider areas, parts and those beside it', async () => {
    expect(groupsOf(await opened({ area: 'GM0363' }))).to.deep.equal({
      'Groter gebied': ['Nederland land'],
      'Voor en na Amsterdam in de lijst': ['Rotterdam gemeente', 'Utrecht gemeente'],
      'In Amsterdam': ['Kop Zeedijk buurt in Amsterdam', 'De Baarsjes buurt in Amsterdam'],
    });
  });

  it('is offered what he chose before', async () => {
    const element = await finding('kop zee', { area: 'NL00' });
    press(element, 'Enter');
    type(element, 'utr');
    press(element, 'Enter');
    press(element, 'ArrowDown');
    await element.ready;
    expect(groupsOf(element)['Eerder gekozen']).to.deep.equal(['Kop Zeedijk buurt in Amsterdam']);
  });

  it('leaves nothing behind in the browser', async () => {
    const before = [localStorage.length, sessionStorage.length, document.cookie];
    press(await finding('utr'), 'Enter');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
  });

  it('tells the page which area was chosen', async () => {
    const element = await finding('utr');
    const heard: string[] = [];
    element.addEventListener('area-select', ({ detail }) => heard.push(`${detail.area} ${detail.name}`));
    press(element, 'Enter');
    expect(heard).to.deep.equal(['GM0344 Utrecht']);
  });

  it('chooses for the whole monitor', async () => {
    const element = new AreaPicker();
    const monitor = await sharing(element, { area: 'GM0363' });
    type(element, 'utr');
    await until(() => offered(element).length > 0);
    press(element, 'Enter');
    expect([monitor.selection.area, element.area]).to.deep.equal(['GM0344', '']);
  });

  it('goes back from an area looked at within to the whole', async () => {
    const element = new AreaPicker();
    const monitor = await sharing(element, { area: 'GM0363', selected: 'BU03630001' });
    type(element, 'amsterdam');
    await until(() => offered(element).length > 0);
    press(element, 'Enter');
    expect([monitor.selection.area, monitor.selection.selected]).to.deep.equal(['GM0363', '']);
  });
});
