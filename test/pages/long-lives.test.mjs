// Elements that are placed, changed, moved and taken away five hundred times: the page keeps nothing of it.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy, TAGS } from './support/elements.mjs';
import { ENGINE, except } from './support/engine.mjs';
import { countKept, watchKept } from './support/kept.mjs';
import { WITH_COLLECTOR } from './support/kept-by-script.mjs';
import { live, stageOf } from './support/lives.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

/** Lives in one go. */
const SOME_LIVES = 100;
/** Before the first count: what is kept once is made then, and the engine learns the code, which takes it 200 to 300 kB. */
const FIRST_LIVES = 300;
/** Between both counts. */
const LIVES = 500;

/**
 * How much larger the heap may seem, which never is twice the same: half a kilobyte a life. The other counts are exact. What
 * lives leave behind, they leave in every five hundred; what an engine learns late, as a busy machine lets it, it learns once.
 */
const HEAP_NOISE_KB = 250;

/** What an element is told in turn, where it has the attribute; and what all are. */
const OTHER = { area: 'GM9002', indicator: 'home-value' };
const ALWAYS = { lang: ['nl', 'en'], 'heading-level': ['2', '4'], class: ['one', 'other'] };

/** Every element, and the map of a country, which is drawn on canvases and changes hands when it can be moved. */
const LIVED = [
  ...TAGS.map((tag) => ({ tag, shown: shownBy(tag) })),
  {
    tag: 'buurt-map',
    kind: ' of all buurten',
    shown: { ...shownBy('buurt-map'), area: 'XX00', level: 'buurt' },
    whole: '.leaflet-pane .canvases',
  },
];

/** Whether the browser tells how large the heap is. */
const hasHeap = ENGINE === 'chromium';
/** What WebKit lets go of it lets go of when it likes: for its collector, all on its stack is in use. */
const COUNTED = except('webkit', 'count what a page keeps');

let site;
let run;
const table = {};

before(async () => {
  site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  run = await startBrowser(ENGINE === 'firefox' ? WITH_COLLECTOR : {});
});

after(async () => {
  console.table(table);
  await run?.close();
  await site?.close();
});

/** Values for attributes, the usual one and another in turn. */
function changesOf(shown) {
  const known = Object.entries(shown).filter(([name]) => name in OTHER);
  const changed = known.filter(([name, value]) => name !== 'area' || value.startsWith('GM'));
  return { ...ALWAYS, ...Object.fromEntries(changed.map(([name, value]) => [name, [value, OTHER[name]]])) };
}

/** Files per element: `buurtmonitor.js` would load all others in the middle of it. */
function scriptsOf(tags) {
  const addressOf = (tag) => new URL(`elements/${tag}.define.js`, site.library).href;
  return tags.map((tag) => `<script type="module" crossorigin src="${addressOf(tag)}"></script>`).join('');
}

/** Counts what is kept before and after the lives of an element. */
async function countLives({ tag, kind = '', shown, whole }) {
  const { page, seen, close } = await openPage(run);
  await watchKept(page);
  const markup = elementOf(tag, { id: 'one', endpoint: site.figures('small'), ...shown });
  const tags = TAGS.filter((one) => markup.includes(`<${one}`));
  await page.goto(site.put(encodeURI(tag + kind), pageOf({ head: scriptsOf(tags), body: stageOf(markup) })));
  await until(page, 'all is defined', (names) => names.every((name) => customElements.get(name)), tags);
  const changes = changesOf(shown);
  const liveOn = async (lives) => {
    for (let lived = 0; lived < lives; lived += SOME_LIVES)
      await page.evaluate(live, { tag, changes, lives: SOME_LIVES, whole });
    return countKept(page);
  };
  const first = await liveOn(FIRST_LIVES);
  const last = await liveOn(LIVES);
  let growth = last.kilobytes - first.kilobytes;
  if (growth >= HEAP_NOISE_KB) growth = (await liveOn(LIVES)).kilobytes - last.kilobytes;
  await close();
  return { first, last, growth, errors: seen.errors };
}

describe('what a page keeps', COUNTED, () => {
  it('is noticed, so that nothing kept means something', async () => {
    const { page, close } = await openPage(run);
    await watchKept(page);
    await page.goto(site.put('keeping', pageOf({ body: '' })));
    const first = await countKept(page);
    await page.evaluate(keepSome);
    const last = await countKept(page);
    await close();
    const same = Object.keys(first).filter((name) => first[name] === last[name]);
    expect(same.filter((name) => name !== 'kilobytes')).to.deep.equal([]);
  });
});

/** Runs in the page: keeps one of all that is counted. */
function keepSome() {
  const { port1 } = new MessageChannel();
  const observers = [MutationObserver, ResizeObserver, IntersectionObserver].map(
    (Kind) => new Kind(() => {}),
  );
  const page = document.implementation.createHTMLDocument();
  const [canvas, element] = [document.createElement('canvas'), document.createElement('div')];
  canvas.getContext('2d');
  element.attachShadow({ mode: 'open' });
  window.kept = [canvas, element, page, new AbortController(), port1, ...observers];
  addEventListener('resize', () => window.kept);
  setTimeout(() => window.kept, 1_000_000);
}

for (const lived of LIVED) {
  const name = `<${lived.tag}>${lived.kind ?? ''}`;
  describe(`${name}, placed, changed, moved and taken away ${LIVES} times`, COUNTED, () => {
    let counted;

    before(async () => {
      counted = await countLives(lived);
      const { first, last } = counted;
      table[name] = Object.fromEntries(
        Object.keys(last).map((name) => [name, `${first[name]} → ${last[name]}`]),
      );
    });

    it('leaves no listener, node, canvas, observer or timer behind', () => {
      const { kilobytes: _, ...first } = counted.first;
      const { kilobytes: __, ...last } = counted.last;
      expect(last).to.deep.equal(first);
    });

    if (hasHeap)
      it('leaves nothing in memory', () => {
        expect(counted.growth).to.be.below(HEAP_NOISE_KB);
      });

    it('says nothing on the console', () => {
      expect(counted.errors).to.deep.equal([]);
    });
  });
}
