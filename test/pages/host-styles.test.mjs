// The elements on pages whose styles mean no well: what they look like inside stays the same, or keeps its promises.
import { after, before, describe, it } from 'node:test';
import { config, expect } from 'chai';
import { openPage, startBrowser, TALL, until } from './support/browser.mjs';
import { elementOf, pageOf, shownBy, TAGS, WITHOUT_STATE } from './support/elements.mjs';
import { ENGINE, except } from './support/engine.mjs';
import { isWhole } from './support/hands.mjs';
import { describeFit, describeParts } from './support/looks.mjs';
import { countDifferences, takePictures } from './support/pictures.mjs';
import { fileIn, smallEndpoint, startSite } from './support/site.mjs';

/** Differences that a failure tells of; the others come of them. */
const SOME = 20;

/**
 * Pixels that may differ in a picture. On one machine a page is drawn alike each time; but a line of text may begin a
 * fraction of a pixel further, and then some of its edges count.
 */
const MOST_PIXELS = 20;

const DRAWN = TAGS.filter((tag) => !WITHOUT_STATE.includes(tag));

/** Styles of pages on which everything inside an element must be as on a page without styles. */
const SAME = {
  'a root size of 62.5 %, and text of 1.6 rem': {
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  },
  'everything unset': { css: 'html body * { all: unset } .box { display: block; width: 700px }' },
  'resets that insist': {
    css: `*, *::before, *::after { box-sizing: border-box !important; margin: 0 !important; padding: 0 !important }
      .box { margin: 0 !important } button, input, select { appearance: none !important; border: 0 !important }
      a { color: red !important } p, li, td, th { font-size: 9px !important; line-height: 3 !important }
      table { display: block !important } h1, h2, h3 { text-transform: uppercase !important; font-size: 3em !important }
      svg, canvas, img { display: block !important; max-width: 10px !important; height: auto !important }
      ul, ol { list-style: none !important } :focus { outline: 0 !important } article, header { float: left !important }`,
  },
  'text styles for everything': {
    css: `* { color: red !important; letter-spacing: 0.3em !important; text-transform: uppercase !important;
      text-align: right !important; line-height: 3 !important; word-spacing: 1em !important; font-style: italic !important;
      font-weight: 900 !important; text-indent: 2em !important; white-space: pre !important; cursor: help !important;
      text-shadow: 1px 1px red !important; direction: rtl !important; word-break: break-all !important }`,
  },
  'div { display: none !important }': {
    css: 'div, section, article, p, span, table { display: none !important }',
  },
  'a dark page': { css: 'html { background: #111; color: #eee; color-scheme: dark }' },
  'a page from right to left': { html: 'lang="nl" dir="rtl"' },
};

/** What a page may have besides without changing the picture. */
const BESIDES = SAME['resets that insist'].css + SAME['text styles for everything'].css;
/**
 * Pages that are compared with the same page that has those styles; the others are of the same kinds. The width is told,
 * for the styles take the page's margin; and zoomed by a half, parts begin between two pixels, where more edges count.
 */
const PICTURED = {
  'text of 200 %': { width: 700, most: MOST_PIXELS },
  'a page zoomed to 150 %': { width: 600, most: 10 * MOST_PIXELS },
  'a page of 320 pixels': { width: 300, most: MOST_PIXELS },
};

/** Pages on which an element must be legible and within its place, whatever it looks like. */
const FITS = {
  'text of 200 %': { css: 'html { font-size: 200% }' },
  'a root size of 62.5 % for all text': { css: 'html { font-size: 62.5% }' },
  'a page zoomed to 150 %': { css: 'main { zoom: 1.5 } .box { width: 600px }' },
  'a page of 320 pixels': { css: '.box { width: auto }', viewport: { ...TALL, width: 320 } },
  'a page of 320 pixels, everything unset': {
    css: 'html body * { all: unset } .box { display: block; width: auto }',
    viewport: { ...TALL, width: 320 },
  },
  'a page of 640 pixels with text of 200 %': {
    css: 'html { font-size: 200% } .box { width: auto }',
    viewport: { ...TALL, width: 640 },
  },
};

/** Of windows with bars: the bars need as much. */
const NARROWEST_WINDOW = 400;

// What differs is what a failure has to tell.
config.truncateThreshold = 0;

/** Pictures are compared pixel by pixel, in the drawing of one engine; styles and sizes of every part in all. */
const hasPictures = ENGINE === 'chromium';

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

/** Opens a page of some styles with every element in a box of one width. */
async function openStyled(name, { css = '', html = 'lang="nl"', viewport = TALL }) {
  const opened = await openPage(run, viewport);
  const endpoint = site.figures('small');
  const boxes = DRAWN.map(
    (tag) => `<div class="box">${elementOf(tag, { id: tag, endpoint, ...shownBy(tag) })}</div>`,
  );
  const styles = `<style>.box { width: 700px; margin: 10px 0; background: white } ${css}</style>`;
  // What hides every div would hide the boxes too, and rightly.
  const body = `<main>${boxes.join('').replaceAll(/(<\/?)div/g, '$1figure')}</main>`;
  await opened.page.goto(
    site.put(encodeURI(name), pageOf({ library: site.library, head: styles, body, html })),
  );
  for (const tag of DRAWN) await until(opened.page, `<${tag}> is ready`, isWhole, tag);
  await opened.page.evaluate(
    (tags) => Promise.all(tags.map((tag) => document.querySelector(tag).ready)),
    DRAWN,
  );
  return opened;
}

async function lookAtAll(name, styles) {
  const opened = await openStyled(name, styles);
  const looks = {};
  for (const tag of DRAWN) looks[tag] = await opened.page.evaluate(describeParts, tag);
  const pictures = hasPictures ? await takePictures(opened.page, DRAWN) : {};
  await opened.close();
  return { looks, pictures };
}

async function picturesOf(name, styles) {
  const opened = await openStyled(name, styles);
  const pictures = await takePictures(opened.page, DRAWN);
  await opened.close();
  return pictures;
}

function expectSamePicture(clean, styled, name, most = MOST_PIXELS) {
  expect(countDifferences(clean, styled, { name, most }), name).to.be.at.most(most);
}

/** Every part and style that is another than on the plain page. */
function differences(plain, styled) {
  if (plain.length !== styled.length) return [`${styled.length} parts instead of ${plain.length}`];
  return plain.flatMap(([name, before], index) => {
    const [, now] = styled[index];
    return Object.keys(before)
      .filter((style) => before[style] !== now[style])
      .map((style) => `${name} ${style}: ${now[style]} instead of ${before[style]}`);
  });
}

describe('an element looks the same inside on a page with', () => {
  let plain;

  before(async () => {
    plain = await lookAtAll('plain', {});
  });

  for (const [name, styles] of Object.entries(SAME)) {
    describe(name, () => {
      let styled;

      before(async () => {
        styled = await lookAtAll(name, styles);
      });

      for (const tag of DRAWN) {
        it(`<${tag}>`, () => {
          expect(differences(plain.looks[tag], styled.looks[tag]).slice(0, SOME)).to.deep.equal([]);
        });

        if (!hasPictures) continue;
        it(`<${tag}>, in a picture of it`, () => {
          expectSamePicture(plain.pictures[tag], styled.pictures[tag], `${tag} ${name}`);
        });
      }
    });
  }
});

describe('an element is legible, and keeps to its place on', () => {
  for (const [name, styles] of Object.entries(FITS)) {
    const isNarrow = styles.viewport?.width < NARROWEST_WINDOW;
    describe(name, isNarrow ? except('webkit', 'make a window so narrow') : {}, () => {
      let opened;

      before(async () => {
        opened = await openStyled(name, styles);
      });

      after(() => opened?.close());

      for (const tag of DRAWN) {
        it(`<${tag}>`, async () => {
          const fit = await opened.page.evaluate(describeFit, tag);
          expect(fit).to.deep.equal({ overflow: 0, pageOverflow: 0, isThere: true, tooSmall: [] });
        });
      }
    });
  }
});

describe('an element has the same picture when the page has styles of its own besides, on', () => {
  for (const [name, { width, most }] of hasPictures ? Object.entries(PICTURED) : []) {
    describe(name, () => {
      let clean;
      let styled;

      before(async () => {
        const css = `${FITS[name].css} .box { width: ${width}px }`;
        clean = await picturesOf(name, { ...FITS[name], css });
        styled = await picturesOf(`${name} besides`, { ...FITS[name], css: BESIDES + css });
      });

      for (const tag of DRAWN) {
        it(`<${tag}>`, () => {
          expectSamePicture(clean[tag], styled[tag], `${tag} ${name}`, most);
        });
      }
    });
  }
});
