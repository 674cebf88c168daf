import type { Borders } from '../../domain/borders.js';
import type { Position } from '../../domain/outlines.js';
import type { AreaRaster } from '../raster/area-raster.js';
import { drawRasterInSlices } from '../raster/draw-raster.js';
import { AreaArcs } from './area-arcs.js';
import { pointInArea } from './area-point.js';
import { type ArcsByKind, arcsByKind, type BorderKind } from './border-kinds.js';
import { type Boxes, boxesOfArcs, boxesOfAreas, boxOfAll } from './boxes.js';
import { drawPolylines, type Polylines } from './polylines.js';
import type { GridBox, View } from './view.js';

/**
 * Borders with all that is worked out from them, each thing once and not before it is asked for. Maps that show the
 * same borders share it: the second map of a page with the same view costs no more than its colours.
 */
export class PreparedBorders {
  readonly borders: Borders;
  #arcBoxes: Boxes | undefined;
  #box: { readonly of: GridBox | undefined } | undefined;
  #areaBoxes: Boxes | undefined;
  #areaArcs: AreaArcs | undefined;
  #kinds: ArcsByKind | undefined;
  #withoutOutline: number | undefined;
  #raster: RasterJob | undefined;
  #lines: { readonly view: View; readonly drawn: Partial<Record<BorderKind, Polylines>> } | undefined;

  constructor(borders: Borders) {
    this.borders = borders;
  }

  /** The box around all areas; `undefined` when none has an outline. */
  get box(): GridBox | undefined {
    this.#box ??= { of: boxOfAll(this.#boxes) };
    return this.#box.of;
  }

  /** The box around an area; `undefined` when it has no outline. */
  boxOf(area: number): GridBox | undefined {
    this.#areaBoxes ??= boxesOfAreas(this.borders, this.#boxes);
    return this.#areaBoxes.at(area);
  }

  /** A point inside an area; `undefined` when it has no outline. */
  pointIn(area: number): Position | undefined {
    const box = this.boxOf(area);
    return box && pointInArea(this.borders, this.#arcs.of(area), box);
  }

  /** How many areas have no outline. */
  get withoutOutline(): number {
    this.#withoutOutline ??= countWithoutOutline(this.borders);
    return this.#withoutOutline;
  }

  /** The areas that an area shares a border with. */
  neighboursOf(area: number): readonly number[] {
    return this.#arcs.neighboursOf(area);
  }

  /**
   * The raster of a view, in slices of work; that of the last view is kept. Maps that want the same at once take turns
   * at one piece of work.
   */
  *rasterInSlices(view: View): Generator<undefined, AreaRaster> {
    if (!this.#raster || !isSame(this.#raster.view, view)) {
      this.#raster = { view, work: drawRasterInSlices(this.borders, this.#boxes, view), drawn: undefined };
    }
    const job = this.#raster;
    for (;;) {
      const drawn = job.drawn ?? goOn(job);
      if (drawn) return drawn;
      yield;
    }
  }

  /** The lines of a kind in a view; those of the last view are kept. */
  linesOf(kind: BorderKind, view: View): Polylines {
    if (!this.#lines || !isSame(this.#lines.view, view)) this.#lines = { view, drawn: {} };
    this.#kinds ??= arcsByKind(this.borders);
    this.#lines.drawn[kind] ??= drawPolylines(this.borders, this.#boxes, this.#kinds[kind], view);
    return this.#lines.drawn[kind];
  }

  /** The lines around an area in a view. */
  outlineOf(area: number, view: View): Polylines {
    return drawPolylines(this.borders, this.#boxes, this.#arcs.of(area), view);
  }

  get #boxes(): Boxes {
    this.#arcBoxes ??= boxesOfArcs(this.borders);
    return this.#arcBoxes;
  }

  get #arcs(): AreaArcs {
    this.#areaArcs ??= new AreaArcs(this.borders);
    return this.#areaArcs;
  }
}

/** A raster that is being drawn, or drawn. */
interface RasterJob {
  readonly view: View;
  readonly work: Generator<undefined, AreaRaster>;
  drawn: AreaRaster | undefined;
}

function goOn(job: RasterJob): AreaRaster | undefined {
  const { done, value } = job.work.next();
  if (done) job.drawn = value;
  return job.drawn;
}

function countWithoutOutline({ areas, left, right }: Borders): number {
  // One place more, where everything outside is marked.
  const drawn = new Uint8Array(areas + 1);
  for (let arc = 0; arc < left.length; arc++) {
    drawn[(left[arc] as number) + 1] = 1;
    drawn[(right[arc] as number) + 1] = 1;
  }
  let count = 0;
  for (let area = 1; area <= areas; area++) count += drawn[area] as number;
  return areas - count;
}

/** A part of a pixel that nobody sees; maps work out the same view in ways that differ by less. */
const UNSEEN = 1e-3;

function isSame(one: View, other: View): boolean {
  const isNear = (a: number, b: number) => Math.abs(a - b) < UNSEEN;
  return (
    one.width === other.width &&
    one.height === other.height &&
    isNear(one.worldWidth, other.worldWidth) &&
    isNear(one.left, other.left) &&
    isNear(one.top, other.top)
  );
}
