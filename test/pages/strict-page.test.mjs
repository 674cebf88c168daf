// Every element, in every state and with all that a reader can do, on a page that allows nothing but what it must.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { strictPolicy } from '../../src/importer/csp/strict-policy.ts';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { pageOf, shownBy, TAGS, WITHOUT_STATE } from './support/elements.mjs';
import { except } from './support/engine.mjs';
import { handle, isDrawn, isInState, isInStateInView, useAll } from './support/hands.mjs';
import { untilTrue } from './support/patience.mjs';
import { untilSaved } from './support/saved.mjs';
import { fileIn, NO_FILE, SILENCE, smallEndpoint, startSite } from './support/site.mjs';
import { absentFile, elementIn, NEVER_STALE, shownWays, statesOf } from './support/states.mjs';
import { describeHost, findStored, HOST_PAGE, NOTHING_STORED } from './support/traces.mjs';

/** Choices that need other files. */
const OTHER = { area: 'GM9005', areas: 'GM9005 GM9006', indicator: 'home-value', against: 'inhabitants' };

/** Elements that only have figures of the same kind for it. */
const ONLY_OTHER = { 'origin-breakdown': ['area'] };
/** Elements with nothing of their own for a reader to use. */
const WITHOUT_PARTS = ['buurt-monitor'];
/** Elements that lend the page a style sheet while they are on it. */
const LENDS_STYLE = ['view-links'];

/** Addresses of what a page has made itself, or a browser has in it; nobody is asked for it. */
const OF_THE_PAGE = /^(blob|data):/;

/** Kinds of files that an element gives. */
const USUAL_FILES = ['csv', 'png', 'svg'];
const FILES = {
  'area-report': ['csv'],
  'indicator-table': ['csv', 'xlsx'],
  ...Object.fromEntries([...NEVER_STALE, ...WITHOUT_STATE].map((tag) => [tag, []])),
};

/** One that is ready while another is handed over takes its place. */
const SAVES_ALL = except('webkit', 'save two files at once');

let isBroken = false;
let site;
let run;
let untouched;

function serveBreaking(path) {
  return isBroken ? { ...NO_FILE, status: 403 } : fileIn(smallEndpoint, path);
}

before(async () => {
  site = await startSite({ small: serveBreaking, absent: absentFile, silent: () => SILENCE });
  run = await startBrowser();
  untouched = await describeUntouched();
});

after(async () => {
  await run?.close();
  await site?.close();
});

/** The same page without the library. */
async function describeUntouched() {
  const { page, close } = await openPage(run);
  await page.goto(site.put('untouched', pageOf({ body: HOST_PAGE })));
  const described = await page.evaluate(describeHost);
  await close();
  return described;
}

const filesOf = (tag) => FILES[tag] ?? USUAL_FILES;

/** Endpoints on one server are one source each. */
function policyOf() {
  const [first, ...others] = ['small', 'absent', 'silent', 'gone'].map((name) => site.figures(name));
  const policy = strictPolicy({ endpoint: first, library: site.library });
  return policy.replace(first, [first, ...others].join(' '));
}

function strictPage(tag) {
  const elements = Object.keys(statesOf(tag)).map((name) => elementIn(tag, name, site.figures));
  const body = HOST_PAGE + elements.join('');
  return site.put(tag, pageOf({ library: site.library, body }), { 'Content-Security-Policy': policyOf() });
}

/** Opens the page of a tag and does everything with it; tells what was noticed. */
async function visit(tag) {
  const opened = await openPage(run);
  const { page, seen, saved, close } = opened;
  try {
    await page.goto(strictPage(tag));
    await reachStates(page, tag);
    const used = {};
    for (const name of shownWays(tag)) {
      used[name] = await useAll(page, name);
      await handle(page, name);
    }
    await page.evaluate(printPage);
    // What a file is made of may have to be asked for, which must come.
    if (!SAVES_ALL.skip) await untilSaved(opened, filesOf(tag));
    if (!NEVER_STALE.includes(tag) && !WITHOUT_STATE.includes(tag)) await growStale(page, tag);
    if (LENDS_STYLE.includes(tag)) await page.evaluate(() => document.getElementById('shown').remove());
    const [stored, host] = [await page.evaluate(findStored), await page.evaluate(describeHost)];
    return { ...seen, used, stored, host, saved: saved() };
  } finally {
    isBroken = false;
    await close();
  }
}

async function reachStates(page, tag) {
  for (const [name, state] of Object.entries(statesOf(tag))) {
    if (state) await until(page, `<${tag}>, ${name}, is ${state}`, isInStateInView, name, state);
    else await until(page, `<${tag}> is drawn`, isDrawn, name);
  }
}

async function growStale(page, tag) {
  isBroken = true;
  const names = Object.keys(shownBy(tag));
  const only = ONLY_OTHER[tag] ?? names;
  const other = Object.entries(OTHER).filter(([name]) => names.includes(name) && only.includes(name));
  await page.evaluate((pairs) => {
    for (const [name, value] of pairs) document.getElementById('shown').setAttribute(name, value);
  }, other);
  await until(page, `<${tag}> is stale`, isInState, 'shown', 'stale');
}

/** Runs in the page: what a browser does before and after it prints. */
function printPage() {
  for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
}

/** Names that the window of the page did not have. */
const newNames = ({ host }) => Object.keys(host.window).filter((name) => !(name in untouched.window));

/** What of the page and of the browser is not as it was; elements themselves and their windows' names apart. */
function changesOf({ host }) {
  const { window: names, ...others } = untouched;
  return [
    ...Object.keys(names).filter((name) => names[name] !== host.window[name]),
    ...Object.keys(others).filter((name) => JSON.stringify(others[name]) !== JSON.stringify(host[name])),
  ];
}

/** Runs in the page: does what Trusted Types forbid. */
function provoke() {
  try {
    document.body.innerHTML = '<b>';
  } catch {
    // What the page is told of it is what counts.
  }
}

describe('a strict page', () => {
  it('tells of what it does not allow, so that silence means something', async () => {
    const { page, seen, close } = await openPage(run);
    const body = '<p style="color: red">Rood</p><img src="/picture.png" alt="">';
    await page.goto(site.put('wrong', pageOf({ body })), { waitUntil: 'load' });
    expect(seen.violations).to.deep.equal([]);
    const policy = { 'Content-Security-Policy': policyOf() };
    await page.goto(site.put('wrong', pageOf({ body }), policy), { waitUntil: 'load' });
    await page.evaluate(provoke);
    const isTold = (directive) => seen.violations.some((violation) => violation.includes(directive));
    for (const directive of ['style-src', 'img-src', 'trusted-types'])
      await untilTrue(`${directive} is told of`, () => isTold(directive));
    await close();
  });
});

describe('an engine that knows Trusted Types', () => {
  it('is every engine that these tests run in, so that silence is about those too', async () => {
    const { page, close } = await openPage(run);
    await page.goto(site.put('untouched', pageOf({ body: HOST_PAGE })));
    const knows = await page.evaluate(() => 'trustedTypes' in globalThis);
    await close();
    expect(knows).to.equal(true);
  });
});

for (const tag of TAGS) {
  describe(`<${tag}> on a strict page`, () => {
    let seen;

    before(async () => {
      seen = await visit(tag);
    });

    it('runs in every state, and with all that a reader does, without a violation', () => {
      expect(seen.violations).to.deep.equal([]);
      const unused = Object.keys(seen.used).filter((name) => seen.used[name] === 0);
      expect(unused).to.deep.equal(WITHOUT_PARTS.includes(tag) ? ['shown'] : []);
    });

    it('gives the files that a reader asks for', SAVES_ALL, () => {
      const kinds = new Set(seen.saved.map((name) => name.split('.').at(-1)));
      expect([...kinds].sort()).to.deep.equal(filesOf(tag));
    });

    it('says nothing on the console', () => {
      expect(seen.errors).to.deep.equal([]);
    });

    it('asks for nothing but its own files and those of the endpoint', () => {
      const own = [new URL(site.library).origin, new URL(site.figures('small')).origin];
      const others = seen.requests.filter((address) => !own.includes(new URL(address).origin));
      expect(others.filter((address) => !OF_THE_PAGE.test(address))).to.deep.equal([site.address + tag]);
    });

    it('stores nothing', () => {
      expect(seen.stored).to.deep.equal(NOTHING_STORED);
    });

    it('adds no name to the window', () => {
      expect(newNames(seen)).to.deep.equal([]);
    });

    it('changes nothing that belongs to the page', () => {
      expect(changesOf(seen)).to.deep.equal([]);
    });
  });
}
