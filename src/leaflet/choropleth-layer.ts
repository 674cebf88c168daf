import {
  FeatureGroup,
  type LatLngTuple,
  type LeafletMouseEvent,
  Polygon,
  type PolylineOptions,
  type SVG,
} from 'leaflet';
import type { AreaListener } from '../canvas/area-map.js';
import type { AreaShape, Ring } from '../domain/outlines.js';

// Drawn as the outlines are: simplifying or clipping each area by itself would tear borders that are shared.
const EXACT: PolylineOptions = { smoothFactor: 0, noClip: true };

/** The areas of a map, each filled with its colour. Another way of drawing can take its place behind the same methods. */
export class ChoroplethLayer {
  readonly #group: FeatureGroup;
  readonly #areas = new Map<string, Polygon>();

  constructor(shapes: readonly AreaShape[], renderer: SVG, listener: AreaListener) {
    for (const shape of shapes) this.#areas.set(shape.code, drawArea(shape, renderer, listener));
    this.#group = new FeatureGroup([...this.#areas.values()]);
  }

  /** What to add to a map. */
  get layer(): FeatureGroup {
    return this.#group;
  }

  /** Fills every area anew. */
  paint(fillOf: (code: string) => string): void {
    for (const [code, area] of this.#areas) area.setStyle({ fillColor: fillOf(code) });
  }
}

/** The lines of a shape alone, to draw above all others: a wide one under a narrow one, for any background. */
export function drawOutline(shape: AreaShape, className: string, renderer: SVG): FeatureGroup {
  const lines = ['halo', 'line'].map(
    (kind) =>
      new Polygon(positionsOf(shape), {
        ...EXACT,
        renderer,
        className: `${kind} ${className}`,
        fill: false,
        interactive: false,
      }),
  );
  return new FeatureGroup(lines);
}

function drawArea(shape: AreaShape, renderer: SVG, listener: AreaListener): Polygon {
  const { code } = shape;
  const area = new Polygon(positionsOf(shape), { ...EXACT, renderer, className: 'area', fillOpacity: 1 });
  return area.on({
    mouseover: ({ originalEvent }: LeafletMouseEvent) => listener.enter(code, originalEvent),
    mousemove: ({ originalEvent }: LeafletMouseEvent) => listener.enter(code, originalEvent),
    mouseout: () => listener.leave(code),
    click: ({ originalEvent }: LeafletMouseEvent) => listener.pick(code, originalEvent),
    dblclick: () => listener.open(code),
  });
}

function positionsOf({ polygons }: AreaShape): LatLngTuple[][][] {
  return polygons.map((rings) => rings.map(toLatLngs));
}

/** Leaflet writes latitude first. */
function toLatLngs(ring: Ring): LatLngTuple[] {
  return ring.map(([longitude, latitude]) => [latitude, longitude]);
}
