import { expect } from 'chai';
import { takeAhead } from '../../../src/data/asked-ahead.js';
import { registerTags } from '../../../src/elements/shared/register-tags.js';
import { onPage } from '../../support/on-page.js';

/** Tags of our own, for a tag can be registered once only. */
let count = 0;
const aTag = () => `late-tag-${++count}`;

/** A loader that tells how often it was asked. */
function aLoader(tag: string) {
  const loader = {
    asked: 0,
    load: async () => {
      loader.asked += 1;
      customElements.define(tag, class extends HTMLElement {});
    },
  };
  return loader;
}

/** What waits for the page to be at rest, while something is done. */
function restsOf(act: () => void): readonly (() => void)[] {
  const usual = globalThis.setTimeout;
  const rests: (() => void)[] = [];
  globalThis.setTimeout = ((rested: () => void) => rests.push(rested)) as unknown as typeof setTimeout;
  try {
    act();
  } finally {
    globalThis.setTimeout = usual;
  }
  return rests;
}

describe('registerTags(loaders)', () => {
  it('registers a tag that stands on the page', async () => {
    const tag = aTag();
    onPage(document.createElement(tag));
    registerTags({ [tag]: { tag: aLoader(tag).load } });
    await customElements.whenDefined(tag);
    expect(customElements.get(tag)).to.be.a('function');
  });

  it('loads nothing at once for a tag that is not on the page', () => {
    const tag = aTag();
    const loader = aLoader(tag);
    registerTags({ [tag]: { tag: loader.load } });
    expect(loader.asked).to.equal(0);
  });

  it('registers a tag that comes onto the page while it loads', async () => {
    const tag = aTag();
    const loader = aLoader(tag);
    registerTags({ [tag]: { tag: loader.load } });
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(loader.asked).to.equal(1);
  });

  it('loads a tag once, however often it stands there', async () => {
    const tag = aTag();
    const loader = aLoader(tag);
    for (const _ of [1, 2, 3]) onPage(document.createElement(tag));
    registerTags({ [tag]: { tag: loader.load } });
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(loader.asked).to.equal(1);
  });

  describe('of a tag with a kit', () => {
    /** Puts a new tag on the page with a kit, and tells for which elements that is loaded. */
    function kitOf(display: string) {
      const tag = aTag();
      const element = document.createElement(tag);
      element.append('figures');
      element.style.display = display;
      onPage(element);
      const asked: Element[] = [];
      const kit = async (of: Element) => asked.push(of);
      registerTags({ [tag]: { tag: aLoader(tag).load, kit } });
      return { element, asked };
    }

    it('loads the kit with the tag, for an element in view', () => {
      const { element, asked } = kitOf('block');
      expect(asked).to.deep.equal([element]);
    });

    it('leaves the kit of an element that is not shown', () => {
      expect(kitOf('none').asked).to.deep.equal([]);
    });
  });

  describe('of a tag with an endpoint', () => {
    const folderOf = (name: string) => new URL(name, import.meta.url).href;
    const addressOf = (name: string) => `${folderOf(name)}/catalogue.json`;

    /** Puts a new tag on the page, and registers it. */
    function show(
      endpoint: string,
      prepare: (element: HTMLElement) => void = () => undefined,
      load = (tag: string) => aLoader(tag).load(),
    ) {
      const tag = aTag();
      const element = document.createElement(tag);
      element.setAttribute('endpoint', endpoint);
      element.append('figures');
      element.style.display = 'block';
      prepare(element);
      onPage(element);
      registerTags({ [tag]: { tag: () => load(tag) } });
    }

    it('asks for the catalogue while the code is on its way', async () => {
      show(folderOf('near'));
      expect(await takeAhead(addressOf('near'))).to.be.instanceOf(Response);
    });

    it('gives the answer once', () => {
      show(folderOf('once'));
      void takeAhead(addressOf('once'));
      expect(takeAhead(addressOf('once'))).to.equal(undefined);
    });

    it('keeps the answer however long the code takes to come', async () => {
      const rest = restsOf(() => show(folderOf('slow'), undefined, () => new Promise(() => undefined)));
      await Promise.resolve();
      for (const rested of rest) rested();
      expect(await takeAhead(addressOf('slow'))).to.be.instanceOf(Response);
    });

    it('asks nothing for what is far below the view', () => {
      show(folderOf('far'), (element) => {
        element.style.marginBlockStart = '5000px';
      });
      expect(takeAhead(addressOf('far'))).to.equal(undefined);
    });

    it('asks nothing for what is not shown', () => {
      show(folderOf('hidden'), (element) => {
        element.style.display = 'none';
      });
      expect(takeAhead(addressOf('hidden'))).to.equal(undefined);
    });

    it('leaves an address that is none to the element, which says so', () => {
      show('https://');
      expect(takeAhead('https://')).to.equal(undefined);
    });
  });

  it('tries again to load a tag that could not be had', async () => {
    const tag = aTag();
    let tries = 0;
    onPage(document.createElement(tag));
    registerTags({
      [tag]: {
        tag: async () => {
          tries += 1;
          if (tries === 1) throw new Error('no network');
          customElements.define(tag, class extends HTMLElement {});
        },
      },
    });
    await Promise.resolve();
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(tries).to.equal(2);
  });

  it('does not at every change of the page', async () => {
    const tag = aTag();
    let tries = 0;
    onPage(document.createElement(tag));
    const fail = async () => {
      tries += 1;
      throw new Error('no network');
    };
    registerTags({ [tag]: { tag: fail } });
    await Promise.resolve();
    // Observers are told in the order in which they were made.
    await new Promise<unknown>((told) => {
      new MutationObserver(told).observe(document, { childList: true, subtree: true });
      onPage(document.createElement('p'));
    });
    expect(tries).to.equal(1);
  });

  it('registers the other tags when the page is at rest', async () => {
    const tag = aTag();
    registerTags({ [tag]: { tag: aLoader(tag).load } });
    await customElements.whenDefined(tag);
    expect(customElements.get(tag)).to.be.a('function');
  });
});
