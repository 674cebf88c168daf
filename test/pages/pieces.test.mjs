// What the library does on the main thread it does in pieces. They are counted, not timed: a fast machine must not pass
// what a slow one would feel.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, TALL, until } from './support/browser.mjs';
import { DRAWN, elementOf, pageOf, shownBy } from './support/elements.mjs';
import { ENGINE, except } from './support/engine.mjs';
import { areAllReady, isInState } from './support/hands.mjs';
import { drawnTogether, piecesSince, slowClock, watchPieces } from './support/pieces.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

const HOW_MANY = 40;
/** What readers meet; a builder is an editor's, and alone on its page. */
const MET = DRAWN.filter((tag) => tag !== 'embed-builder');
const COUNTRY = { area: 'XX00', level: 'buurt' };
/** A map that moves is drawn once more when Leaflet has come. */
const STILL = { ...COUNTRY, static: '' };
/** Forty elements are in view, where a window can be so high. */
const VIEW = ENGINE === 'webkit' ? TALL : { width: 1000, height: 40_000 };

let site;
let run;

before(async () => {
  site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

/** Opens a page whose pieces are counted, and does something with it. */
async function visit(body, act, ...scripts) {
  const { page, close } = await openPage(run, VIEW);
  try {
    for (const script of [watchPieces, ...scripts]) await page.evaluateOnNewDocument(script);
    await page.goto(site.put('page', pageOf({ library: site.library, body })));
    return await act(page);
  } finally {
    await close();
  }
}

const drawn = (tag, id, changes = {}) =>
  elementOf(tag, { id, endpoint: site.figures('small'), ...shownBy(tag), ...changes });

/** What makes a picture, in the page. */
const takePicture = (kind) => `document.getElementById('one').picture('${kind}').then(() => true)`;

describe('forty elements that come into view at once', except('webkit', 'draw so high a window'), () => {
  let together;
  let counted;

  before(async () => {
    const body = Array.from({ length: HOW_MANY }, (_, index) =>
      drawn(MET[index % MET.length], `one-${index}`),
    );
    await visit(body.join(''), async (page) => {
      await until(page, 'all elements are ready', areAllReady, MET);
      together = await page.evaluate(drawnTogether);
      counted = await page.evaluate(() => window.pieces.drawn.size);
    });
  });

  it('are drawn each in a piece of its own', () => {
    expect([together, counted]).to.deep.equal([[], HOW_MANY]);
  });
});

/**
 * Work that takes long where there is much of it: what an element shows, what is done then, and how many pieces that is at
 * least. Nergensland is small: a country has many more.
 */
const WORK = {
  'drawing a map': { tag: 'buurt-map', choice: COUNTRY, least: 8 },
  'drawing a map that stands still': { tag: 'buurt-map', choice: STILL, least: 8 },
  'drawing the points of a scatter plot': { tag: 'indicator-scatter', choice: {}, least: 4 },
  'weighing figures': { tag: 'factor-index', choice: {}, least: 1000 },
  'making a picture of a map': { tag: 'buurt-map', choice: STILL, act: takePicture('png'), least: 16 },
  'writing a map as SVG': { tag: 'buurt-map', choice: STILL, act: takePicture('svg'), least: 75 },
};

describe('work that takes long where there is much of it', () => {
  for (const [name, { tag, choice, act, least }] of Object.entries(WORK)) {
    it(`is cut into pieces: ${name}`, async () => {
      const pieces = await visit(
        drawn(tag, 'one', choice),
        async (page) => {
          await until(page, 'the element is ready', isInState, 'one', 'ready');
          await page.evaluate(() => document.getElementById('one').ready);
          const first = await page.evaluate(piecesSince);
          if (!act) return first;
          await page.evaluate(act);
          return page.evaluate(piecesSince);
        },
        slowClock,
      );
      expect(pieces).to.be.at.least(least);
    });
  }
});
