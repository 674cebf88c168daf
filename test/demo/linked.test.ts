import { expect } from 'chai';
import { allDrawn, type DemoPage, openPage, type PageElement } from '../support/demo-page.js';
import { partOf } from '../support/on-page.js';

/** To wherever there is a neighbour: at the edge of the map a key does nothing. */
const NEIGHBOURS = ['ArrowUp', 'ArrowRight'];

async function openLinked(): Promise<DemoPage> {
  const page = await openPage('linked');
  await allDrawn(page);
  return page;
}

/** An element of the library, as far as these tests look at it. */
interface Chooser extends PageElement {
  readonly area: string;
  readonly origin: string;
  readonly selected: string;
}

function elementOf(page: DemoPage, tag: string): Chooser {
  const found = page.elements.find(({ localName }) => localName === tag);
  if (!found) throw new Error(`No <${tag}>`);
  return found as Chooser;
}

function elementsOf(page: DemoPage) {
  return {
    map: elementOf(page, 'buurt-map'),
    breakdown: elementOf(page, 'origin-breakdown'),
    comparison: elementOf(page, 'indicator-compare'),
  };
}

/** Presses keys on the map, which has the focus as after Tab. */
function press(map: Chooser, ...keys: readonly string[]): void {
  const target = partOf(map, '[part=map]');
  target.focus();
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

function lastOf(element: Chooser, selector: string): HTMLElement {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** Code without comments and layout: the test server sends the file compiled. */
function codeOf(script: string): string {
  return script
    .replace('"use strict";', '')
    .replaceAll(/^\/\/.*$/gm, '')
    .replaceAll(/["']/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the linked elements', () => {
  it('follow the area that a reader selects on the map', async () => {
    const page = await openLinked();
    const { map, breakdown, comparison } = elementsOf(page);
    const before = map.selected;
    press(map, ...NEIGHBOURS, ' ');
    await allDrawn(page);
    expect(map.selected).to.match(/^GM/).and.not.equal(before);
    expect([breakdown.area, comparison.area]).to.deep.equal([map.selected, map.selected]);
  });

  it('follow the gemeente that a reader opens on the map', async () => {
    const page = await openLinked();
    const { map, breakdown, comparison } = elementsOf(page);
    press(map, ...NEIGHBOURS, 'Enter');
    await allDrawn(page);
    expect([map.area, breakdown.area, comparison.area]).to.deep.equal([map.area, map.area, map.area]);
    expect(map.area).to.match(/^GM/);
  });

  it('show the group that a reader picks in the breakdown', async () => {
    const page = await openLinked();
    const { map, breakdown, comparison } = elementsOf(page);
    lastOf(breakdown, 'button.pick').click();
    await allDrawn(page);
    expect(breakdown.origin).to.contain('.');
    expect([map.origin, comparison.origin]).to.deep.equal([breakdown.origin, breakdown.origin]);
    expect(page.elements.map(({ state }) => state)).to.deep.equal(['ready', 'ready', 'ready']);
  });

  it('shows the script that links them, as it is', async () => {
    const { document: page } = await openPage('linked');
    const script = await (await fetch('/demo/linked.js')).text();
    expect(codeOf(page.querySelector('#script')?.textContent ?? '')).to.equal(codeOf(script));
  });
});
