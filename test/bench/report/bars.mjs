// What the map is held to. A bar takes its value from all that was measured, and tells the limit beside it.
import { growthExponent } from './statistics.mjs';
import { compared, figure, worst } from './summary.mjs';

const FRAME_MS = 1000 / 60;
const KILOBYTE = 1000;

const difference = (one, other) => one - other;
const ratioToCanvas =
  (campaign, name) =>
  ({ records }, set) =>
    compared(records, [campaign, set, 'product', 'canvas'], name);

/** Bars for each data set, in the order of the table. A limit may depend on the data set. */
export const SET_BARS = [
  {
    title: 'first complete map, against Leaflet canvas',
    limit: (set) => (set === '2019' ? 0.6 : 0.45),
    value: ratioToCanvas('map', 'screen'),
  },
  {
    title: 'the same on a slow line',
    limit: (set) => (set === '2019' ? 0.5 : 0.4),
    value: ratioToCanvas('slow', 'screen'),
  },
  { title: 'recolour, figures seen before', limit: () => 0.15, value: ratioToCanvas('map', 'recolour') },
  {
    title: 'recolour, figures still to be fetched',
    limit: () => 0.15,
    value: ratioToCanvas('map', 'recolourFresh'),
  },
  {
    title: 'pointer to named, p95 above an empty page',
    unit: 'ms',
    limit: () => FRAME_MS,
    value: ({ records }, set) =>
      compared(records, ['map', set, 'product', 'empty'], 'pointerP95', difference),
  },
  {
    title: 'points named or outlined wrongly',
    limit: () => 0,
    value: ({ records }, set) => worst(records, ['map', set, 'product'], 'pointerWrong'),
  },
  {
    title: 'pan, frame time p95',
    unit: 'ms',
    limit: () => 25,
    value: ({ records }, set) => figure(records, ['map', set, 'product'], 'panP95'),
  },
  {
    title: 'zoom, frame time p95',
    unit: 'ms',
    limit: () => 25,
    value: ({ records }, set) => figure(records, ['map', set, 'product'], 'zoomP95'),
  },
  { title: 'JS heap, against Leaflet canvas', limit: () => 0.3, value: ratioToCanvas('map', 'heap') },
  {
    title: 'data for the first map, brotli',
    unit: 'kB',
    limit: () => 320,
    value: ({ weights }, set) => kilobytes(weights[set]?.product?.data.brotli),
  },
  {
    title: 'the same against the entropy of the coordinates',
    limit: () => 1.3,
    value: ({ weights, floors }, set) =>
      weights[set]?.product && weights[set].product.data.brotli / floors[set],
  },
  {
    title: 'script for the first map, brotli',
    unit: 'kB',
    limit: () => 75,
    value: ({ weights }, set) => kilobytes(weights[set]?.product?.script.brotli),
  },
  {
    title: 'script of a static map, brotli',
    unit: 'kB',
    limit: () => 40,
    value: ({ weights }, set) => kilobytes(weights[set]?.static?.script.brotli),
  },
  {
    title: 'six small maps against one, time',
    limit: () => 1.6,
    value: ({ records }, set) => compared(records, ['multiples', set, 'six', 'one'], 'screen'),
  },
  {
    title: 'six small maps against one, JS heap',
    limit: () => 1.5,
    value: ({ records }, set) => compared(records, ['multiples', set, 'six', 'one'], 'heap'),
  },
];

/** Bars on the made-up countries of growing size. */
export const GROWTH_BARS = [
  {
    title: 'growth from 1× to 4× the areas, exponent',
    limit: () => 1,
    value: (results) => growthOf(results, 'product'),
  },
];

/** The exponent of growth of a contender; undefined when it was not measured. */
export function growthOf({ records, growth }, contender) {
  const points = growth.map(({ set, areas }) => ({
    areas,
    time: figure(records, ['growth', set, contender], 'screen'),
  }));
  const [small, large] = [points[0], points.at(-1)];
  return small?.time && large?.time ? growthExponent(small, large) : undefined;
}

/** Each bar with its value for a data set, and whether it is met; without a value nothing is said of it. */
export function judge(bars, results, set) {
  return bars.map(({ title, unit, limit, value }) => {
    const found = value(results, set);
    const known = Number.isFinite(found);
    return {
      title,
      unit,
      limit: limit(set),
      value: known ? found : undefined,
      isMet: known ? found <= limit(set) : undefined,
    };
  });
}

function kilobytes(bytes) {
  return bytes === undefined ? undefined : bytes / KILOBYTE;
}
