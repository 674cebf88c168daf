// Elements where pages put them: hidden at first, in a dialog, in a template, in another shadow root, in a frame.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { allDrawn, DRAWN, elementOf, pageOf, shownBy } from './support/elements.mjs';
import { areAllReady, isCompared, isInState } from './support/hands.mjs';
import { describeParts } from './support/looks.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

/** Elements of every kind, for what all have in common. */
const SOME = ['area-profile', 'area-report', 'buurt-map', 'indicator-compare', 'indicator-picker'];

/** Parts of a page that show nothing at first, and how a page shows them; the acts run in the page. */
const HIDDEN = {
  'a closed disclosure': {
    open: '<details id="place"><summary>Meer</summary>',
    close: '</details>',
    show: () => document.getElementById('place').setAttribute('open', ''),
  },
  'a tab that is not displayed': {
    open: '<section id="place" hidden>',
    close: '</section>',
    show: () => document.getElementById('place').removeAttribute('hidden'),
  },
  'a tab whose content is skipped': {
    open: '<section id="place" style="content-visibility: hidden">',
    close: '</section>',
    show: () => document.getElementById('place').removeAttribute('style'),
  },
  'a closed dialog': {
    open: '<dialog id="place">',
    close: '</dialog>',
    show: () => document.getElementById('place').showModal(),
  },
  'a template': {
    open: '<section id="place"></section><template>',
    close: '</template>',
    show: () =>
      document.getElementById('place').append(document.querySelector('template').content.cloneNode(true)),
  },
};

let site;
let run;

const startFigures = () => startSite({ small: (path) => fileIn(smallEndpoint, path) });

before(async () => {
  site = await startFigures();
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const scriptOf = (file) =>
  `<script type="module" crossorigin src="${new URL(file, site.library).href}"></script>`;

/** Loads every tag by itself: `buurtmonitor.js` would wait with those it does not see. */
const everyScript = () => DRAWN.map((tag) => scriptOf(`elements/${tag}.define.js`)).join('');

/** Opens a page, does something with it, and tells what the page was told. */
async function visit(body, act, head = everyScript()) {
  const { page, seen, close } = await openPage(run);
  try {
    await page.goto(site.put('page', pageOf({ head, body })), { waitUntil: 'load' });
    const acted = await act(page);
    return { acted, told: seen.errors };
  } finally {
    await close();
  }
}

const someDrawn = (endpoint) =>
  SOME.map((tag) => elementOf(tag, { id: tag, endpoint, ...shownBy(tag) })).join('');

const framesPassed = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));

for (const [place, { open, close, show }] of Object.entries(HIDDEN)) {
  describe(`elements in ${place}`, () => {
    let asked;
    let told;

    before(async () => {
      // Figures of its own: what a page before it asked for may still be under way.
      const own = await startFigures();
      const body = open + someDrawn(own.figures('small')) + close;
      ({ told } = await visit(body, async (page) => {
        await until(page, 'all is defined', (tags) => tags.every((tag) => customElements.get(tag)), DRAWN);
        await page.evaluate(framesPassed);
        asked = [...own.asked];
        await page.evaluate(show);
        await until(page, 'all elements are ready', areAllReady, SOME, '#place');
      }));
      await own.close();
    });

    it('ask for nothing as long as nobody sees them', () => {
      expect(asked).to.deep.equal([]);
    });

    it('show their figures when the page shows them, and tell the console nothing', () => {
      expect(told).to.deep.equal([]);
    });
  });
}

describe('elements in the shadow root of another element', () => {
  for (const mode of ['open', 'closed']) {
    it(`show their figures where it is ${mode}`, async () => {
      const { told } = await visit(allDrawn(site.figures('small')), async (page) => {
        await page.evaluate(putInShadow, mode);
        await until(page, 'all elements are ready', areMovedReady);
      });
      expect(told).to.deep.equal([]);
    });
  }

  /** Runs in the page: goes to what is not there yet, for it may be out of view. */
  function areMovedReady() {
    const missing = window.moved.find(({ state, isConnected }) => !isConnected || state !== 'ready');
    missing?.scrollIntoView();
    return !missing;
  }

  /** Runs in the page. */
  function putInShadow(mode) {
    window.moved = [...document.body.children];
    const host = document.body.appendChild(document.createElement('page-part'));
    host.attachShadow({ mode }).append(...window.moved);
  }
});

describe('elements in a frame of the same page', () => {
  it('show their figures', async () => {
    const inner = `${everyScript()}${allDrawn(site.figures('small'))}`.replaceAll('"', '&quot;');
    const body = `<iframe srcdoc="${inner}" width="900" height="8900"></iframe>`;
    const { told } = await visit(body, async (page) => {
      const [frame] = page.mainFrame().childFrames();
      await until(frame, 'all elements are ready', areAllReady, DRAWN);
    });
    expect(told).to.deep.equal([]);
  });
});

/** A page with elements in boxes of one width, and an empty frame. */
const withFrame = (markup) =>
  `<div id="box" style="width: 700px">${markup}</div>
<iframe srcdoc="&lt;div id=box style='width: 700px'>&lt;/div>" width="900" height="8900"></iframe>`;

/** Runs in the page: makes an element where the library is, and places it in the frame. */
function makeForFrame(markups) {
  const box = document.querySelector('iframe').contentDocument.getElementById('box');
  for (const { tag, attributes } of markups) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    box.append(element);
  }
}

/** Runs in the page: moves all elements between the page and the frame, as `document.adoptNode` does. */
function move(isOut) {
  const inner = document.querySelector('iframe').contentDocument;
  const [from, to] = isOut ? [document, inner] : [inner, document];
  const elements = [...from.getElementById('box').children];
  for (const element of elements) to.adoptNode(element);
  to.getElementById('box').append(...elements);
}

async function looksIn(frame) {
  await until(frame, 'all elements are ready', areAllReady, DRAWN);
  await until(frame, 'all comparisons are there', isCompared);
  await frame.evaluate(() => Promise.all([...document.querySelectorAll('#box > *')].map((one) => one.ready)));
  const looks = [];
  for (const tag of DRAWN) looks.push([tag, await frame.evaluate(describeParts, tag)]);
  return Object.fromEntries(looks);
}

describe('elements that a page moves into a frame, and back', () => {
  let looks;
  let told;

  before(async () => {
    ({ acted: looks, told } = await visit(withFrame(allDrawn(site.figures('small'))), async (page) => {
      const [frame] = page.mainFrame().childFrames();
      const here = await looksIn(page.mainFrame());
      await page.evaluate(move, true);
      const there = await looksIn(frame);
      await page.evaluate(move, false);
      return { here, there, back: await looksIn(page.mainFrame()) };
    }));
  });

  for (const tag of DRAWN) {
    it(`look the same in the frame: <${tag}>`, () => {
      expect(looks.there[tag]).to.deep.equal(looks.here[tag]);
    });

    it(`look the same when they are back: <${tag}>`, () => {
      expect(looks.back[tag]).to.deep.equal(looks.here[tag]);
    });
  }

  it('tell the console nothing', () => {
    expect(told).to.deep.equal([]);
  });
});

describe('elements that a page makes itself and places in a frame', () => {
  it('show their figures', async () => {
    const endpoint = site.figures('small');
    const markups = DRAWN.map((tag) => ({ tag, attributes: { endpoint, ...shownBy(tag) } }));
    const { told } = await visit(withFrame(''), async (page) => {
      const [frame] = page.mainFrame().childFrames();
      await until(page, 'all is defined', (tags) => tags.every((tag) => customElements.get(tag)), DRAWN);
      await page.evaluate(makeForFrame, markups);
      await until(frame, 'all elements are ready', areAllReady, DRAWN);
    });
    expect(told).to.deep.equal([]);
  });
});

describe('an element in a frame without the library', () => {
  it('shows its figures when the page takes it out', async () => {
    const tag = 'indicator-compare';
    const markup = elementOf(tag, { id: 'one', endpoint: site.figures('small'), ...shownBy(tag) });
    const { told } = await visit(withFrame(''), async (page) => {
      const [frame] = page.mainFrame().childFrames();
      await frame.evaluate(
        (html) => document.getElementById('box').insertAdjacentHTML('beforeend', html),
        markup,
      );
      await page.evaluate(move, false);
      await until(page, 'the element is ready', isInState, 'one', 'ready');
    });
    expect(told).to.deep.equal([]);
  });
});
