// A page with the same map in both languages, beside an element with figures from another server; and what is seen of it.
import { openPage, until } from './browser.mjs';
import { holdTimers, isInStateAfter, PATIENCE_MS, PAUSES_MS } from './clock.mjs';
import { pageOf, tagOf } from './elements.mjs';
import { goodFile } from './faults.mjs';
import { isInState } from './hands.mjs';
import { untilTrue } from './patience.mjs';

/** Every map is there in each. */
export const LANGUAGES = ['nl', 'en'];
const CHOICE = { area: 'XX00', static: '' };
const OTHER = { id: 'other', area: 'GM9001', indicator: 'net-participation' };
const WITHIN = '<p>Wat de pagina zelf zegt.</p>';

/** A server on a site that works, is at fault from when the test says so, and in the end works again. */
export function faultyServer(site, endpoints, name, { answer, after = goodFile }) {
  const place = site.figures(name);
  // By another name the same servers are other sites.
  const elsewhere = (other) => site.figures(other).replace('127.0.0.1', 'localhost');
  const others = { forbidding: elsewhere('forbidding'), permitting: elsewhere('good') };
  let now = goodFile;
  endpoints[name] = (path, request) => now(path, Object.assign(request, others));
  const asked = () => site.asked.filter((one) => one.startsWith(place)).map((one) => one.slice(place.length));
  return {
    place,
    asked,
    begin() {
      now = answer;
    },
    heal() {
      now = after;
    },
  };
}

/** Two maps of an indicator, by the name of the two: one in each language. */
export function mapsOf(name, { place, indicator }) {
  const maps = LANGUAGES.map((lang) =>
    tagOf('buurt-map', { id: `${name}-${lang}`, lang, endpoint: place, indicator, ...CHOICE }, WITHIN),
  );
  return maps.join('');
}

/** Opens a page with maps, which have come to it then; an element beside them is ready. */
export async function openFaulty(run, site, maps, headers) {
  const other = tagOf('origin-breakdown', { ...OTHER, endpoint: site.figures('good') });
  const opened = await openPage(run);
  await opened.page.evaluateOnNewDocument(holdTimers);
  pages += 1;
  const page = pageOf({ library: site.library, body: other + maps });
  await opened.page.goto(site.put(`page-${pages}`, page, headers));
  await until(opened.page, 'the other element is ready', isInState, 'other', 'ready');
  await until(opened.page, 'the maps are defined', () => document.querySelector(':not(:defined)') === null);
  return opened;
}

let pages = 0;

/** Waits for both maps of a name, while pauses that are no longer than some pass at once. */
export async function untilBoth(page, name, state, pauses = PAUSES_MS) {
  for (const lang of LANGUAGES) {
    const id = `${name}-${lang}`;
    await until(page, `the map ${id} is ${state}`, isInStateAfter, pauses, id, state);
  }
}

/** Lets the patience end of who waits for a server that is silent, once that has been asked for so many files. */
export async function losePatience(page, server, { files, name, state }) {
  await untilTrue('the server is asked', () => server.asked().length >= files);
  await untilBoth(page, name, state, PATIENCE_MS);
}

/** What a reader sees of both maps. */
export async function lookAtBoth(page, name) {
  const seen = {};
  for (const lang of LANGUAGES) seen[lang] = await page.evaluate(look, `${name}-${lang}`);
  return seen;
}

function look(id) {
  const host = document.getElementById(id);
  const textOf = (selector) =>
    host.shadowRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  return {
    says: textOf('.status p') ?? '',
    picture: ['#heading', '[part=subtitle]', '[part=sentence]', '[part=notes]'].map(textOf).join(' '),
    hasRetry: host.shadowRoot.querySelector('.status button') !== null,
    hasOwnWords: host.shadowRoot.querySelector('slot:not([name])') !== null,
  };
}

/** Changes what both maps show. */
export async function choose(page, name, attribute, value) {
  await page.evaluate(
    (ids, ...choice) => {
      for (const id of ids) document.getElementById(id).setAttribute(...choice);
    },
    LANGUAGES.map((lang) => `${name}-${lang}`),
    attribute,
    value,
  );
}

/** Tries again, as a reader does. */
export async function retryBoth(page, name) {
  for (const lang of LANGUAGES) await page.evaluate(retry, `${name}-${lang}`);
}

function retry(id) {
  document.getElementById(id).shadowRoot.querySelector('.status button').click();
}

/**
 * Lets a page do all that it keeps for later, and then chooses something in the other element, which asks for that.
 * @returns Whether the other shows what was chosen.
 */
export function goOn(page) {
  return page.evaluate(async (all) => {
    const other = document.getElementById('other');
    const headingOf = () => other.shadowRoot.querySelector('#heading')?.textContent;
    const before = headingOf();
    globalThis.passTimers(all);
    other.area = other.area === 'GM9001' ? 'GM9002' : 'GM9001';
    await other.ready;
    return other.state === 'ready' && headingOf() !== before;
  }, Number.MAX_SAFE_INTEGER);
}

/** What is advised to whoever looks after the page. */
export async function adviceOn(page, id) {
  await page.evaluate((name) => {
    document.getElementById(name).shadowRoot.querySelector('.status details').open = true;
  }, id);
  return until(
    page,
    'there is advice',
    (name) => document.getElementById(name).shadowRoot.querySelector('.advice').textContent,
    id,
  );
}
