import type { AreaMap, CanvasOutlines } from '../../canvas/area-map.js';
import { mapPainter } from '../../canvas/picture/paint-map.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import { layOutLegend } from '../../drawing/picture/lay-out-legend.js';
import { mapShapes } from '../../drawing/picture/map-shapes.js';
import type { PictureMap } from '../../drawing/picture/picture-map.js';
import { LINE_COLOUR, LINE_WIDTH } from '../../drawing/picture/picture-styles.js';
import { type Ground, mapHeight, pictureView } from '../../drawing/picture/picture-view.js';
import type { Graphic, Room, Told } from '../../drawing/scene/graphic.js';
import type { Box, Shape } from '../../drawing/scene/scene.js';
import { mapLegendWords } from '../../text/map-legend-words.js';
import { legendContent } from './legend-content.js';
import type { MapScene } from './map-scene.js';

/** Room around the areas, in CSS pixels. */
const MAP_MARGIN = 4;

/** Room between the map and its legend. */
const GAP = 12;

/**
 * The map as it is on the page, for a picture: what the reader sees of it now, with its legend. Loaded when a picture is
 * first asked for.
 * @param map `undefined` while the element is hidden: then the picture is of the whole.
 */
export async function mapGraphic(scene: MapScene, map: AreaMap<never> | undefined): Promise<Graphic> {
  const { prepared, keys } = await outlinesOf(scene);
  const { borders, box: all } = prepared;
  if (!all) throw new Error('There is nothing to draw: no area has an outline');
  const seen = map?.seen;
  const keyOf = (area: number) => keys?.[area] ?? String(area);
  const drawn: PictureMap = {
    borders,
    isOfShapes: keys !== undefined,
    keyOf,
    fillOf: scene.drawing.fillOf,
    selected: areaOf(scene.selectedKey, keyOf, borders.areas),
  };
  const viewIn = (size: { readonly width: number; readonly height: number }, ratio: number) =>
    pictureView(all, seen, borders.gridBits, size, MAP_MARGIN * ratio);
  return {
    tell: (room) => tellMap(scene, room, seen ?? all, seen !== undefined, drawn, viewIn),
    remarks: seen ? [mapLegendWords[scene.language].excerpt] : [],
  };
}

function tellMap(
  scene: MapScene,
  { width, measure }: Room,
  ground: Ground,
  isFramed: boolean,
  map: PictureMap,
  viewIn: (size: Pick<Box, 'width' | 'height'>, ratio: number) => ReturnType<typeof pictureView>,
): Told {
  const height = mapHeight(ground, width);
  const box: Box = { x: 0, y: 0, width, height };
  const legend = layOutLegend(legendContent(scene), { x: 0, y: height + GAP, width }, measure);
  const stroke = { colour: LINE_COLOUR, width: LINE_WIDTH };
  const frame: readonly Shape[] = isFramed ? [{ kind: 'rect', box, stroke }] : [];
  const painted: Shape = {
    kind: 'painted',
    box,
    shapes: () => mapShapes(map, viewIn(box, 1)),
    paint: mapPainter(map, (place) => viewIn(place, place.ratio)),
  };
  return { shapes: [painted, ...frame, ...legend.shapes], height: legend.end };
}

/** The outlines as borders, whatever the map on the page draws. */
async function outlinesOf({ gathered }: MapScene): Promise<CanvasOutlines<PreparedBorders>> {
  const { outlines, level } = gathered.view;
  if (!outlines) throw new Error('There is nothing to draw: the endpoint has no outlines of these areas');
  if (outlines.kind === 'canvas') return outlines.drawn;
  const { outlinesOfShapes } = await import('../../canvas/shape-outlines.js');
  return outlinesOfShapes(outlines.shapes, gathered.choice.period.edition, level);
}

function areaOf(key: string | undefined, keyOf: (area: number) => string, areas: number): number | undefined {
  for (let area = 0; area < areas; area++) if (keyOf(area) === key) return area;
  return undefined;
}
