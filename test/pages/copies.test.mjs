// The library more than once on a page: twice, in two versions, in parts; and late.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { allDrawn, DRAWN, pageOf, TAGS, tagOf } from './support/elements.mjs';
import { areAllReady } from './support/hands.mjs';
import { OTHER_VERSION, otherVersion, version } from './support/other-version.mjs';
import { untilTrue } from './support/patience.mjs';
import { dist, fileIn, smallEndpoint, startSite } from './support/site.mjs';

let site;
let run;

before(async () => {
  site = await startSite({
    small: (path) => fileIn(smallEndpoint, path),
    copy: (path) => fileIn(dist, path),
    other: otherVersion,
  });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const scriptOf = (address) => `<script type="module" crossorigin src="${address}"></script>`;

/**
 * Opens a page with every element that shows figures, waits until all do, and tells what the page was told.
 * @param copies Copies of the library that are waited for, by their addresses; a page may do without the last.
 */
async function visit(
  name,
  { head = '', body = allDrawn(site.figures('small')), act = () => {}, copies = [] },
) {
  const { page, seen, close } = await openPage(run);
  try {
    await page.goto(site.put(name, pageOf({ head, body })), { waitUntil: 'load' });
    const acted = await act(page);
    await until(page, 'all elements are ready', areAllReady, DRAWN);
    for (const copy of copies) await untilRegistered(page, copy);
    if (copies.length > 0) await untilTrue('the page is told', () => seen.errors.length > 0);
    return { told: seen.errors, acted };
  } finally {
    await close();
  }
}

/** Settles when a copy of the library has registered all its tags, as far as they were free. */
function untilRegistered(page, library) {
  const load = (tag) =>
    page.addScriptTag({ type: 'module', url: new URL(`elements/${tag}.define.js`, library).href });
  return Promise.all(TAGS.map(load));
}

describe('a page with two versions of the library', () => {
  let told;

  before(async () => {
    const other = `${site.figures('other')}buurtmonitor.js`;
    const copies = [site.library, other];
    ({ told } = await visit('versions', { head: copies.map(scriptOf).join(''), copies }));
  });

  it('shows every element, and is told once', () => {
    expect(told).to.have.length(1);
  });

  it('is told of both versions', () => {
    expect(told.join()).to.contain(version).and.contain(OTHER_VERSION);
  });
});

describe('a page with the library from two addresses', () => {
  it('shows every element, and is told once', async () => {
    const copies = [site.library, `${site.figures('copy')}buurtmonitor.js`];
    const { told } = await visit('copies', { head: copies.map(scriptOf).join(''), copies });
    expect(told).to.have.length(1);
  });
});

describe('a page that loads the library twice', () => {
  it('shows every element, and is told nothing', async () => {
    const head = scriptOf(site.library) + scriptOf(`${site.library}?again`) + scriptOf(site.library);
    expect((await visit('twice', { head })).told).to.deep.equal([]);
  });

  it('shows every element when it also loads one by itself', async () => {
    const one = new URL('elements/buurt-map.define.js', site.library).href;
    expect((await visit('parts', { head: scriptOf(one) + scriptOf(site.library) })).told).to.deep.equal([]);
  });
});

describe('a monitor of one version around elements of another', () => {
  it('shares its choice with them', async () => {
    const monitor = new URL('elements/buurt-monitor.define.js', site.library).href;
    const bars = `${site.figures('other')}elements/indicator-compare.define.js`;
    const choice = { id: 'monitor', endpoint: site.figures('small'), area: 'GM9001' };
    const inner = tagOf('indicator-compare', { indicator: 'net-participation' });
    const act = async (page) => {
      await until(page, 'the bars are ready', areAllReady, ['indicator-compare']);
      return page.evaluate(chooseInMonitor, 'GM9002');
    };
    const body = tagOf('buurt-monitor', choice, inner);
    const { told, acted } = await visit('mixed', { head: scriptOf(monitor) + scriptOf(bars), body, act });
    expect([told, acted]).to.deep.equal([[], true]);
  });
});

/** Runs in the page: whether the bars are others when another area is chosen. */
async function chooseInMonitor(area) {
  const bars = document.querySelector('indicator-compare');
  const before = bars.shadowRoot.textContent;
  document.getElementById('monitor').choose({ area });
  await bars.updateComplete;
  await bars.ready;
  return bars.shadowRoot.textContent !== before;
}

describe('a page from a server that says in words what elements show', () => {
  let seen;

  before(async () => {
    const act = async (page) => {
      const before = await page.evaluate(describeWords);
      await page.addScriptTag({ type: 'module', url: site.library });
      await until(page, 'all elements are ready', areAllReady, DRAWN);
      return { before, after: await page.evaluate(describeWords) };
    };
    seen = await visit('late', { act });
  });

  it('shows the words until the library comes', () => {
    expect(seen.acted.before).to.deep.equal(DRAWN.map(() => true));
  });

  it('shows the figures in their place then, however late that is', () => {
    expect([seen.acted.after, seen.told]).to.deep.equal([DRAWN.map(() => false), []]);
  });
});

/** Runs in the page: of each element, whether the words in it are on show. */
function describeWords() {
  return [...document.querySelectorAll('body > *')].map(({ firstElementChild: words }) =>
    words.checkVisibility(),
  );
}
