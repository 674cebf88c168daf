import { expect } from 'chai';
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

describe('registerTags(loaders)', () => {
  it('registers a tag that stands on the page', async () => {
    const tag = aTag();
    onPage(document.createElement(tag));
    registerTags({ [tag]: aLoader(tag).load });
    await customElements.whenDefined(tag);
    expect(customElements.get(tag)).to.be.a('function');
  });

  it('loads nothing at once for a tag that is not on the page', () => {
    const tag = aTag();
    const loader = aLoader(tag);
    registerTags({ [tag]: loader.load });
    expect(loader.asked).to.equal(0);
  });

  it('registers a tag that comes onto the page while it loads', async () => {
    const tag = aTag();
    const loader = aLoader(tag);
    registerTags({ [tag]: loader.load });
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(loader.asked).to.equal(1);
  });

  it('loads a tag once, however often it stands there', async () => {
    const tag = aTag();
    const loader = aLoader(tag);
    for (const _ of [1, 2, 3]) onPage(document.createElement(tag));
    registerTags({ [tag]: loader.load });
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(loader.asked).to.equal(1);
  });

  it('tries again to load a tag that could not be had', async () => {
    const tag = aTag();
    let tries = 0;
    onPage(document.createElement(tag));
    registerTags({
      [tag]: async () => {
        tries += 1;
        if (tries === 1) throw new Error('no network');
        customElements.define(tag, class extends HTMLElement {});
      },
    });
    await Promise.resolve();
    onPage(document.createElement(tag));
    await customElements.whenDefined(tag);
    expect(tries).to.equal(2);
  });

  it('registers the other tags when the page is at rest', async () => {
    const tag = aTag();
    registerTags({ [tag]: aLoader(tag).load });
    await customElements.whenDefined(tag);
    expect(customElements.get(tag)).to.be.a('function');
  }).timeout(5000);
});
