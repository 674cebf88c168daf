import { expect } from 'chai';
import { allDrawn, barriersOf, openPage } from '../support/demo-page.js';

const PAGES = [
  'index',
  'buurt-map',
  'country-map',
  'indicator-compare',
  'indicator-trend',
  'indicator-scatter',
  'indicator-table',
  'origin-breakdown',
  'area-profile',
  'area-report',
  'origin-spread',
  'factor-index',
  'pickers',
  'view-links',
  'linked',
  'monitor',
  'embed',
  'embed-builder',
  'article',
  'endpoint',
];

/** An element that is meant to show something else than figures says so in `data-expect`. */
const DONE = 'ready';

for (const name of PAGES) {
  describe(`demo/${name}.html`, () => {
    it('draws every element, without a word on the console', async () => {
      const page = await openPage(name);
      await allDrawn(page);
      const states = page.elements.map(({ id, state }) => `${id} ${state}`);
      expect(states).to.deep.equal(page.elements.map(({ id, dataset }) => `${id} ${dataset.expect ?? DONE}`));
    });

    it('has no barriers', async () => {
      const page = await openPage(name);
      await allDrawn(page);
      expect(await barriersOf(page)).to.deep.equal([]);
    });

    it('offers a sentence and a link where an element does not run', async () => {
      const { elements } = await openPage(name);
      for (const element of elements) expect(element.querySelector('p a')?.textContent).to.not.be.empty;
    });

    it('has no script or style of its own in the text', async () => {
      const text = await (await fetch(`/demo/${name}.html`)).text();
      expect(text).to.not.match(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
    });

    it('links to pages that exist', async () => {
      const { document: page } = await openPage(name);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => new URL(href));
      const own = new Set(
        links.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname),
      );
      const answers = await Promise.all([...own].map((path) => fetch(path.replace(/\/$/, '/index.html'))));
      expect(answers.filter(({ ok }) => !ok).map(({ url }) => url)).to.deep.equal([]);
    });
  });
}
