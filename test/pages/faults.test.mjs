// A network that fails, on a page with other elements: what readers see, and how often the server is asked. The table is in
// ARCHITECTURE.md.
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { strictPolicy } from '../../src/importer/csp/strict-policy.ts';
import { startBrowser } from './support/browser.mjs';
import {
  adviceOn,
  choose,
  faultyServer,
  goOn,
  LANGUAGES,
  lookAtBoth,
  losePatience,
  mapsOf,
  openFaulty,
  retryBoth,
  untilBoth,
} from './support/fault-page.mjs';
import { FAULTS, forbiddenFile, goodFile } from './support/faults.mjs';
import { startSite } from './support/site.mjs';

const SPOILT = 'social-assistance';
const SOUND = 'net-participation';
const FAILED = { nl: 'De cijfers konden niet worden geladen.', en: 'The figures could not be loaded.' };
const FAILED_ANEW = {
  nl: 'Nieuwe cijfers konden niet worden geladen.',
  en: 'New figures could not be loaded.',
};
const STALE = { nl: 'U ziet de laatst geladen cijfers.', en: 'You see the figures that were loaded last.' };
const DATE = { nl: '31 december 2023', en: '31 December 2023' };

/** What a probe for advice may ask besides. */
const PROBES = 2;

const endpoints = { good: goodFile, forbidding: forbiddenFile };
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

let servers = 0;

/** A server with an address of its own, so that nothing is known of it yet. */
function newServer(fault) {
  servers += 1;
  return faultyServer(site, endpoints, `server-${servers}`, fault);
}

/** The first sentence, the cause, and what else there is to say. */
function wordsOf(first, cause, last = { nl: '', en: '' }) {
  return LANGUAGES.map((id) => [first[id], cause[id], last[id]].filter(Boolean).join(' '));
}

const momentsOf = ({ moments = ['first', 'later'] }) => moments;
const saysOf = (seen) => LANGUAGES.map((id) => seen[id].says);
const picturesOf = (seen) => LANGUAGES.map((id) => seen[id].picture);

/** How often the file was asked for that was asked for most. */
function triesOf(paths) {
  return Math.max(0, ...paths.map((path) => paths.filter((other) => other === path).length));
}

/** Has a fault begin, and end when all that there is to notice was noticed; then readers try again. */
async function witness(page, name, server, { advises, isSilent, policy }, fail) {
  const before = await lookAtBoth(page, name);
  const { state, asked } = await fail();
  if (isSilent) await losePatience(page, server, { files: asked + 1, name, state });
  await untilBoth(page, name, state);
  const told = await lookAtBoth(page, name);
  const tries = triesOf(server.asked().slice(asked));
  const total = server.asked().length;
  const goesOn = await goOn(page);
  await untilBoth(page, name, state);
  const meanwhile = server.asked().length - total;
  const advice = advises ? await adviceOn(page, `${name}-nl`) : '';
  const probes = server.asked().length - total;
  server.heal();
  if (!policy) await retryAndWait(page, name);
  const healed = await lookAtBoth(page, name);
  return { before, told, tries, goesOn, meanwhile, advice, probes, healed };
}

async function retryAndWait(page, name) {
  await retryBoth(page, name);
  await untilBoth(page, name, 'ready');
}

/** A page that opens with a fault, and on which another server fails when a reader chooses other figures. */
async function visit(fault) {
  const moments = momentsOf(fault);
  const servers = { first: newServer(fault), later: newServer(fault) };
  const indicators = { first: SPOILT, later: SOUND };
  const maps = moments.map((name) =>
    mapsOf(name, { place: servers[name].place, indicator: indicators[name] }),
  );
  const acts = {
    first: async () => ({ state: 'failed', asked: 0 }),
    later: async (page) => {
      const asked = servers.later.asked().length;
      servers.later.begin();
      await choose(page, 'later', 'indicator', SPOILT);
      return { state: 'stale', asked };
    },
  };
  servers.first.begin();
  const { page, close } = await openFaulty(run, site, maps.join(''), fault.policy?.(site));
  if (moments.includes('later')) await untilBoth(page, 'later', 'ready');
  const seen = {};
  for (const name of moments) {
    seen[name] = await witness(page, name, servers[name], fault, () => acts[name](page));
  }
  await close();
  return seen;
}

/** What holds of a failure, whenever it came. */
function itIsHandled(fault, seen) {
  it('offers to try again', () => {
    expect(LANGUAGES.map((id) => seen().told[id].hasRetry)).to.deep.equal([true, true]);
  });

  it('asks no oftener than was decided, and nothing more until the reader does', () => {
    expect([seen().tries, seen().meanwhile]).to.deep.equal([fault.tries, 0]);
  });

  it('lets other elements go on', () => {
    expect(seen().goesOn).to.equal(true);
  });

  if (!fault.advises) return;
  it('tells whoever looks after the page what to mend', () => {
    expect(seen().advice).to.match(fault.advises);
    expect(seen().probes).to.be.at.most(PROBES);
  });
}

/** What holds as a page opens. */
function itIsSaid(fault, seen) {
  it('is said, and the page keeps what it says itself', () => {
    expect(saysOf(seen().told)).to.deep.equal(wordsOf(FAILED, fault.says));
    expect(LANGUAGES.map((id) => seen().told[id].hasOwnWords)).to.deep.equal([true, true]);
  });

  itIsHandled(fault, seen);

  if (fault.policy) return;
  it('is over for who tries again when it is', () => {
    expect(saysOf(seen().healed)).to.deep.equal(['', '']);
    for (const id of LANGUAGES) expect(seen().healed[id].picture).to.contain(DATE[id]);
  });
}

/** What holds when a reader chooses something while a picture stands. */
function itLeavesThePicture(fault, seen) {
  it('is said, and that the figures on show are the last', () => {
    expect(saysOf(seen().told)).to.deep.equal(wordsOf(FAILED_ANEW, fault.says, STALE));
  });

  it('leaves the picture there was, with its date', () => {
    expect(picturesOf(seen().told)).to.deep.equal(picturesOf(seen().before));
    for (const id of LANGUAGES) expect(seen().told[id].picture).to.contain(DATE[id]);
  });

  itIsHandled(fault, seen);

  it('is over for who tries again when it is: he sees what he chose', () => {
    expect(saysOf(seen().healed)).to.deep.equal(['', '']);
    for (const id of LANGUAGES) {
      expect(seen().healed[id].picture).to.contain(DATE[id]);
      expect(seen().healed[id].picture).to.not.equal(seen().before[id].picture);
    }
  });
}

const MOMENTS = {
  first: ['as a page opens', itIsSaid],
  later: ['when a reader chooses something else', itLeavesThePicture],
};

for (const [name, fault] of Object.entries(FAULTS)) {
  describe(name, () => {
    let visited;

    before(async () => {
      visited = await visit(fault);
    });

    for (const moment of momentsOf(fault)) {
      const [when, holds] = MOMENTS[moment];
      describe(when, () => holds(fault, () => visited[moment]));
    }
  });
}

describe('the table of faults in ARCHITECTURE.md', () => {
  const table = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');

  for (const name of Object.keys(FAULTS)) {
    it(`has ${name}`, () => {
      expect(table).to.contain(name);
    });
  }
});

describe('finding out what is wrong', () => {
  it('breaks no policy that allows the endpoint', async () => {
    const server = newServer(FAULTS['no permission for pages of other sites']);
    server.begin();
    const policy = strictPolicy({ endpoint: server.place, library: site.library });
    const headers = {
      'Content-Security-Policy': policy.replace('connect-src', `connect-src ${site.figures('good')}`),
    };
    const maps = mapsOf('first', { place: server.place, indicator: SPOILT });
    const { page, seen, close } = await openFaulty(run, site, maps, headers);
    await untilBoth(page, 'first', 'failed');
    await adviceOn(page, 'first-nl');
    await close();
    expect(seen.violations).to.deep.equal([]);
  });
});
