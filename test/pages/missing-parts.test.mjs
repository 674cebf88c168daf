// Parts of the library that a server or a network does not deliver, to an element and to a button of one.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { holdTimers } from './support/clock.mjs';
import { pageOf } from './support/elements.mjs';
import { LANGUAGES, lookAtBoth, mapsOf, retryBoth, untilBoth } from './support/fault-page.mjs';
import { goodFile } from './support/faults.mjs';
import { startSite } from './support/site.mjs';

const SHOWN = 'social-assistance';
const WITHOUT_LIBRARY = [
  'De cijfers konden niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
  'The figures could not be loaded. If trying again does not help, please reload the page.',
];
const WITHOUT_PART = [
  'Wat hiervoor nodig is, kon niet worden geladen. Helpt opnieuw proberen niet, laad dan de pagina opnieuw.',
  'What this needs could not be loaded. If trying again does not help, please reload the page.',
];
/** What lets readers cite and take home. */
const OF_BUTTONS = /chunks\/(cite-kit|picture-kit)/;
/** What draws and decodes. */
const KITS = /chunks\/(map-kit|further-files)/;

let site;
let run;

before(async () => {
  site = await startSite({ good: goodFile });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const saysOf = (seen) => LANGUAGES.map((lang) => seen[lang].says);

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

describe('a part of the library that does not come', () => {
  let seen;

  before(async () => {
    const { page, close } = await openPage(run);
    const isAway = (request) => isWithout && KITS.test(request.url());
    let isWithout = true;
    await page.evaluateOnNewDocument(holdTimers);
    await page.setRequestInterception(true);
    page.on('request', (request) => (isAway(request) ? request.abort() : request.continue()));
    const maps = mapsOf('shown', { place: site.figures('good'), indicator: SHOWN });
    await page.goto(site.put('without', pageOf({ library: site.library, body: maps })));
    await untilBoth(page, 'shown', 'failed');
    const told = await lookAtBoth(page, 'shown');
    isWithout = false;
    await retryBoth(page, 'shown');
    await untilBoth(page, 'shown', 'ready');
    seen = { told, shown: await lookAtBoth(page, 'shown') };
    await close();
  });

  it('leaves a plain sentence, and what the page says itself', () => {
    expect(saysOf(seen.told)).to.deep.equal(WITHOUT_LIBRARY);
    expect(seen.told.nl.hasOwnWords).to.equal(true);
  });

  it('comes when the reader tries again', () => {
    expect(saysOf(seen.shown)).to.deep.equal(['', '']);
  });
});

describe('a part of the library that a button needs and that does not come', () => {
  let seen;

  before(async () => {
    const { page, seen: heard, close } = await openPage(run);
    const isAway = (request) => isWithout && OF_BUTTONS.test(request.url());
    let isWithout = true;
    await page.evaluateOnNewDocument(holdTimers);
    await page.setRequestInterception(true);
    page.on('request', (request) => (isAway(request) ? request.abort() : request.continue()));
    const maps = mapsOf('taken', { place: site.figures('good'), indicator: SHOWN });
    await page.goto(site.put('without-buttons', pageOf({ library: site.library, body: maps })));
    await untilBoth(page, 'taken', 'ready');
    const told = [];
    for (const lang of LANGUAGES) {
      for (const button of ['cite', 'png']) {
        await page.evaluate(press, `taken-${lang}`, button);
        told.push(await until(page, `it is told of ${button}`, newsOf, `taken-${lang}`));
        await page.evaluate(forgetNews, `taken-${lang}`);
      }
    }
    isWithout = false;
    await page.evaluate(press, 'taken-nl', 'cite');
    const isOpen = await until(page, 'the panel is open', hasPanel, 'taken-nl');
    seen = { told, isOpen, errors: heard.errors };
    await close();
  });

  it('is told beside the button', () => {
    const [dutch, english] = WITHOUT_PART;
    expect(seen.told).to.deep.equal([dutch, dutch, english, english]);
    expect(seen.errors).to.deep.equal([]);
  });

  it('comes when the reader presses again', () => {
    expect(seen.isOpen).to.equal(true);
  });
});
