// Texts of an endpoint that would be markup, script or formulas if anything took them for more than text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { strictPolicy } from '../../src/importer/csp/strict-policy.ts';
import { openPage, startBrowser, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy, TAGS, WITHOUT_STATE } from './support/elements.mjs';
import { isInState, useAll } from './support/hands.mjs';
import { untilSaved } from './support/saved.mjs';
import { startSite } from './support/site.mjs';
import { isName, isRead, serveChanged } from './support/texts.mjs';

/** Stands in every name that there is but one of. */
const MARKUP = '<img src=x onerror="document.title=1">';
/** A text begins with one of these. */
const HOSTILE = [
  MARKUP,
  '"><script>document.title=1</script>',
  '=HYPERLINK("http://evil.example")',
  '+1+cmd|x',
  '-2+3',
  '@SUM(1)',
  '\u202Eomgekeerd\u202D',
  '\uD800 alleen',
  '{{document.title=1}}',
  `__proto__${'lang'.repeat(20)}`,
];
/** Elements without figures to take home. */
const WITHOUT_FILE = ['area-picker', 'embed-builder', 'indicator-picker', 'origin-picker', 'period-slider'];
/** A cell that a spreadsheet would run. */
const FORMULA = /^"?[=+@\t\r]|^"?-(?!\d+([.,]\d+)?"?$)/;

/** The same text for the same place, and another for the next. */
function hostileText(text) {
  const sum = [...text].reduce((total, letter) => total + letter.codePointAt(0), 0);
  return `${HOSTILE[sum % HOSTILE.length]} ${text}`;
}

/** An address may hold anything behind its first letters. */
const HOSTILE_URL = `https://licence.example/"${MARKUP}' onclick='alert(1)`;

/** What a field says when all that can be hostile is. */
function poison(text, path) {
  if (path.at(-1) === 'url') return HOSTILE_URL;
  if (!isRead(path)) return text;
  return isName(path) && path.at(-1) !== 'names' ? `${hostileText(text)} ${MARKUP}` : hostileText(text);
}

let site;
let run;

before(async () => {
  site = await startSite({ small: (path) => serveChanged(path, poison) });
  run = await startBrowser();
});

after(async () => {
  await run?.close();
  await site?.close();
});

/** Runs in the page: what there would be if a text had become more than text. */
function findMade(tag) {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? within(one.shadowRoot) : []),
    ]);
  const isMade = (part) =>
    part.matches('img, script, iframe, object, embed') ||
    part.getAttributeNames().some((name) => name.startsWith('on')) ||
    (part.matches('a[href]') && !/^(https?|blob):/.test(part.protocol));
  return within(document.querySelector(tag).shadowRoot)
    .filter(isMade)
    .map((part) => part.outerHTML);
}

for (const tag of TAGS.filter((one) => !WITHOUT_STATE.includes(one))) {
  describe(`<${tag}> with hostile texts`, () => {
    let opened;

    before(async () => {
      opened = await openPage(run);
      const endpoint = site.figures('small');
      const policy = strictPolicy({ endpoint, library: site.library });
      const body = elementOf(tag, { id: 'shown', endpoint, ...shownBy(tag) });
      const headers = { 'Content-Security-Policy': policy };
      await opened.page.goto(site.put(tag, pageOf({ library: site.library, body }), headers));
      await until(opened.page, `<${tag}> is ready`, isInState, 'shown', 'ready');
      await useAll(opened.page, 'shown');
      await untilSaved(opened, WITHOUT_FILE.includes(tag) ? [] : ['csv']);
    });

    after(() => opened?.close());

    it('shows them as text: nothing is made of them, nothing runs', async () => {
      expect(await opened.page.evaluate(findMade, tag)).to.deep.equal([]);
      expect(await opened.page.title()).to.equal('Een pagina');
      expect([...opened.seen.violations, ...opened.seen.errors]).to.deep.equal([]);
    });

    it('keeps to its place', async () => {
      const overflow = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).to.be.at.most(0);
    });

    it('writes no cell that a spreadsheet would run', () => {
      const files = opened.saved().filter((name) => name.endsWith('.csv'));
      expect(files.length > 0).to.equal(!WITHOUT_FILE.includes(tag));
      const lines = files.flatMap((name) =>
        readFileSync(join(opened.downloads, name), 'utf8').slice(1).split('\r\n'),
      );
      const cells = lines.flatMap((line) => line.match(/("([^"]|"")*"|[^;]*)(;|$)/g) ?? []);
      expect(cells.filter((cell) => FORMULA.test(cell.replace(/;$/, '')))).to.deep.equal([]);
    });
  });
}
