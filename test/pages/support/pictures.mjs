// Pictures of elements on a page, and how much two of them differ.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Where pictures that differ are left for who looks into it. */
const KEPT = fileURLToPath(new URL('../../../.cache/pictures', import.meta.url));
/** How far colours may lie apart, of 1: less than anybody sees, and more than rounding makes. */
const SAME_COLOUR = 0.1;

/** The first part of a long element tells enough: a report goes on for metres, in chapters that are alike. */
const MOST_HEIGHT = 2500;

/**
 * Pictures of elements with these tags. As many are taken at once as fit on the screen, for each one takes the browser as
 * long as drawing the page.
 */
export async function takePictures(page, tags) {
  const places = await page.evaluate(putOnWholePixels, tags, MOST_HEIGHT);
  const pictures = {};
  for (let open = places; open.length > 0; open = open.filter(({ tag }) => !pictures[tag])) {
    const { from, to } = await page.evaluate(scrollTo, open[0].top);
    const inView = open.filter(({ top, bottom }) => top >= from && bottom <= to);
    const [right, bottom] = ['right', 'bottom'].map((side) =>
      Math.max(...inView.map((place) => place[side])),
    );
    const clip = { x: 0, y: from, width: right, height: bottom - from };
    const shot = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
    const screen = PNG.sync.read(Buffer.from(shot));
    for (const place of inView) pictures[place.tag] = cutOut(screen, place, from);
  }
  return pictures;
}

/** Runs in the page. An element that begins between two pixels has other edges than one that does not. */
function putOnWholePixels(tags, most) {
  const STEP = 20;
  for (const box of document.querySelectorAll('.box')) {
    const height = Math.ceil(box.offsetHeight / STEP) * STEP;
    box.style.setProperty('height', `${height}px`, 'important');
  }
  return tags.map((tag) => {
    const { left, top, right, bottom } = document.querySelector(tag).getBoundingClientRect();
    const [x, y] = [left + scrollX, top + scrollY].map(Math.round);
    const end = Math.round(bottom + scrollY);
    return { tag, left: x, top: y, right: Math.round(right + scrollX), bottom: Math.min(end, y + most) };
  });
}

/** Runs in the page. */
function scrollTo(top) {
  window.scrollTo({ top, behavior: 'instant' });
  return { from: Math.round(scrollY), to: Math.round(scrollY) + innerHeight };
}

function cutOut(screen, { left, top, right, bottom }, from) {
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(screen, part, left, top - from, part.width, part.height, 0, 0);
  return part;
}

/**
 * How many pixels of two pictures differ, leaving aside those along edges; all, where one is larger. Pictures that differ in
 * more than `most` are kept under a name.
 */
export function countDifferences(one, other, { name, most }) {
  const { width, height } = one;
  const isOneSize = width === other.width && height === other.height;
  const shown = new PNG({ width, height });
  const count = isOneSize
    ? pixelmatch(one.data, other.data, shown.data, width, height, { threshold: SAME_COLOUR })
    : width * height;
  if (count > most) keep(name, { one, other, ...(isOneSize && { difference: shown }) });
  return count;
}

function keep(name, pictures) {
  mkdirSync(KEPT, { recursive: true });
  for (const [which, picture] of Object.entries(pictures))
    writeFileSync(join(KEPT, `${name.replaceAll(/\W+/g, '-')}.${which}.png`), PNG.sync.write(picture));
}
