// Forty elements on one page: what is out of view costs nothing, and what they have in common is asked for once.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { holdTimers } from './support/clock.mjs';
import { DRAWN, elementOf, pageOf, shownBy, TAGS } from './support/elements.mjs';
import { except } from './support/engine.mjs';
import { untilTrue } from './support/patience.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

const VIEW = { width: 1000, height: 800 };
const HOW_MANY = 40;
/** Areas and a group that elements differ in, so that they have much in common and not all. */
const AREAS = ['GM9001', 'GM9002', 'GM9003'];

let run;

before(async () => {
  run = await startBrowser();
});

after(async () => {
  await run?.close();
});

/** Forty elements, each tag several times; the first is in view, and all others are far below it. */
function crowd(endpoint) {
  const markups = Array.from({ length: HOW_MANY }, (_, index) => {
    const tag = DRAWN[(index + DRAWN.indexOf('indicator-compare')) % DRAWN.length];
    const shown = shownBy(tag);
    const area = shown.area?.startsWith('GM') ? { area: AREAS[Math.floor(index / DRAWN.length)] } : {};
    return elementOf(tag, { id: `crowd-${index}`, endpoint, ...shown, ...area });
  });
  const [first, ...others] = markups;
  return `${first}<div style="height: 3000px"></div><main>${others.join('')}</main>`;
}

/**
 * Runs in the page, before all else: notes the long tasks, where a browser tells them. They are told and not judged, for
 * machines differ; `pieces.test.mjs` judges.
 */
function watchTasks() {
  window.longTasks = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * Opens a page on a site of its own, so that only what this page asks for is counted; tells files by their paths. The page
 * is never at rest, so that no more than its elements want is loaded, however long they take.
 */
async function open(bodyOf) {
  const site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  const body = bodyOf(site.figures('small'));
  const opened = await openPage(run, VIEW);
  for (const script of [watchTasks, holdTimers]) await opened.page.evaluateOnNewDocument(script);
  await opened.page.goto(site.put('page', pageOf({ library: site.library, body })), { waitUntil: 'load' });
  const askedOf = (place) =>
    site.asked.filter((address) => address.startsWith(place)).map((address) => address.slice(place.length));
  return {
    ...opened,
    asked: () => [...site.asked],
    figures: () => askedOf(site.figures('small')),
    code: () => askedOf(new URL('.', site.library).href),
    async close() {
      await opened.close();
      await site.close();
    },
  };
}

const isFirstReady = () => document.querySelector('[id]').state === 'ready';

/** Runs in the page: settles when what is in view is drawn, and observers have told what they saw. */
const whenSettled = () =>
  document
    .querySelector('[id]')
    .ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    .then(() => true);

const tagOnly = new RegExp(`^chunks/(define|${TAGS.join('|')})-[^/]*\\.js$`);
const withoutTags = (files) => files.filter((file) => !tagOnly.test(file));
const beyond = (many, some) => many.filter((one) => !some.includes(one));
const repeatedIn = (all) => all.filter((one, index) => all.indexOf(one) !== index);

describe('forty elements on a page, one of them in view', () => {
  let alone;
  let crowded;
  let below;

  before(async () => {
    const { page, figures, code, close } = await open(crowd);
    await until(page, 'the first element is ready', isFirstReady);
    await until(page, 'all is defined', (tags) => tags.every((tag) => customElements.get(tag)), DRAWN);
    await page.evaluate(whenSettled);
    below = await page.evaluate(describeBelow);
    crowded = { figures: figures(), code: withoutTags(code()) };
    await close();
    alone = await askAlone(crowded);
  });

  it('ask for the figures of that one, and for no others', () => {
    expect(crowded.figures).to.not.be.empty;
    expect(beyond(crowded.figures, alone.figures)).to.deep.equal([]);
  });

  it('ask for no code but that of their tags', () => {
    expect(beyond(crowded.code, alone.code)).to.deep.equal([]);
  });

  it('draw nothing where nobody looks', () => {
    expect(below).to.have.length(HOW_MANY - 1);
    for (const element of below) expect(element).to.deep.equal({ state: 'loading', drawn: 0 });
  });
});

/** What the first element asks for where it is alone, which may come late: at least what the crowd asked for, if it does. */
async function askAlone({ figures, code }) {
  const single = await open((endpoint) => crowd(endpoint).split('<div')[0]);
  const isAsked = () => beyond([...figures, ...code], [...single.figures(), ...single.code()]).length === 0;
  await untilTrue('it asks for as much', isAsked).catch(() => 'The tests tell what it does not ask for.');
  const asked = { figures: single.figures(), code: single.code() };
  await single.close();
  return asked;
}

/** Runs in the page: what elements far below have done so far. */
function describeBelow() {
  return [...document.querySelectorAll('main > *')].map(({ state, shadowRoot }) => ({
    state,
    drawn: shadowRoot.querySelectorAll('article, canvas, svg, .picker').length,
  }));
}

describe('forty elements on a page, when a reader has seen them all', () => {
  let asked;
  let told;

  before(async () => {
    const opened = await open(crowd);
    const { page, seen, close } = opened;
    for (let index = 0; index < HOW_MANY; index++) {
      await page.evaluate((id) => document.getElementById(id).scrollIntoView(), `crowd-${index}`);
      await until(
        page,
        `element ${index} is ready`,
        (id) => document.getElementById(id).state === 'ready',
        `crowd-${index}`,
      );
    }
    const longTasks = await page.evaluate(() => window.longTasks.map(Math.round));
    asked = opened.asked();
    told = seen.errors;
    await close();
    console.log(
      `${HOW_MANY} elements, ${asked.length} requests; long tasks (ms): ${longTasks.join(' ') || 'none'}`,
    );
  });

  it('have asked for each file once', () => {
    expect(repeatedIn(asked)).to.deep.equal([]);
  });

  it('have told the console nothing', () => {
    expect(told).to.deep.equal([]);
  });
});

describe('forty elements that come into view at once', except('webkit', 'draw so high a window'), () => {
  it('ask for each file once', async () => {
    const { page, asked, close } = await open((endpoint) => crowd(endpoint).replace('3000px', '0'));
    await page.setViewport({ ...VIEW, height: 40_000 });
    await until(page, 'all are ready', () =>
      [...document.querySelectorAll('[id]')].every(({ state }) => state === 'ready'),
    );
    await close();
    expect(repeatedIn(asked())).to.deep.equal([]);
  });
});
