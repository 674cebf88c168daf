import { absence, figure } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { BuurtMap } from '../../src/elements/buurt-map/buurt-map.js';
import { loadReaderKit } from '../../src/elements/buurt-map/reader-tools.js';
import {
  aCatalogue,
  anAreaList,
  aProfile,
  aProfileColumn,
  aSquare,
  levelFigures,
  someOutlines,
} from './builders.js';
import { onPage, partOf, until } from './on-page.js';
import { type ReadyAnswers, StubSource } from './stub-source.js';

if (!customElements.get('buurt-map')) customElements.define('buurt-map', BuurtMap);

/** Squares from west to east: in the country Amsterdam, Rotterdam and Utrecht, in Amsterdam two buurten. */
export const mapAnswers: ReadyAnswers = {
  catalogue: aCatalogue(),
  areas: () => anAreaList(),
  figures: () => levelFigures([figure(65.3, { base: 12_300 }), 58.1, absence('withheld')]),
  outlines: (_, scope) =>
    scope === 'NL00'
      ? someOutlines()
      : someOutlines({ shapes: { buurt: [aSquare('BU03630000', 0), aSquare('BU03630001', 1)] } }),
  profile: (area) => aProfile([aProfileColumn(EVERYBODY, [60, 65.3, 61.2, 70])], area),
};

/** What a page can set on a map. */
export type MapSettings = Partial<
  Pick<BuurtMap, 'area' | 'selected' | 'level' | 'classes' | 'classCount' | 'indicator' | 'origin' | 'period'>
>;

/** A map that is not on the page yet. */
export function aMap(settings: MapSettings = {}, answers: ReadyAnswers = {}): BuurtMap {
  const source = new StubSource({ ...mapAnswers, ...answers });
  return Object.assign(new BuurtMap(), { source, ...settings });
}

/** A map that is drawn, on a page where what answers a reader has come. */
export async function shownMap(settings: MapSettings = {}, answers: ReadyAnswers = {}): Promise<BuurtMap> {
  await loadReaderKit();
  const map = onPage(aMap(settings, answers));
  await map.ready;
  return map;
}

/** The areas as they are drawn, from west to east. */
export function drawnAreas(map: BuurtMap): readonly SVGPathElement[] {
  return [...(map.shadowRoot?.querySelectorAll<SVGPathElement>('path.area') ?? [])];
}

/** Outlines that stand above the areas, such as `selected`. */
export function outlinesOf(map: BuurtMap, emphasis: string): readonly Element[] {
  return [...(map.shadowRoot?.querySelectorAll(`path.line.${emphasis}`) ?? [])];
}

/** Text of one part, or an empty one when it is hidden or not there. */
export function textOf(map: BuurtMap, selector: string): string {
  const part = map.shadowRoot?.querySelector<HTMLElement>(selector);
  return part && !part.hidden ? (part.textContent ?? '').replace(/\s+/g, ' ').trim() : '';
}

/** Points at, clicks or leaves an area, counted from the west. */
export function pointAt(map: BuurtMap, index: number, type = 'mouseover'): void {
  const area = drawnAreas(map)[index];
  const box = area?.getBoundingClientRect();
  const place = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 20 };
  area?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, view: window, ...place }));
}

/** Presses a key on the map. */
export function press(map: BuurtMap, key: string): void {
  const target = partOf(map, '.map');
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

/** Settles when the map shows the areas of a level. */
export async function untilLevel(map: BuurtMap, areas: string): Promise<void> {
  await until(() => map.state === 'ready' && textOf(map, '.legend-head').includes(areas));
  await map.ready;
}

/** Everything a page hears about areas, in order. */
export function heardFrom(map: BuurtMap): string[] {
  const heard: string[] = [];
  for (const type of ['area-select', 'area-open'] as const) {
    map.addEventListener(type, ({ detail }) => heard.push(`${type} ${detail.area} ${detail.name}`));
  }
  return heard;
}
