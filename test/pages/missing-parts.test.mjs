// A part of the library that does not come, while the figures would: on a line that is cut for a moment.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { holdTimers, PAUSES_MS } from './support/clock.mjs';
import { elementOf, pageOf, shownBy } from './support/elements.mjs';
import { ENGINE } from './support/engine.mjs';
import { LANGUAGES, lookAtBoth, mapsOf, retryBoth, untilBoth } from './support/fault-page.mjs';
import { goodFile } from './support/faults.mjs';
import { isInState } from './support/hands.mjs';
import { dist, fileIn, startSite } from './support/site.mjs';

const FAILED = [
  'De cijfers konden niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
  'The figures could not be loaded. If trying again does not help, please reload the page.',
];
const FAILED_AGAIN = [
  'De cijfers konden niet worden geladen. Laad de pagina opnieuw.',
  'The figures could not be loaded. Please reload the page.',
];
/** What draws and decodes; and what is asked for when a reader presses a button. */
const KITS = /^chunks\/(map-kit|further-files)/;
const ASKED_LATER = /^chunks\/(cite-kit|picture-kit)/;
const NOT_COME = 'Dit kon niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.';

/** Engines that remember for as long as a page lives that a part did not come. WebKit asks again, as Chromium does. */
const REMEMBERS = ['firefox'];
const asksAgain = !REMEMBERS.includes(ENGINE);

let away;
let site;
let run;

/** The line is cut while such a part is asked for. */
const serve = (path) => (away?.test(path) ? (response) => response.destroy() : fileIn(dist, path));

before(async () => {
  site = await startSite({ good: goodFile }, serve);
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const saysOf = (seen) => LANGUAGES.map((lang) => seen[lang].says);
/** What a page began to ask for: a server hears of some of it later, and of what is cut off perhaps more than once. */
const askedFor = ({ requests }, parts) =>
  requests.filter((address) => parts.test(address.slice(new URL('.', site.library).href.length)));

/** Opens a page while parts do not come. */
async function openWithout(parts, body) {
  away = parts;
  const opened = await openPage(run);
  await opened.page.evaluateOnNewDocument(holdTimers);
  await opened.page.goto(site.put('without', pageOf({ library: site.library, body })));
  return opened;
}

describe('a part of the library that does not come', () => {
  let seen;

  before(async () => {
    const maps = mapsOf('shown', { place: site.figures('good'), indicator: 'social-assistance' });
    const { page, seen: noticed, close } = await openWithout(KITS, maps);
    await untilBoth(page, 'shown', 'failed');
    const told = await lookAtBoth(page, 'shown');
    away = undefined;
    const asked = askedFor(noticed, KITS).length;
    await retryBoth(page, 'shown');
    const state = asksAgain ? 'ready' : 'failed';
    await until(page, 'it has tried', hasTried, PAUSES_MS, state);
    const tried = await lookAtBoth(page, 'shown');
    const again = askedFor(noticed, KITS).length > asked;
    await page.reload();
    await untilBoth(page, 'shown', 'ready');
    seen = { told, tried, again, reloaded: await lookAtBoth(page, 'shown') };
    await close();
  });

  it('leaves a plain sentence, and what the page says itself', () => {
    expect(saysOf(seen.told)).to.deep.equal(FAILED);
    expect(seen.told.nl.hasOwnWords).to.equal(true);
  });

  if (asksAgain) {
    it('comes when the reader tries again', () => {
      expect([saysOf(seen.tried), seen.again]).to.deep.equal([['', ''], true]);
    });
  } else {
    it('is not asked for again by this engine: the reader is told to load the page anew', () => {
      expect([saysOf(seen.tried), seen.again]).to.deep.equal([FAILED_AGAIN, false]);
      expect(seen.tried.nl.hasOwnWords).to.equal(true);
    });
  }

  it('comes when the page is loaded anew', () => {
    expect(saysOf(seen.reloaded)).to.deep.equal(['', '']);
  });
});

/** Runs in the page: whether both maps have tried again, and come to a state; pauses between tries pass at once. */
function hasTried(pauses, state) {
  globalThis.passTimers(pauses);
  const maps = [...document.querySelectorAll('buurt-map')];
  return maps.every((map) => map.state === state && !map.shadowRoot.querySelector('[aria-busy=true], .busy'));
}

describe('a part that is asked for when a reader presses a button', () => {
  for (const [name, selector] of [
    ['the panel to cite from', 'button.cite'],
    ['a file of the figures', 'button.csv'],
  ]) {
    it(`is told of when it does not come: ${name}`, async () => {
      const choice = { id: 'one', endpoint: site.figures('good'), ...shownBy('indicator-compare') };
      const { page, seen, close } = await openWithout(ASKED_LATER, elementOf('indicator-compare', choice));
      await until(page, 'the element is ready', isInState, 'one', 'ready');
      await page.evaluate(press, selector);
      const said = await until(page, 'something is said', newsOf);
      await close();
      expect([said, seen.errors]).to.deep.equal([NOT_COME, []]);
    });
  }
});

describe('the panel to cite from, when a reader presses again', () => {
  it(asksAgain ? 'comes' : 'is not asked for again by this engine, and that is told again', async () => {
    const choice = { id: 'one', endpoint: site.figures('good'), ...shownBy('indicator-compare') };
    const { page, close } = await openWithout(ASKED_LATER, elementOf('indicator-compare', choice));
    await until(page, 'the element is ready', isInState, 'one', 'ready');
    await page.evaluate(press, 'button.cite');
    await until(page, 'something is said', newsOf);
    await page.evaluate(forgetNews);
    away = undefined;
    await page.evaluate(press, 'button.cite');
    const came = await until(page, 'it was tried', asksAgain ? hasPanel : newsOf);
    await close();
    expect(came).to.equal(asksAgain ? true : NOT_COME);
  });
});

/** Runs in the page. */
function press(selector) {
  document.getElementById('one').shadowRoot.querySelector(selector).click();
}

/** Runs in the page: what is said under the buttons. */
function newsOf() {
  return document.getElementById('one').shadowRoot.querySelector('.news').textContent.trim();
}

/** Runs in the page: so that what is said next is seen. */
function forgetNews() {
  document.getElementById('one').shadowRoot.querySelector('.news').textContent = '';
}

/** Runs in the page: whether a reader can cite. */
function hasPanel() {
  return document.getElementById('one').shadowRoot.querySelector('dialog[open]') !== null;
}
