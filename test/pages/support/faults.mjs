// What can be wrong with a server of figures, and what a reader and the keeper of a page are told of it.
import { strictPolicy } from '../../../src/importer/csp/strict-policy.ts';
import { fileIn, NO_FILE, SILENCE, smallEndpoint } from './site.mjs';

const OPEN = { 'Access-Control-Allow-Origin': '*' };
const JSON_FILE = { ...OPEN, 'Content-Type': 'application/json' };
const HTML_FILE = { ...OPEN, 'Content-Type': 'text/html' };
/** A browser shows a page of another site no other headers than those. */
const EXPOSED = { ...OPEN, 'Access-Control-Expose-Headers': 'Retry-After' };
const WEB_PAGE = '<!doctype html><title>Aanmelden</title><p>Meld u aan.';

/** The indicator whose figures a fault spoils: the word of its release, and that of the next. */
const SPOILT = 'figures/social-assistance';
const RELEASE = '3ca03b92';
const NEXT_RELEASE = 'deadbeef';

/** A file as it should be; and one without permission for pages of other sites. */
export const goodFile = (path) => fileIn(smallEndpoint, path);
export const forbiddenFile = async (path) => ({ ...(await goodFile(path)), headers: {} });

const rename = (answer, from, to) =>
  answer.status === 200 ? { ...answer, body: String(answer.body).replaceAll(from, to) } : answer;

/** The next release: other figures at another address, and nothing at the address of before. */
async function nextRelease(path) {
  if (path.includes(RELEASE)) return NO_FILE;
  return rename(await goodFile(path.replace(NEXT_RELEASE, RELEASE)), RELEASE, NEXT_RELEASE);
}

/** Spoils the catalogue and the figures of one indicator. */
const spoiling = (spoil) => async (path, request) =>
  path === 'catalogue.json' || path.startsWith(SPOILT)
    ? spoil(await goodFile(path), path, request)
    : goodFile(path);

const answering = (status, headers = OPEN, body = '') => spoiling(() => ({ status, headers, body }));
const half = (body) => body.subarray(0, body.length / 2);

/** Sends half of a file, and then no more of it. */
const beginning = (stop) =>
  spoiling(({ headers, body }) => (response) => {
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.write(half(body), () => stop(response));
  });

/** Asked by a browser that does not want what is kept on the way. */
const isAskedAnew = ({ headers }) => /no-cache/.test(headers['cache-control'] ?? '');

/** What readers are told, besides that there are no figures. */
const NOTHING_MORE = { nl: '', en: '' };
const SILENT = { nl: 'De server geeft geen antwoord.', en: 'The server does not answer.' };
const BUSY = { nl: 'De server heeft het te druk.', en: 'The server is too busy.' };
const DAMAGED = { nl: 'Het bestand dat kwam, is beschadigd.', en: 'The file that came is damaged.' };
const WEB = { nl: 'In plaats van cijfers kwam er een webpagina.', en: 'A web page came instead of figures.' };
const RENEWED = { nl: 'De cijfers zijn intussen vernieuwd.', en: 'The figures have been renewed since.' };
const AFTER = { nl: 'Probeer het over 2 minuten opnieuw.', en: 'Try again in 2 minutes.' };
const both = (a, b) => ({ nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` });

/** A page whose policy allows another endpoint. */
const strictPage = ({ figures, library }) => ({
  'Content-Security-Policy': strictPolicy({ endpoint: figures('good'), library }),
});

/**
 * The faults, by name. `answer` is what the server does while it is at fault; `says` what readers are told; `tries` how
 * often a file is asked for before they are; `advises` what the advice names for whoever looks after the page; `moments`
 * when it can happen: as the page opens, or when a reader changes something while a picture stands; `policy` what
 * the page itself forbids; `after` what the server does when it is over.
 */
export const FAULTS = {
  'a server that never answers': {
    answer: spoiling(() => SILENCE),
    says: SILENT,
    tries: 1,
    isSilent: true,
    advises: /20 seconden/,
  },
  'an answer that stops half-way, and stays open': {
    answer: beginning(() => {}),
    says: SILENT,
    tries: 1,
    isSilent: true,
  },
  'an answer that is cut off': {
    answer: beginning((response) => response.destroy()),
    says: NOTHING_MORE,
    tries: 3,
    advises: /antwoordt nu wel/,
  },
  'status 404': { answer: answering(404), says: NOTHING_MORE, tries: 1, advises: /catalogue\.json|validate/ },
  'status 403': { answer: answering(403), says: NOTHING_MORE, tries: 1, advises: /weigert/ },
  'status 500': { answer: answering(500), says: NOTHING_MORE, tries: 3, advises: /weigert/ },
  'status 429, to come back in two minutes': {
    answer: answering(429, { ...EXPOSED, 'Retry-After': '120' }),
    says: both(BUSY, AFTER),
    tries: 1,
    advises: /cache of CDN/,
  },
  'status 503': { answer: answering(503), says: BUSY, tries: 3 },
  'a web page instead of JSON': {
    answer: answering(200, HTML_FILE, WEB_PAGE),
    says: WEB,
    tries: 1,
    advises: /HTML/,
  },
  'JSON without its end': {
    answer: spoiling(({ body }) => ({ status: 200, headers: JSON_FILE, body: half(body) })),
    says: DAMAGED,
    tries: 1,
    advises: /buurtmonitor validate/,
  },
  'a file of the next release under the old catalogue': {
    answer: spoiling((good, path) =>
      path === 'catalogue.json' ? good : rename(good, RELEASE, NEXT_RELEASE),
    ),
    says: RENEWED,
    tries: 1,
    advises: /andere uitgave/,
  },
  'a file of the old release under the next catalogue': {
    moments: ['first'],
    answer: async (path) => {
      if (path === 'catalogue.json') return nextRelease(path);
      return goodFile(path.replace(NEXT_RELEASE, RELEASE));
    },
    says: RENEWED,
    tries: 1,
    after: nextRelease,
  },
  'an old catalogue from a cache, and its files gone': {
    moments: ['first'],
    answer: (path, request) =>
      path === 'catalogue.json' && !isAskedAnew(request) ? goodFile(path) : nextRelease(path),
    says: RENEWED,
    tries: 2,
    after: nextRelease,
  },
  'a next release while the page is open': {
    moments: ['later'],
    answer: nextRelease,
    says: RENEWED,
    tries: 1,
    after: nextRelease,
  },
  'no permission for pages of other sites': {
    answer: spoiling((_, path) => forbiddenFile(path)),
    says: NOTHING_MORE,
    tries: 3,
    advises: /Access-Control-Allow-Origin: \*/,
  },
  'a redirect to a site that gives no permission': {
    answer: spoiling((_, path, { forbidding }) => ({
      status: 302,
      headers: { ...OPEN, Location: forbidding + path },
      body: '',
    })),
    says: NOTHING_MORE,
    tries: 3,
    advises: /stuurt door/,
  },
  'a policy of the page that does not allow the endpoint': {
    moments: ['first'],
    policy: strictPage,
    answer: goodFile,
    says: NOTHING_MORE,
    tries: 0,
    advises: /connect-src/,
  },
};

/** Answers that are wrong in a way that does not matter. */
export const HARMLESS = {
  'JSON that is called text': spoiling((good) => ({
    ...good,
    headers: { ...OPEN, 'Content-Type': 'text/plain' },
  })),
  'JSON that is called a web page': spoiling((good) => ({ ...good, headers: HTML_FILE })),
  'a redirect to a site that gives permission': spoiling((_, path, { permitting }) => ({
    status: 301,
    headers: { ...OPEN, Location: permitting + path },
    body: '',
  })),
};
