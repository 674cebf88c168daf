// A page that is zoomed, or comes onto another screen: what is drawn as pixels is drawn anew, though nothing changes size.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy } from './support/elements.mjs';
import { except } from './support/engine.mjs';
import { isInState } from './support/hands.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

const VIEW = { width: 1000, height: 800 };
/** The emulation of Chromium tells a page of its pixels only where its size changes too. */
const SHARPER_VIEW = { width: 1000, height: 900, deviceScaleFactor: 2 };

let site;
let run;

before(async () => {
  site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

describe('a page that is zoomed, or moved to a sharper screen', except('webkit', 'change its pixels'), () => {
  const country = { area: 'XX00', level: 'buurt' };
  for (const [name, tag, attributes, prepare = () => true] of [
    ['a still map', 'buurt-map', { ...country, static: '' }],
    ['a map', 'buurt-map', country, canMove],
    ['a map that a reader has zoomed in on', 'buurt-map', country, zoomIn],
    ['a scatter plot', 'indicator-scatter', {}],
  ]) {
    it(`draws ${name} with the pixels that it has then`, async () => {
      const choice = { id: 'one', endpoint: site.figures('small'), ...shownBy(tag), ...attributes };
      const body = `<div style="width: 600px">${elementOf(tag, choice)}</div>`;
      const { page, seen, close } = await openPage(run, VIEW);
      await page.goto(site.put('page', pageOf({ library: site.library, body })));
      await until(page, 'the element is ready', isInState, 'one', 'ready');
      await until(page, 'the reader has done his part', prepare);
      await until(page, 'it is drawn for 1 pixel', isDrawnFor, 1);
      await page.setViewport(SHARPER_VIEW);
      await until(page, 'it is drawn for 2 pixels', isDrawnFor, 2);
      await close();
      expect(seen.errors).to.deep.equal([]);
    });
  }
});

/** Runs in the page: whether a map can be moved already. */
function canMove() {
  const { shadowRoot } = document.getElementById('one');
  return (
    shadowRoot.querySelectorAll('.leaflet-pane').length > 0 &&
    shadowRoot.querySelectorAll('.canvases').length === 1
  );
}

/** Runs in the page: zooms in, once that can be done; tells whether it was done, and drawn. */
async function zoomIn() {
  const { shadowRoot } = document.getElementById('one');
  const isAwake = shadowRoot.querySelectorAll('.leaflet-pane').length > 0;
  if (!isAwake || shadowRoot.querySelectorAll('.canvases').length !== 1) return false;
  const before = shadowRoot.querySelector('canvas').clientWidth;
  const press = new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true });
  shadowRoot.querySelector('[part~=map]').dispatchEvent(press);
  for (let frame = 0; frame < 600; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (shadowRoot.querySelector('canvas').clientWidth > before) return true;
  }
  return false;
}

/** Runs in the page: whether the largest canvas has a number of pixels to each of the page's. */
function isDrawnFor(ratio) {
  const canvases = [...document.getElementById('one').shadowRoot.querySelectorAll('canvas')];
  const [canvas] = canvases.sort((one, other) => other.width - one.width);
  return canvas?.clientWidth > 0 && Math.abs(canvas.width / canvas.clientWidth - ratio) < 0.02;
}
