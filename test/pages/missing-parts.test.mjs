// Parts of the library that a server or a network does not deliver, to an element and to a button of one.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { holdTimers } from './support/clock.mjs';
import { pageOf } from './support/elements.mjs';
import { ENGINE } from './support/engine.mjs';
import { LANGUAGES, lookAtBoth, mapsOf, retryBoth, untilBoth } from './support/fault-page.mjs';
import { goodFile } from './support/faults.mjs';
import { dist, fileIn, startSite } from './support/site.mjs';

const FAILED = [
  'De cijfers konden niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
  'The figures could not be loaded. If trying again does not help, please reload the page.',
];
const FAILED_AGAIN = [
  'De cijfers konden niet worden geladen. Laad de pagina opnieuw.',
  'The figures could not be loaded. Please reload the page.',
];
const WITHOUT_PART = [
  'Wat hiervoor nodig is, kon niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
  'What this needs could not be loaded. If trying again does not help, please reload the page.',
];
/** What draws and decodes. */
const KITS = /^chunks\/(map-kit|further-files)/;
/** What lets readers cite and take home. */
const OF_BUTTONS = /^chunks\/(cite-kit|picture-kit)/;

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
const askedFor = (parts) =>
  site.asked.filter((address) => parts.test(address.slice(new URL('.', site.library).href.length)));

const theMaps = (name) => mapsOf(name, { place: site.figures('good'), indicator: 'social-assistance' });

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
    const { page, close } = await openWithout(KITS, theMaps('shown'));
    await untilBoth(page, 'shown', 'failed');
    const told = await lookAtBoth(page, 'shown');
    away = undefined;
    const asked = askedFor(KITS).length;
    await retryBoth(page, 'shown');
    const state = asksAgain ? 'ready' : 'failed';
    await until(page, 'it has tried', hasTried, state);
    const tried = await lookAtBoth(page, 'shown');
    const again = askedFor(KITS).length > asked;
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

/** Runs in the page: whether both maps have tried again, and how that ended. */
function hasTried(state) {
  const maps = [...document.querySelectorAll('buurt-map')];
  return maps.every((map) => map.state === state && !map.shadowRoot.querySelector('[aria-busy=true], .busy'));
}

describe('a part of the library that a button needs and that does not come', () => {
  let seen;

  before(async () => {
    const { page, seen: heard, close } = await openWithout(OF_BUTTONS, theMaps('taken'));
    await untilBoth(page, 'taken', 'ready');
    const told = [];
    for (const lang of LANGUAGES) {
      for (const button of ['cite', 'png']) {
        await page.evaluate(press, `taken-${lang}`, button);
        told.push(await until(page, `it is told of ${button}`, newsOf, `taken-${lang}`));
        await page.evaluate(forgetNews, `taken-${lang}`);
      }
    }
    away = undefined;
    await page.evaluate(press, 'taken-nl', 'cite');
    const after = await until(page, 'it was tried', asksAgain ? hasPanel : newsOf, 'taken-nl');
    seen = { told, after, errors: heard.errors };
    await close();
  });

  it('is told beside the button', () => {
    const [dutch, english] = WITHOUT_PART;
    expect(seen.told).to.deep.equal([dutch, dutch, english, english]);
    expect(seen.errors).to.deep.equal([]);
  });

  if (asksAgain) {
    it('comes when the reader presses again', () => {
      expect(seen.after).to.equal(true);
    });
  } else {
    it('is not asked for again by this engine, and that is told again', () => {
      expect(seen.after).to.equal(WITHOUT_PART[0]);
    });
  }
});

/** Runs in the page: presses a button of an element. */
function press(id, button) {
  document.getElementById(id).shadowRoot.querySelector(`.download.${button}`).click();
}

/** Runs in the page: what is told beside the buttons. */
function newsOf(id) {
  return document.getElementById(id).shadowRoot.querySelector('.news').textContent;
}

/** Runs in the page: so that what is told next is seen. */
function forgetNews(id) {
  document.getElementById(id).shadowRoot.querySelector('.news').textContent = '';
}

/** Runs in the page: whether a reader can cite. */
function hasPanel(id) {
  return document.getElementById(id).shadowRoot.querySelector('dialog[open]') !== null;
}
