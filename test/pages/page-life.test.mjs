// What happens to a page after it was drawn: readers leave it and come back, print it, and let it sleep for a day.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { allDrawn, DRAWN, elementOf, pageOf, shownBy, TAGS } from './support/elements.mjs';
import { except, only } from './support/engine.mjs';
import { areAllReady, isCompared, isInState, isWhole } from './support/hands.mjs';
import { countTimers, pendingTimers } from './support/kept.mjs';
import { fileIn, NO_FILE, smallEndpoint, startSite } from './support/site.mjs';

const VIEW = { width: 1000, height: 800 };
/** Another area, and its name. */
const AREA = 'GM9003';
const NAME = 'Vozelumerwaard';
const USUAL_NAME = 'Zweusermaar';
const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_AT_PAPER = only('chromium', 'look at a page as paper shows it');

let site;
let run;

before(async () => {
  site = await startSite({
    small: (path) => fileIn(smallEndpoint, path),
    broken: () => ({ ...NO_FILE, status: 503 }),
  });
  // The launcher turns off what this is about.
  run = await startBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});

after(async () => {
  await run?.close();
  await site?.close();
});

const elementWith = (tag, id, endpoint = site.figures('small')) =>
  elementOf(tag, { id, endpoint, ...shownBy(tag) });

/** Opens a page, does something with it, and tells what came of that and what the page was told. */
async function visit(body, act, viewport) {
  const { page, seen, close } = await openPage(run, viewport);
  try {
    await countTimers(page);
    await page.goto(site.put('page', pageOf({ library: site.library, body })), { waitUntil: 'load' });
    return { acted: await act(page), told: seen.errors };
  } finally {
    await close();
  }
}

const untilAllReady = (page) => until(page, 'all elements are ready', areAllReady, DRAWN);

describe('a page that a reader comes back to', () => {
  let seen;

  before(async () => {
    seen = await visit(allDrawn(site.figures('small')), async (page) => {
      await untilAllReady(page);
      // Not while parts of it are on their way, which a browser may take for a page that cannot be kept.
      await until(page, 'the page is at rest', areDefined, TAGS);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          window.wasKept = persisted;
        });
      });
      await page.goto(site.put('elsewhere', pageOf({ body: '<p>Elders</p>' })), { waitUntil: 'load' });
      await page.evaluate(() => {
        setTimeout(() => history.back());
      });
      await page.waitForFunction((path) => location.pathname === path, {}, '/page');
      const wasKept = await until(page, 'it is told that it is shown', isShownAgain);
      const usual = await page.evaluate(findNamed, USUAL_NAME);
      await page.evaluate(chooseArea, AREA);
      return { wasKept, usual, other: await page.evaluate(findNamed, NAME) };
    });
  });

  it('was kept as it was', () => {
    expect(seen.acted.wasKept).to.equal('kept');
  });

  it('still answers', () => {
    expect(seen.acted.usual).to.not.be.empty;
    expect(seen.acted.other).to.include.members(seen.acted.usual);
  });

  it('is told nothing', () => {
    expect(seen.told).to.deep.equal([]);
  });
});

/** Runs in the page. */
function areDefined(tags) {
  return tags.every((tag) => customElements.get(tag));
}

/** Runs in the page: whether it was kept, once it has been told. A page that was not kept knows nothing of before. */
function isShownAgain() {
  const isLoaded = document.readyState === 'complete' && window.wasKept === undefined;
  const [{ type }] = performance.getEntriesByType('navigation');
  if (type === 'back_forward' && isLoaded) return 'loaded anew';
  return window.wasKept && 'kept';
}

/** Runs in the page: the elements that show an area by its name. */
function findNamed(name) {
  const shows = ({ shadowRoot }) => {
    const fields = [...shadowRoot.querySelectorAll('input')].map(({ value }) => value);
    return [shadowRoot.textContent, ...fields].some((text) => text.includes(name));
  };
  return [...document.querySelectorAll('[area^=GM]')].filter(shows).map(({ localName }) => localName);
}

/** Runs in the page: chooses another area for all. */
async function chooseArea(area) {
  const elements = [...document.querySelectorAll('[area^=GM]')];
  for (const element of elements) element.setAttribute('area', area);
  await Promise.all(elements.map((element) => element.updateComplete.then(() => element.ready)));
}

describe('a page that is printed before a reader has seen all of it', except('webkit', 'print'), () => {
  let seen;

  before(async () => {
    const low = DRAWN.map((tag) => elementWith(tag, tag)).join('');
    const body = `${elementWith('indicator-compare', 'top')}<div style="height: 4000px"></div><main>${low}</main>`;
    seen = await visit(
      body,
      async (page) => {
        await until(page, 'the first element is ready', isInState, 'top', 'ready');
        await until(page, 'all is defined', areDefined, DRAWN);
        const onScreen = await page.evaluate(describePaper);
        const onPaper = await describeOnPaper(page);
        await page.pdf();
        await until(page, 'all elements are ready', areAllReady, DRAWN, 'main');
        return { onScreen, onPaper };
      },
      VIEW,
    );
  });

  it('has the words of what is not drawn yet, and says that it is not', LOOK_AT_PAPER, () => {
    const said = { words: true, busy: false, unprinted: true };
    expect(seen.acted.onPaper).to.deep.equal(DRAWN.map((tag) => ({ tag, ...said })));
  });

  it('does not say so on the screen', () => {
    expect(seen.acted.onScreen.filter(({ unprinted }) => unprinted)).to.deep.equal([]);
  });

  it('has all of it when it is printed again', () => {
    expect(seen.told).to.deep.equal([]);
  });
});

/** What paper would show, where an engine can tell. */
async function describeOnPaper(page) {
  if (LOOK_AT_PAPER.skip) return undefined;
  await page.emulateMediaType('print');
  const described = await page.evaluate(describePaper);
  await page.emulateMediaType(null);
  return described;
}

/** Runs in the page: of each element below, what of its words is on show. */
function describePaper() {
  const isShown = (element) => element?.checkVisibility() ?? false;
  return [...document.querySelectorAll('main > *')].map(
    ({ localName: tag, firstElementChild, shadowRoot }) => ({
      tag,
      words: isShown(firstElementChild),
      busy: isShown(shadowRoot.querySelector('.busy')),
      unprinted: isShown(shadowRoot.querySelector('.unprinted')),
    }),
  );
}

describe('a page that sleeps for a day', only('chromium', 'let a day pass'), () => {
  let acted;
  let told;

  before(async () => {
    const broken = DRAWN.map((tag) => elementWith(tag, `broken-${tag}`, site.figures('broken')));
    const body = allDrawn(site.figures('small')) + broken.join('');
    ({ acted, told } = await visit(body, async (page) => {
      await until(page, 'all have ended', haveEnded, DRAWN.join());
      for (const tag of DRAWN) await until(page, `<${tag}> is whole`, isWhole, tag);
      await until(page, 'all comparisons are there', isCompared);
      const start = site.asked.length;
      const session = await page.createCDPSession();
      for (const state of ['frozen', 'active']) await session.send('Page.setWebLifecycleState', { state });
      await passTime(session, DAY_MS);
      return { asked: site.asked.slice(start).filter(isOfFigures), timers: await pendingTimers(page) };
    }));
  });

  it('asks for nothing meanwhile', () => {
    expect(acted.asked).to.deep.equal([]);
  });

  it('waits for nothing afterwards', () => {
    expect(acted.timers).to.equal(0);
  });

  it('is told nothing', () => {
    expect(told).to.deep.equal([]);
  });
});

/** Runs in the page: goes to what has not ended yet, for those above it may have moved it out of view. */
function haveEnded(tags) {
  const isMissing = ({ state }) => !['ready', 'failed'].includes(state);
  const missing = [...document.querySelectorAll(tags)].find(isMissing);
  missing?.scrollIntoView();
  return !missing;
}

const isOfFigures = (address) => ['small', 'broken'].some((name) => address.startsWith(site.figures(name)));

/** Has the clock of a page go so far ahead, with all that waits for it. */
async function passTime(session, milliseconds) {
  const passed = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
  await passed;
}
