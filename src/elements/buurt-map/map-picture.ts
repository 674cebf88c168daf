import type { AreaMap, CanvasOutlines } from '../../canvas/area-map.js';
import { drawPicture } from '../../canvas/picture/draw-picture.js';
import type { PreparedBorders } from '../../drawing/borders/prepared-borders.js';
import type { Presentation } from '../shared/presentation.js';
import type { MapScene } from './map-scene.js';
import { pictureContent } from './picture-content.js';

/** What a picture is made of: the map as it is on the page, and the typeface around it. */
export interface PictureSource {
  readonly scene: MapScene;
  readonly presentation: Presentation;
  /** `undefined` while the element is hidden: then the picture is of the whole. */
  readonly map: AreaMap<never> | undefined;
  readonly family: string;
}

/**
 * The map as a PNG: what the reader sees of it now, with all that must stand with the figures. Loaded when a picture is
 * first asked for.
 */
export async function makePicture({ scene, presentation, map, family }: PictureSource): Promise<Blob> {
  const { prepared, keys } = await outlinesOf(scene);
  const { borders, box } = prepared;
  if (!box) throw new Error('There is nothing to draw: no area has an outline');
  const seen = map?.seen;
  const keyOf = (area: number) => keys?.[area] ?? String(area);
  return drawPicture({
    content: pictureContent(scene, presentation, seen !== undefined),
    map: {
      borders,
      isOfShapes: keys !== undefined,
      keyOf,
      fillOf: scene.drawing.fillOf,
      selected: areaOf(scene.selectedKey, keyOf, borders.areas),
    },
    all: box,
    seen,
    family,
  });
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
