// Which page is opened for a contender, and in what window.

/** Size of the map of every contender; the window leaves room for what an element adds to it. */
const MAP = { width: 900, height: 700 };
const WINDOW = { width: 900, height: 1200 };

/** What differs: Leaflet's way of drawing; and the pointer is answered all over the empty page. */
const LOOKS = { canvas: { renderer: 'canvas' }, svg: { renderer: 'svg' }, empty: WINDOW };

const SMALL_MAP = { width: 320, height: 280, columns: 3 };
const WINDOW_OF_SMALL_MAPS = { width: 960, height: 1900 };
/** How many small maps are held against one. */
export const SMALL_MAPS = 6;

/**
 * The page of a contender with one map.
 * @returns A job: how to open the page, and the `values` its maps show.
 */
export function mapJob(bench, contender, address = bench.server.address) {
  const look = { ...MAP, ...LOOKS[contender] };
  return toJob(bench, contender, { look, shown: bench.set.shown, viewport: WINDOW, address });
}

/** The page with one map that has no pan or zoom. */
export function staticJob(bench) {
  const look = { ...MAP, isStatic: true };
  return toJob(bench, 'product', {
    look,
    shown: bench.set.shown,
    viewport: WINDOW,
    address: bench.server.address,
  });
}

/** A page with a number of small maps, each of its own group. */
export function smallMapsJob(bench, count) {
  const { address } = bench.server;
  const look = { ...SMALL_MAP, count };
  return toJob(bench, 'product', {
    look,
    shown: bench.set.sideBySide,
    viewport: WINDOW_OF_SMALL_MAPS,
    address,
  });
}

function toJob({ executablePath, set }, contender, { look, shown, viewport, address }) {
  const settings = {
    endpoint: `/endpoints/${set.endpoint}/`,
    data: `/data/${set.name}/`,
    area: set.country,
    choices: shown.choices,
    files: shown.files,
    ...look,
  };
  const query = encodeURIComponent(JSON.stringify(settings));
  const page = `${address}/page/${contender}?settings=${query}`;
  return { executablePath, viewport, address: page, values: shown.values };
}
