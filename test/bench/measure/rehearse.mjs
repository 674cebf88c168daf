// Before anything is timed: a load in which a contender shows that its picture is right, and where it drew it.
import { toPixel } from '../geometry/mercator.mjs';
import { choroplethFault } from '../picture/choropleth-check.mjs';
import { colourAt } from '../picture/colours.mjs';
import { register } from '../picture/registration.mjs';
import { timeOfPicture } from './load.mjs';
import { takePicture, withOpenPage } from './page.mjs';
import { forgetRequests, weighRequests } from './weigh.mjs';

/** Part of the points along the coast that must be land or sea as they should. */
const FITS = 0.7;
/** How far from its border a point is clear of it, in pixels; how far it must be where few are; and what is few. */
const CLEAR_PIXELS = 2.5;
const NEAREST_PIXELS = 1.3;
const ENOUGH_POINTS = 25;
const FEWEST_POINTS = 8;

/**
 * Loads a page once, and keeps its picture under a name.
 * @returns Per map its projection and sample points on the page; all points with the colour they should have; and the
 * bytes that the first picture took.
 */
export async function rehearse(bench, job, name) {
  const { set, reader, server } = bench;
  await forgetRequests(server);
  return withOpenPage(job, async ({ page, frames, errors }) => {
    const picture = await takePicture(page, reader);
    await bench.keepPicture(name, picture.png);
    refuse(errors);
    const boxes = await page.evaluate(() => window.contender.mapBoxes());
    const maps = boxes.map((box, place) => readMap(picture, box, set, job.values[place]));
    const points = maps.flatMap((map) => map.points);
    const ready = { maps, points, wanted: points.map((point) => colourAt(picture, point)) };
    const done = await timeOfPicture(reader, ready, frames);
    return { ...ready, bytes: await weighRequests(server, done) };
  });
}

function refuse(errors) {
  if (errors.length > 0) throw new Error(`Errors on the page: ${errors.join('; ')}`);
}

function readMap(picture, box, set, values) {
  const projection = register(picture, box, set.coast, set.checks);
  if (projection.agreement < FITS) {
    throw new Error(`The country was not found in the picture (${projection.agreement.toFixed(2)}).`);
  }
  const shown = clearPoints(set.checks, projection).filter(({ code }) => code in values);
  const fault = choroplethFault(
    shown.map(({ code, point }) => ({
      value: values[code],
      colour: colourAt(picture, toPixel(projection, point)),
    })),
    shown.every((point) => point.room * projection.scale >= CLEAR_PIXELS),
  );
  if (fault) throw new Error(`The picture does not show the figures: ${fault}.`);
  const samples = clearPoints(set.samples, projection);
  if (samples.length < FEWEST_POINTS) throw new Error(`Only ${samples.length} points to look at.`);
  return { box, projection, points: samples.map(({ point }) => toPixel(projection, point)) };
}

/** Points clear of borders; in a small or crowded picture also those that are less so. */
function clearPoints(points, { scale }) {
  const inPixels = ({ room }) => room * scale;
  const clear = points.filter((point) => inPixels(point) >= CLEAR_PIXELS);
  if (clear.length >= ENOUGH_POINTS) return clear;
  return points.filter((point) => inPixels(point) >= NEAREST_PIXELS);
}
