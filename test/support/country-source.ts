import type { Borders } from '../../src/domain/borders.js';
import { absence, figure } from '../../src/domain/observation.js';
import { BuurtMap } from '../../src/elements/buurt-map/buurt-map.js';
import { loadReaderKit } from '../../src/elements/buurt-map/reader-tools.js';
import { aCatalogue, anAreaList, levelFigures } from './builders.js';
import { type MapSettings, mapAnswers } from './map-source.js';
import { bordersOf, rectangle } from './mosaic.js';
import { onPage, partOf, until } from './on-page.js';
import { type ReadyAnswers, StubSource } from './stub-source.js';

const NAMES = ['Kop Zeedijk', 'De Baarsjes', 'Centrum', 'Centrum'];
const CODES = ['BU03630000', 'BU03630001', 'BU05990000', 'BU03440000'];

/** Four buurten in a row, from west to east: two of Amsterdam, one of Rotterdam, and one of Utrecht without figure. */
export const countryBorders: Borders = bordersOf(
  CODES.map((_, area) => ({ area, corners: rectangle(520 + 5 * area, 330, 525 + 5 * area, 340) })),
  { groups: Uint32Array.of(0, 0, 1, 2) },
);

const catalogue = aCatalogue();

/** A country whose buurten can all be drawn. */
export const countryAnswers: ReadyAnswers = {
  ...mapAnswers,
  catalogue: aCatalogue({ editions: catalogue.editions.map((one) => ({ ...one, borders: ['buurt'] })) }),
  areas: (_, level) =>
    level === 'buurt' ? anAreaList({ level: 'buurt', codes: CODES, names: NAMES }) : anAreaList(),
  figures: () => levelFigures([figure(65.3, { base: 12_300 }), 58.1, 61, absence('withheld')]),
  borders: () => countryBorders,
};

/** A map of all buurten that is not on the page yet. */
export function aCountryMap(settings: MapSettings & { isStatic?: boolean } = {}, answers: ReadyAnswers = {}) {
  const source = new StubSource({ ...countryAnswers, ...answers });
  return Object.assign(new BuurtMap(), { source, area: 'NL00', level: 'buurt', ...settings });
}

/** A map of all buurten that is drawn, on a page where what answers a reader has come. */
export async function shownCountry(
  settings: MapSettings & { isStatic?: boolean } = {},
  answers: ReadyAnswers = {},
): Promise<BuurtMap & { readonly source: StubSource }> {
  await loadReaderKit();
  const map = onPage(aCountryMap(settings, answers));
  await map.ready;
  return map;
}

/** Settles when a map can be moved, and shows nothing any more of the one that stood still. */
export async function untilMoving(map: BuurtMap): Promise<void> {
  await until(() => partOf(map, '.map').matches('.leaflet-container') && canvasesOf(map).length === 3);
}

/** The canvases of a map: fills, borders, outlines. */
export function canvasesOf(map: BuurtMap): readonly HTMLCanvasElement[] {
  return [...(map.shadowRoot?.querySelectorAll('canvas') ?? [])];
}

/** Colour of the middle of a buurt on one of the canvases; `undefined` where nothing is drawn. */
export function colourAt(map: BuurtMap, buurt: number, sheet = 0): string | undefined {
  const canvas = canvasesOf(map)[sheet];
  if (!canvas || canvas.width === 0) return undefined;
  const { x, y } = placeOf(map, buurt);
  const box = canvas.getBoundingClientRect();
  const pixels = canvas.getContext('2d')?.getImageData(x - box.x, y - box.y, 1, 1).data;
  return pixels?.[3] ? [...pixels].slice(0, 3).join() : undefined;
}

/** Where on the page the middle of a buurt is. */
export function placeOf(map: BuurtMap, buurt: number): { readonly x: number; readonly y: number } {
  const box = partOf(map, '.map').getBoundingClientRect();
  const margin = 12;
  const width = (box.width - 2 * margin) / CODES.length;
  return { x: Math.round(box.x + margin + width * (buurt + 0.5)), y: Math.round(box.y + box.height / 2) };
}

/** Moves, clicks or clicks twice at the middle of a buurt. */
export function pointAtBuurt(map: BuurtMap, buurt: number, type = 'mousemove'): void {
  const { x: clientX, y: clientY } = placeOf(map, buurt);
  const event = { clientX, clientY, bubbles: true, composed: true, view: window };
  partOf(map, '.map').dispatchEvent(new PointerEvent('pointerover', event));
  partOf(map, '.map').dispatchEvent(new MouseEvent(type, event));
}
