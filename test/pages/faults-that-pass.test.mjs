// Networks that are slow, or away for a while, and answers that are wrong in a way that does not matter.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { startBrowser, until } from './support/browser.mjs';
import { except } from './support/engine.mjs';
import {
  choose,
  faultyServer,
  goOn,
  LANGUAGES,
  lookAtBoth,
  mapsOf,
  openFaulty,
  untilBoth,
} from './support/fault-page.mjs';
import { goodFile, HARMLESS } from './support/faults.mjs';
import { startSite } from './support/site.mjs';

const SPOILT = 'social-assistance';
const SOUND = 'net-participation';
const ANOTHER = 'home-value';
const LOADING = ['De cijfers worden geladen.', 'The figures are loading.'];
const OFFLINE = [
  'De cijfers konden niet worden geladen. U hebt geen verbinding met internet.',
  'The figures could not be loaded. You are not connected to the internet.',
];
const OFFLINE_STALE = [
  'Nieuwe cijfers konden niet worden geladen. U hebt geen verbinding met internet. U ziet de laatst geladen cijfers.',
  'New figures could not be loaded. You are not connected to the internet. You see the figures that were loaded last.',
];

const endpoints = { good: goodFile };
let site;
let run;

before(async () => {
  site = await startSite(endpoints);
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const saysOf = (seen) => LANGUAGES.map((lang) => seen[lang].says);
const picturesOf = (seen) => LANGUAGES.map((lang) => seen[lang].picture);

/** Runs in the page: whether an element says that something is on its way. */
function isBusy(id) {
  return document.getElementById(id).shadowRoot.querySelector('[aria-busy=true]') !== null;
}

/** A server that holds its answers back until the test lets them go. */
function slowServer(name) {
  const held = [];
  const answer = async (path) => {
    if (path === 'catalogue.json' || path.includes(SPOILT)) await new Promise((go) => held.push(go));
    return goodFile(path);
  };
  const server = faultyServer(site, endpoints, name, { answer });
  const letGo = () => {
    server.heal();
    for (const go of held.splice(0)) go();
  };
  return { ...server, held, letGo };
}

describe('a slow server', () => {
  let first;
  let later;

  before(async () => {
    first = await openSlowly();
    later = await chooseSlowly();
  });

  async function openSlowly() {
    const server = slowServer('slow');
    server.begin();
    const { page, close } = await openFaulty(run, site, mapsOf('slow', { ...server, indicator: SPOILT }));
    await untilBoth(page, 'slow', 'loading');
    const waiting = await lookAtBoth(page, 'slow');
    server.letGo();
    await untilBoth(page, 'slow', 'ready');
    const shown = await lookAtBoth(page, 'slow');
    await close();
    return { waiting, shown };
  }

  /** Chooses what is slow, and then something else before it has come. */
  async function chooseSlowly() {
    const server = slowServer('slower');
    const { page, close } = await openFaulty(run, site, mapsOf('slow', { ...server, indicator: SOUND }));
    await untilBoth(page, 'slow', 'ready');
    const picture = await lookAtBoth(page, 'slow');
    server.begin();
    await choose(page, 'slow', 'indicator', SPOILT);
    await until(page, 'it is busy', isBusy, 'slow-nl');
    const waiting = await lookAtBoth(page, 'slow');
    await choose(page, 'slow', 'indicator', ANOTHER);
    await untilBoth(page, 'slow', 'ready');
    const shown = await lookAtBoth(page, 'slow');
    server.letGo();
    await goOn(page);
    const afterwards = await lookAtBoth(page, 'slow');
    await close();
    return { picture, waiting, shown, afterwards };
  }

  it('has readers told that figures are loading, and the page keeps what it says itself', () => {
    expect(saysOf(first.waiting)).to.deep.equal(LOADING);
    expect(first.waiting.nl.hasOwnWords).to.equal(true);
  });

  it('is waited for', () => {
    expect(saysOf(first.shown)).to.deep.equal(['', '']);
    expect(first.shown.nl.picture).to.contain('Nergensland');
  });

  it('leaves the picture there was until it answers', () => {
    expect(picturesOf(later.waiting)).to.deep.equal(picturesOf(later.picture));
  });

  it('never puts a late answer in the place of a newer one', () => {
    expect(picturesOf(later.shown)).to.not.deep.equal(picturesOf(later.picture));
    expect(picturesOf(later.afterwards)).to.deep.equal(picturesOf(later.shown));
  });
});

describe('a device that goes offline and comes back', except('webkit', 'go offline'), () => {
  let seen;

  before(async () => {
    const server = faultyServer(site, endpoints, 'away', { answer: goodFile });
    const unseen = faultyServer(site, endpoints, 'unseen', { answer: goodFile });
    const maps = mapsOf('later', { ...server, indicator: SOUND });
    const { page, close } = await openFaulty(run, site, maps);
    await untilBoth(page, 'later', 'ready');
    const picture = await lookAtBoth(page, 'later');
    const asked = server.asked().length;
    await page.setOfflineMode(true);
    await choose(page, 'later', 'indicator', SPOILT);
    await add(page, mapsOf('first', { ...unseen, indicator: SPOILT }));
    await untilBoth(page, 'later', 'stale');
    await untilBoth(page, 'first', 'failed');
    const told = { later: await lookAtBoth(page, 'later'), first: await lookAtBoth(page, 'first') };
    await page.setOfflineMode(false);
    await untilBoth(page, 'later', 'ready');
    await untilBoth(page, 'first', 'ready');
    const back = { later: await lookAtBoth(page, 'later'), first: await lookAtBoth(page, 'first') };
    const files = server.asked().slice(asked);
    await close();
    seen = { picture, told, back, files };
  });

  /** Puts further elements on the page. */
  function add(page, markup) {
    return page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup);
  }

  it('has readers told that it is offline', () => {
    expect(saysOf(seen.told.first)).to.deep.equal(OFFLINE);
    expect(saysOf(seen.told.later)).to.deep.equal(OFFLINE_STALE);
  });

  it('keeps the picture there was', () => {
    expect(picturesOf(seen.told.later)).to.deep.equal(picturesOf(seen.picture));
  });

  it('shows the figures by itself when it is back, and asks once for each file', () => {
    expect([...saysOf(seen.back.first), ...saysOf(seen.back.later)]).to.deep.equal(['', '', '', '']);
    expect(picturesOf(seen.back.later)).to.deep.equal(picturesOf(seen.back.first));
    expect(seen.files).to.deep.equal([...new Set(seen.files)]);
  });
});

for (const [name, answer] of Object.entries(HARMLESS)) {
  describe(name, () => {
    it('is read', async () => {
      const server = faultyServer(site, endpoints, encodeURIComponent(name), { answer });
      server.begin();
      const maps = mapsOf('shown', { ...server, indicator: SPOILT });
      const { page, close } = await openFaulty(run, site, maps);
      await untilBoth(page, 'shown', 'ready');
      const shown = await lookAtBoth(page, 'shown');
      await close();
      expect(saysOf(shown)).to.deep.equal(['', '']);
    });
  });
}
