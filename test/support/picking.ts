import { expect } from 'chai';
import { BuurtMonitor } from '../../src/elements/buurt-monitor/buurt-monitor.js';
import type { PickerElement, PickerKit } from '../../src/elements/shared/picker-element.js';
import { expectAccessible } from './accessible.js';
import { compareSource } from './compare-source.js';
import { nextFrame, onPage, partOf, shownText, until } from './on-page.js';
import { StubSource } from './stub-source.js';
import '../../src/elements/area-picker/define.js';
import '../../src/elements/buurt-monitor/define.js';
import '../../src/elements/indicator-picker/define.js';
import '../../src/elements/origin-picker/define.js';
import '../../src/elements/period-slider/define.js';

type Picker = PickerElement<PickerKit>;

/** Puts a picker on the page with choices, ready to be used. */
export async function picking<E extends Picker>(
  element: E,
  choices: Readonly<Record<string, unknown>> = {},
): Promise<E> {
  onPage(Object.assign(element, { source: compareSource(), ...choices }));
  await element.ready;
  return element;
}

/** Puts a picker in a monitor with choices, ready to be used. */
export async function sharing<E extends Picker>(
  element: E,
  choices: Readonly<Record<string, unknown>> = {},
): Promise<BuurtMonitor> {
  const monitor = Object.assign(new BuurtMonitor(), { source: compareSource(), ...choices });
  monitor.append(element);
  onPage(monitor);
  await element.ready;
  return monitor;
}

/** What there is to choose from in a list, without what stands before a nested name. */
export function optionsOf(element: Element): readonly string[] {
  return [...partOf<HTMLSelectElement>(element, 'select').options].map(({ text }) => text);
}

/** Chooses in a list, as a reader does. */
export async function chooseIn(element: Picker, value: string): Promise<void> {
  const list = partOf<HTMLSelectElement>(element, 'select');
  list.value = value;
  list.dispatchEvent(new Event('change'));
  await element.ready;
}

/** What the tests that all pickers share need to know of one. */
export interface PickerCoreOptions {
  readonly create: () => Picker;
  /** A word that a reader sees in Dutch, and in English. */
  readonly words: Readonly<Record<'nl' | 'en', string>>;
  /** Another value for one of the choices, and the event that a reader causes. */
  readonly change: readonly [attribute: string, value: string];
  readonly event: string;
}

/** The tests that every picker passes. */
export function describePicker({ create, words, change, event }: PickerCoreOptions): void {
  describe('as every picker', () => {
    it('shows what there is to choose from', async () => {
      expect(shownText(await picking(create()))).to.contain(words.nl);
    });

    it('speaks English where the page does', async () => {
      expect(shownText(await picking(create(), { lang: 'en' }))).to.contain(words.en);
    });

    it("has the author's words above the field", async () => {
      expect(shownText(await picking(create(), { label: 'Kies maar' }))).to.contain('Kies maar');
    });

    it('says that loading failed, and tries again', async () => {
      const source = new StubSource();
      const element = onPage(Object.assign(create(), { source }));
      await until(() => source.questions.length > 0);
      source.questions[0]?.fail(new Error('offline'));
      await element.ready;
      partOf(element, '[part=button]').click();
      await until(() => source.questions.length > 1);
      expect(shownText(element)).to.contain('worden geladen');
    });

    it('is accessible', async () => {
      await expectAccessible(await picking(create()));
    });

    it('shows the same when it was removed and put back', async () => {
      const element = await picking(create());
      const before = shownText(element);
      element.remove();
      onPage(element);
      await element.ready;
      expect(shownText(element)).to.equal(before);
    });

    it('shows the same when choices are made on the page', async () => {
      const before = shownText(await picking(create(), { area: 'NL00' }));
      const element = onPage(create());
      await nextFrame();
      Object.assign(element, { source: compareSource(), area: 'NL00' });
      await until(() => element.state === 'ready');
      expect(shownText(element)).to.equal(before);
    });

    it('fires nothing when the page chooses', async () => {
      const element = await picking(create());
      const fired: string[] = [];
      element.addEventListener(event, () => fired.push(event));
      element.setAttribute(...change);
      await element.ready;
      expect(fired).to.deep.equal([]);
    });

    it('fits a page of 320 pixels with twice the size of text', async () => {
      const narrow = onPage(document.createElement('div'));
      Object.assign(narrow.style, { width: '320px', fontSize: '32px' });
      const element = Object.assign(create(), { source: compareSource() });
      narrow.append(element);
      await element.ready;
      expect(element.scrollWidth).to.be.at.most(320);
    });
  });
}
