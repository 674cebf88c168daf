// The outcome in words and tables.
import { GROWTH_BARS, growthOf, judge, SET_BARS } from './bars.mjs';
import { figure } from './summary.mjs';
import { renderTable, shortNumber } from './table.mjs';

const FIGURES = [
  ['screen', 'first map ms'],
  ['recolour', 'recolour ms'],
  ['recolourFresh', 'with fetch'],
  ['pointer', 'pointer ms'],
  ['pointerP95', 'p95'],
  ['panP95', 'pan p95'],
  ['zoomP95', 'zoom p95'],
  ['heap', 'heap MB'],
  ['buffers', 'buffers'],
  ['blocking', 'blocked ms'],
];
const TITLES = {
  product: '<buurt-map>',
  canvas: 'Leaflet, canvas',
  svg: 'Leaflet, SVG',
  empty: 'empty page',
};
const KILOBYTE = 1000;

/** All that was measured, as text. */
export function renderReport(results) {
  const parts = results.sets.flatMap((set) => [renderSet(results, set), renderBars(results, set)]);
  return [...parts, ...renderGrowth(results), ...renderFailures(results)].join('\n\n');
}

function renderSet(results, { name, title, areas, vertices }) {
  const rows = Object.entries(TITLES).map(([contender, text]) => {
    const figures = FIGURES.map(([key]) =>
      shortNumber(figure(results.records, ['map', name, contender], key)),
    );
    const slow = shortNumber(figure(results.records, ['slow', name, contender], 'screen'));
    return [text, ...figures, slow, ...bytesOf(results.weights[name]?.[contender])];
  });
  const head = ['', ...FIGURES.map(([, text]) => text), 'slow line', 'data kB br/gz', 'script kB br/gz'];
  return `${title}: ${areas} areas, ${vertices} vertices as GeoJSON\n\n${renderTable(head, rows)}`;
}

function bytesOf(weight) {
  const pair = ({ brotli, gzip }) => `${Math.round(brotli / KILOBYTE)}/${Math.round(gzip / KILOBYTE)}`;
  return weight ? [pair(weight.data), pair(weight.script)] : [undefined, undefined];
}

function renderBars(results, { name, title }) {
  return `Bars, ${title}\n\n${barTable(judge(SET_BARS, results, name))}`;
}

function barTable(bars) {
  const rows = bars.map(({ title, unit = '', limit, value, isMet }) => [
    title,
    `${shortNumber(value)} ${value === undefined ? '' : unit}`.trim(),
    `≤ ${shortNumber(limit)} ${unit}`.trim(),
    isMet === undefined ? undefined : isMet ? 'met' : 'NOT MET',
  ]);
  return renderTable(['', 'measured', 'bar', ''], rows);
}

function renderGrowth(results) {
  if (results.growth.length === 0) return [];
  const rows = ['product', 'canvas'].map((contender) => [
    TITLES[contender],
    ...results.growth.map(({ set }) =>
      shortNumber(figure(results.records, ['growth', set, contender], 'screen')),
    ),
    shortNumber(growthOf(results, contender)),
  ]);
  const head = ['', ...results.growth.map(({ areas }) => `${areas} areas, ms`), 'exponent'];
  return [
    `Growth, made-up countries: first complete map\n\n${renderTable(head, rows)}`,
    barTable(judge(GROWTH_BARS, results)),
  ];
}

function renderFailures({ failures }) {
  if (failures.length === 0) return [];
  const lines = failures.map(({ what, reason }) => `  ${what}: ${reason}`);
  return [`Not measured:\n${lines.join('\n')}`];
}
