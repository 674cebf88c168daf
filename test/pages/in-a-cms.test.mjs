// Pages of a CMS: an element in a frame of another site, and what an editor is told of the page.
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { strictPolicy } from '../../src/importer/csp/strict-policy.ts';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { pageOf, tagOf } from './support/elements.mjs';
import { OTHER_VERSION, otherVersion, version } from './support/other-version.mjs';
import { dist, fileIn, smallEndpoint, startSite } from './support/site.mjs';

/** Where the site of the frame has figures of its own: it shows no others. */
const FIGURES = 'figures/';
const OWN_HEIGHT = 120;

let site;
let run;

before(async () => {
  const small = (path) => fileIn(smallEndpoint, path);
  site = await startSite({ small, other: otherVersion }, (path) =>
    path.startsWith(FIGURES) ? small(path.slice(FIGURES.length)) : fileIn(dist, path),
  );
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

const inLibrary = (file) => new URL(file, site.library).href;
const scriptOf = (address) => `<script type="module" crossorigin src="${address}"></script>`;

/** Opens a page, waits for what it has to show, and tells that. */
async function visit(name, page, headers, what, question) {
  const opened = await openPage(run, { width: 800, height: 1200 });
  try {
    await opened.page.goto(site.put(name, pageOf(page), headers));
    return { shown: await until(opened.page, what, question), told: opened.seen.errors };
  } finally {
    await opened.close();
  }
}

/** Keeps, for a test, the heights that a frame tells of itself. */
const LISTENER =
  "<script>told = []; addEventListener('message', ({ data }) => told.push(data['buurtmonitor-height']))</script>";

function frame() {
  const words = new URLSearchParams({ tag: 'indicator-compare', endpoint: `/${FIGURES}`, area: 'GM9001' });
  const address = `${inLibrary('embed.html')}?${words}`.replaceAll('&', '&amp;');
  return `<iframe title="Werk" loading="lazy" width="100%" height="${OWN_HEIGHT}" frameborder="0" src="${address}"></iframe>`;
}

describe('an element in a frame of another site', () => {
  it('is as high as its content where the page has the script for that', async () => {
    const page = { head: LISTENER + scriptOf(inLibrary('embed-host.js')), body: frame() };
    const { shown, told } = await visit('frame', page, {}, 'the frame is as high as it says', () => {
      const height = document.querySelector('iframe').offsetHeight;
      return height === globalThis.told.at(-1) && height;
    });
    expect(shown).to.be.greaterThan(OWN_HEIGHT);
    expect(told).to.deep.equal([]);
  });

  it('stays as high as the page says where it has not', async () => {
    const page = { head: LISTENER, body: frame() };
    const { shown } = await visit('no-script', page, {}, 'the frame is drawn', () => {
      const isDrawn = globalThis.told.length > 0;
      return isDrawn && document.querySelector('iframe').offsetHeight;
    });
    expect(shown).to.equal(OWN_HEIGHT);
  });
});

/** Runs in the page: what the check found. */
function saidByCheck() {
  const check = document.getElementById('shown').shadowRoot?.querySelector('.check');
  return check?.querySelector('textarea') && check.querySelector('[role=status]').textContent;
}

const checked = () =>
  tagOf('indicator-compare', { id: 'shown', endpoint: site.figures('small'), area: 'GM9001', check: '' });

describe('the check of an element, on a page', () => {
  it('names the host that the policy of the page blocks', async () => {
    const { library } = site;
    const policy = strictPolicy({ endpoint: site.figures('another'), library });
    const headers = { 'Content-Security-Policy': policy };
    const page = { library, body: checked() };
    const { shown } = await visit('blocked', page, headers, 'the check is done', saidByCheck);
    expect(shown)
      .to.contain('connect-src')
      .and.contain(new URL(site.figures('small')).origin);
  });

  it('names two versions of the library', async () => {
    const scripts = [
      inLibrary('elements/indicator-compare.define.js'),
      `${site.figures('other')}elements/indicator-table.define.js`,
    ];
    const body = tagOf('indicator-table', { endpoint: site.figures('small') }) + checked();
    const page = { head: scripts.map(scriptOf).join(''), body };
    const { shown } = await visit('versions', page, {}, 'the check is done', saidByCheck);
    expect(shown).to.contain(`${version} en ${OTHER_VERSION}`);
  });
});
