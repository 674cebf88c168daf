// The manifest of a release is true: its files are as it says, and a page that holds it to its word still works.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { MANIFEST_FILE } from '../../build/network-manifest.mjs';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, shownBy, TAGS, WITHOUT_STATE } from './support/elements.mjs';
import { isDrawn, isInStateInView, useAll } from './support/hands.mjs';
import { untilTrue } from './support/patience.mjs';
import { dist, fileIn, smallEndpoint, startSite } from './support/site.mjs';
import { findStored } from './support/traces.mjs';

const manifest = JSON.parse(readFileSync(join(dist, MANIFEST_FILE), 'utf8'));
const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));

describe('the manifest of a release', () => {
  it('is of this version', () => {
    expect(manifest.version).to.equal(version);
  });

  it('has the integrity of every file, and of no other', () => {
    const paths = filesIn(dist).filter((path) => path !== MANIFEST_FILE);
    expect(Object.keys(manifest.files).sort()).to.deep.equal(paths.sort());
    const wrong = paths.filter((path) => manifest.files[path] !== integrityIn(dist, path));
    expect(wrong).to.deep.equal([]);
  });

  /** Not as the build looks for them and adds them up: what that forgets must be missed here. */
  function filesIn(folder) {
    const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
    return found.map(({ name, parentPath, path = parentPath }) => relative(folder, join(path, name)));
  }

  function integrityIn(folder, path) {
    const sum = createHash('sha384').update(readFileSync(join(folder, path)));
    return `sha384-${sum.digest('base64')}`;
  }
});

describe('a page that loads the library by its integrity', () => {
  let site;
  let run;
  let seen;
  let stored;

  before(async () => {
    site = await startSite({ small: (path) => fileIn(smallEndpoint, path) });
    run = await startBrowser();
    const { page, seen: noticed, close } = await openPage(run);
    await page.goto(site.put('page', pageWithIntegrity(manifest.files)));
    await drawAll(page);
    for (const tag of TAGS) await useAll(page, tag);
    seen = { ...noticed };
    stored = await page.evaluate(findStored);
    await close();
  });

  after(async () => {
    await run?.close();
    await site?.close();
  });

  /** Every tag at once, with the integrity of all that it loads in an import map. */
  function pageWithIntegrity(files) {
    const folder = new URL('.', site.library).href;
    const scripts = Object.entries(files).filter(([path]) =>
      /^(elements|chunks)?[^/]*\/?[^/]*\.js$/.test(path),
    );
    const integrity = Object.fromEntries(scripts.map(([path, hash]) => [folder + path, hash]));
    const endpoint = site.figures('small');
    const body = TAGS.map((tag) => elementOf(tag, { id: tag, endpoint, ...shownBy(tag) })).join('');
    return `<!doctype html><html lang="nl"><head><title>Een pagina</title>
<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" crossorigin src="${site.library}" integrity="${files['buurtmonitor.js']}"></script>
</head><body>${body}</body></html>`;
  }

  async function drawAll(page) {
    for (const tag of TAGS) {
      if (WITHOUT_STATE.includes(tag)) await until(page, `<${tag}> is drawn`, isDrawn, tag);
      else await until(page, `<${tag}> is ready`, isInStateInView, tag, 'ready');
    }
  }

  it('draws every element', () => {
    expect(seen.errors).to.deep.equal([]);
  });

  it('asks for no file of the library that the manifest does not have', () => {
    const { origin } = new URL(site.library);
    const files = site.asked.filter((address) => address.startsWith(origin));
    expect(files.filter((address) => !(new URL(address).pathname.slice(1) in manifest.files))).to.deep.equal(
      [],
    );
    expect(files).to.not.be.empty;
  });

  it('contacts whom the manifest tells, and nobody else', () => {
    const known = [site.library, site.figures('small'), site.address].map((one) => new URL(one).origin);
    const contacted = new Set(
      seen.requests.filter((one) => !/^(blob|data):/.test(one)).map((one) => new URL(one).origin),
    );
    expect([...contacted].filter((origin) => !known.includes(origin))).to.deep.equal(
      manifest.contacts.others,
    );
  });

  it('asks for figures in the folder of the endpoint alone', () => {
    const { origin } = new URL(site.figures('small'));
    const figures = seen.requests.filter((address) => address.startsWith(origin));
    expect(figures.filter((address) => !address.startsWith(site.figures('small')))).to.deep.equal([]);
  });

  it('stores what the manifest tells: nothing', () => {
    expect({ ...stored, cookies: stored.cookies.split('; ').filter(Boolean) }).to.deep.equal(manifest.stores);
  });

  it('does not run a library that is not the one of the release', async () => {
    const { page, seen: noticed, close } = await openPage(run);
    const wrong = { ...manifest.files, 'buurtmonitor.js': manifest.files['index.js'] };
    await page.goto(site.put('wrong', pageWithIntegrity(wrong)), { waitUntil: 'load' });
    await untilTrue('the page is told', () => noticed.errors.length > 0);
    const isDefined = await page.evaluate(() => customElements.get('buurt-map') !== undefined);
    await close();
    expect([isDefined, noticed.errors.length]).to.deep.equal([false, 1]);
  });
});
