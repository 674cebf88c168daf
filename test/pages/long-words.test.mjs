// Words of an endpoint that are longer than a narrow page is wide.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy, TAGS, WITHOUT_STATE } from './support/elements.mjs';
import { ENGINE } from './support/engine.mjs';
import { isInState } from './support/hands.mjs';
import { startSite } from './support/site.mjs';
import { isRead, serveChanged } from './support/texts.mjs';

const LONG_WORD = 'meervoudigepersoonlijkheidsstoornissenbehandelcentrumspecialisten'.repeat(2);
/** WebKit's window cannot be as narrow as a phone. */
const WIDTHS = ENGINE === 'webkit' ? [1000] : [1000, 320];
const HEIGHT = 9000;

let site;
let run;

before(async () => {
  site = await startSite({ small: (path) => serveChanged(path, lengthen) });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

/** A unit stands behind a number, which must not break; it is not for words. */
function lengthen(text, path) {
  return isRead(path) && !path.includes('unit') ? `${LONG_WORD} ${text}` : text;
}

/** Runs in the page: opens all that can be, and tells how much wider the page has become than it is. */
async function overflowOf(id) {
  for (const folded of document.getElementById(id).shadowRoot.querySelectorAll('details')) folded.open = true;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return document.documentElement.scrollWidth - innerWidth;
}

for (const tag of TAGS.filter((one) => !WITHOUT_STATE.includes(one))) {
  for (const width of WIDTHS) {
    describe(`<${tag}> with words longer than a page of ${width} pixels`, () => {
      it('keeps to its place', async () => {
        const { page, close } = await openPage(run, { width, height: HEIGHT });
        const body = elementOf(tag, { id: 'shown', endpoint: site.figures('small'), ...shownBy(tag) });
        await page.goto(site.put(tag, pageOf({ library: site.library, body })));
        await until(page, `<${tag}> is ready`, isInState, 'shown', 'ready');
        const overflow = await page.evaluate(overflowOf, 'shown');
        await close();
        expect(overflow).to.be.at.most(0);
      });
    });
  }
}
