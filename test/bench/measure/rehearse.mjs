// Before anything is timed: a load in which a contender shows that its picture is right, and where it drew it.
import { toPixel } from '../geometry/mercator.mjs';
import { choroplethFault } from '../picture/choropleth-check.mjs';
import { colourAt } from '../picture/colours.mjs';
import { firstComplete } from '../picture/first-complete.mjs';
import { register } from '../picture/registration.mjs';
import { takePicture, withOpenPage } from './page.mjs';
import { weighRequests } from './weigh.mjs';

/** Part of the points along the coast that must be land or sea as they should. */
const FITS = 0.8;
/** Distance to the border that keeps a sample point clear of it, in pixels, and the fewest points that tell enough. */
const CLEAR_PIXELS = 2.5;
const FEWEST_POINTS = 12;

/**
 * Loads a page once.
 * @returns Per map its projection and sample points on the page; the picture; and the bytes that the first one took.
 */
export function rehearse(bench, job) {
  const { set, reader, server } = bench;
  return withOpenPage(job, async ({ page, frames, errors }) => {
    refuse(errors);
    const picture = await takePicture(page, reader);
    const boxes = await page.evaluate(() => window.contender.mapBoxes());
    const maps = boxes.map((box, place) => readMap(picture, box, set, job.values[place]));
    const points = maps.flatMap((map) => map.points);
    const wanted = points.map((point) => colourAt(picture, point));
    const done = firstComplete(await reader.coloursOf(frames, points), wanted);
    if (done === undefined) throw new Error('No frame of the loading was complete.');
    return { maps, points, picture, bytes: await weighRequests(server, done) };
  });
}

function refuse(errors) {
  if (errors.length > 0) throw new Error(`Errors on the page: ${errors.join('; ')}`);
}

function readMap(picture, box, set, values) {
  const projection = register(picture, box, set.coast);
  if (projection.agreement < FITS) {
    throw new Error(`The country was not found in the picture (${projection.agreement.toFixed(2)}).`);
  }
  const isClear = ({ room }) => room * projection.scale >= CLEAR_PIXELS;
  const shown = set.checks.filter((one) => isClear(one) && one.code in values);
  const fault = choroplethFault(
    shown.map(({ code, point }) => ({
      value: values[code],
      colour: colourAt(picture, toPixel(projection, point)),
    })),
  );
  if (fault) throw new Error(`The picture does not show the figures: ${fault}.`);
  const samples = set.samples.filter(isClear);
  if (samples.length < FEWEST_POINTS) throw new Error(`Only ${samples.length} points to look at.`);
  return { box, projection, points: samples.map(({ point }) => toPixel(projection, point)) };
}
