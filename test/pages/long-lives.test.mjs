// Elements that are placed, changed, moved and taken away five hundred times: the page keeps nothing of it.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy, TAGS } from './support/elements.mjs';
import { countKept, countTimers } from './support/kept.mjs';
import { live, stageOf } from './support/lives.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

/** Lives before the first count, in which what is kept once is made, and all lives. */
const FIRST_LIVES = 100;
const ALL_LIVES = 500;

/** How much larger the heap may seem: a hundredth of what one leaked element a life would make it. */
const HEAP_NOISE_KB = 400;

/** What an element is told in turn, where it has the attribute; and what all are. */
const OTHER = { area: 'GM9002', indicator: 'home-value' };
const ALWAYS = { lang: ['nl', 'en'], 'heading-level': ['2', '4'], class: ['one', 'other'] };

let site;
let run;
const table = {};

before(async () => {
  site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
  run = await startBrowser();
});

after(async () => {
  console.table(table);
  await run?.close();
  await site?.close();
});

/** Values for attributes, the usual one and another in turn. */
function changesOf(tag) {
  const shown = Object.entries(shownBy(tag)).filter(([name]) => name in OTHER);
  const changed = shown.filter(([name, value]) => name !== 'area' || value.startsWith('GM'));
  return { ...ALWAYS, ...Object.fromEntries(changed.map(([name, value]) => [name, [value, OTHER[name]]])) };
}

/** Files per element: `buurtmonitor.js` would load all others in the middle of it. */
function scriptsOf(tags) {
  const addressOf = (tag) => new URL(`elements/${tag}.define.js`, site.library).href;
  return tags.map((tag) => `<script type="module" crossorigin src="${addressOf(tag)}"></script>`).join('');
}

/** Counts what is kept after some lives of an element, and after all. */
async function countLives(tag) {
  const { page, seen, close } = await openPage(run);
  await countTimers(page);
  const markup = elementOf(tag, { id: 'one', endpoint: site.figures('small'), ...shownBy(tag) });
  const tags = TAGS.filter((one) => markup.includes(`<${one}`));
  await page.goto(site.put(tag, pageOf({ head: scriptsOf(tags), body: stageOf(markup) })));
  await until(page, 'all is defined', (names) => names.every((name) => customElements.get(name)), tags);
  const changes = changesOf(tag);
  await page.evaluate(live, { tag, changes, lives: FIRST_LIVES });
  const first = await countKept(page);
  await page.evaluate(live, { tag, changes, lives: ALL_LIVES - FIRST_LIVES });
  const last = await countKept(page);
  await close();
  return { first, last, errors: seen.errors };
}

for (const tag of TAGS) {
  describe(`<${tag}>, placed, changed, moved and taken away ${ALL_LIVES} times`, () => {
    let counted;

    before(async () => {
      counted = await countLives(tag);
      const { first, last } = counted;
      table[tag] = Object.fromEntries(
        Object.keys(last).map((name) => [name, `${first[name]} → ${last[name]}`]),
      );
    });

    it('leaves no listener, node, canvas, observer or timer behind', () => {
      const { kilobytes: _, ...first } = counted.first;
      const { kilobytes: __, ...last } = counted.last;
      expect(last).to.deep.equal(first);
    });

    it('leaves nothing in memory', () => {
      expect(counted.last.kilobytes - counted.first.kilobytes).to.be.below(HEAP_NOISE_KB);
    });

    it('says nothing on the console', () => {
      expect(counted.errors).to.deep.equal([]);
    });
  });
}
