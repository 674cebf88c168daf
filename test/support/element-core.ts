import { expect } from 'chai';
import type { StatisticsSource } from '../../src/data/statistics-source.js';
import type { StatisticElement } from '../../src/elements/shared/statistic-element.js';
import { expectAccessible } from './accessible.js';
import { onPage, partOf, shownText, until } from './on-page.js';
import { hasPicture, pictureOf, plain, wordsOn } from './picture.js';
import { StubSource } from './stub-source.js';

/** What the tests that all elements share need to know of one. */
export interface CoreOptions<E extends StatisticElement<unknown>> {
  /** The element as the page makes it, without any choice. */
  readonly create: () => E;
  /** Choices that show something. */
  readonly choices: Readonly<Record<string, string>>;
  /** A source with figures. */
  readonly figures: () => StatisticsSource;
  /** A source whose figures are all withheld. */
  readonly withheld: () => StatisticsSource;
  /** What a reader sees of the figures in Dutch, and in English. */
  readonly words: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** Another value for one of the choices, and all events that a reader can cause. */
  readonly change: readonly [attribute: string, value: string];
  readonly events: readonly string[];
}

/** The tests that every element passes. */
export function describeCore<E extends StatisticElement<unknown>>(options: CoreOptions<E>): void {
  const make = (source = options.figures()): E => {
    const element = options.create();
    element.source = source;
    for (const [name, value] of Object.entries(options.choices)) element.setAttribute(name, value);
    return element;
  };
  const show = async (element = make()): Promise<E> => {
    onPage(element);
    await element.ready;
    return element;
  };

  describe('as every element', () => {
    it('shows its figures', async () => {
      const text = shownText(await show());
      for (const words of options.words.nl) expect(text).to.contain(words);
    });

    it('speaks English where the page does', async () => {
      const element = make();
      element.lang = 'en';
      const text = shownText(await show(element));
      for (const words of options.words.en) expect(text).to.contain(words);
    });

    it('says that figures are withheld, and draws no number', async () => {
      const element = await show(make(options.withheld()));
      expect(shownText(element)).to.contain('geheim');
      expect(element.state).to.equal('withheld');
    });

    it('has all that stands with its figures in its picture', async () => {
      const element = await show();
      if (!hasPicture(element)) return;
      const words = wordsOn(await pictureOf(element));
      for (const part of ['heading', 'subtitle', 'sentence']) {
        expect(words).to.contain(plain(partOf(element, `[part=${part}]`).textContent));
      }
      expect(words).to.contain('Bron').and.contain('Stand van').and.contain('Licentie');
    });

    it('says in its picture too that figures are withheld', async () => {
      const element = await show(make(options.withheld()));
      if (hasPicture(element)) expect(wordsOn(await pictureOf(element))).to.contain('geheim');
    });

    it('is the same picture as PNG, of 300 dots to an inch', async () => {
      const element = await show();
      if (!hasPicture(element)) return;
      const { width } = await createImageBitmap(await element.picture('png'));
      expect(width).to.be.closeTo(1890, 2);
    });

    it('says that loading failed', async () => {
      const source = new StubSource();
      const element = onPage(make(source));
      await until(() => source.questions.length > 0);
      source.questions[0]?.fail(new Error('offline'));
      await element.ready;
      expect(shownText(element)).to.contain('konden niet worden geladen');
    });

    it('names an unknown area', async () => {
      const element = make();
      element.area = 'XY1234';
      expect(shownText(await show(element)))
        .to.contain('area')
        .and.contain('XY1234');
    });

    it('is accessible', async () => {
      await expectAccessible(await show());
    });

    it('is accessible with withheld figures', async () => {
      await expectAccessible(await show(make(options.withheld())));
    });

    it('shows where the focus is, on whatever can have it', async () => {
      const element = await show();
      focusByClass(element);
      const parts = focusableIn(element);
      expect(parts).to.not.be.empty;
      expect(parts.filter((part) => !showsFocus(part)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('shows the same when it was moved', async () => {
      const element = await show();
      const before = shownText(element);
      onPage(document.createElement('div')).append(element);
      await element.ready;
      expect(shownText(element)).to.equal(before);
    });

    it('shows the same when it was removed and put back', async () => {
      const element = await show();
      const before = shownText(element);
      element.remove();
      await show(element);
      expect(shownText(element)).to.equal(before);
    });

    it('shows the same when choices are made on the page', async () => {
      const before = shownText(await show());
      const element = options.create();
      onPage(element);
      await element.updateComplete;
      Object.assign(element, { source: options.figures() });
      for (const [name, value] of Object.entries(options.choices)) element.setAttribute(name, value);
      await until(() => element.state === 'ready');
      await element.ready;
      expect(shownText(element)).to.equal(before);
    });

    it('fires no event of a reader when the page chooses', async () => {
      const element = await show();
      const fired: string[] = [];
      for (const name of options.events) element.addEventListener(name, () => fired.push(name));
      element.setAttribute(...options.change);
      await element.ready;
      expect(fired).to.deep.equal([]);
    });

    it('fits a page of 320 pixels', async () => {
      const narrow = onPage(document.createElement('div'));
      narrow.style.width = '320px';
      const element = make();
      narrow.append(element);
      await element.ready;
      expect(element.scrollWidth).to.be.at.most(320);
    });

    it('fits twice the size of text on 640 pixels', async () => {
      const large = onPage(document.createElement('div'));
      Object.assign(large.style, { width: '640px', fontSize: '32px' });
      const element = make();
      large.append(element);
      await element.ready;
      expect(element.scrollWidth).to.be.at.most(640);
    });

    it('writes no style attribute, which a strict policy would block', async () => {
      const parts: string[] = [];
      const original = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        if (name === 'style') parts.push(this.localName);
        original.call(this, name, value);
      };
      try {
        await show();
      } finally {
        Element.prototype.setAttribute = original;
      }
      expect(parts).to.deep.equal([]);
    });
  });
}

/** Class of a part that looks as if it had the focus. */
const FOCUSED = 'has-focus-in-test';

/** What a reader can come to with the tab key. */
function focusableIn({ shadowRoot }: Element): readonly HTMLElement[] {
  const found = shadowRoot?.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, [tabindex="0"]',
  );
  return [...(found ?? [])].filter((part) => part.checkVisibility());
}

/**
 * Gives a part with a class the looks of one that has the focus. In a window that is behind another, as here where two
 * files are tested at a time, some engines give the focus to nothing.
 */
function focusByClass({ shadowRoot }: Element): void {
  if (!shadowRoot) return;
  const sheets = shadowRoot.adoptedStyleSheets;
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const byClass = new CSSStyleSheet();
  byClass.replaceSync(rules.join('\n').replaceAll(':focus-visible', `.${FOCUSED}`));
  shadowRoot.adoptedStyleSheets = [...sheets, byClass];
}

/** Whether a part has a line around it while it has the focus. */
function showsFocus(part: HTMLElement): boolean {
  part.classList.add(FOCUSED);
  const { outlineStyle, outlineWidth } = getComputedStyle(part);
  const isShown = outlineStyle !== 'none' && outlineWidth !== '0px';
  part.classList.remove(FOCUSED);
  return isShown;
}
