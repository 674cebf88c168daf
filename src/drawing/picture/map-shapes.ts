import type { Borders } from '../../domain/borders.js';
import { arcsByKind, type BorderKind } from '../borders/border-kinds.js';
import { lineStyle } from '../borders/line-styles.js';
import { PreparedBorders } from '../borders/prepared-borders.js';
import { type GridBox, pixelsPerKilometre, type View } from '../borders/view.js';
import type { Shape, Stroke } from '../scene/scene.js';
import { ArcPoints } from './arc-points.js';
import { type RingPart, ringsAround } from './area-rings.js';
import { asPaint } from './hatch-patterns.js';
import { PathText } from './path-text.js';
import { BETWEEN, BORDER_COLOURS, BORDER_KINDS, COAST, type PictureMap, SELECTED } from './picture-map.js';

/** Fainter lines are not seen. */
const FAINTEST = 0.02;

/** Areas that are sorted, and arcs that are written, in one go: about a millisecond of work. */
const AT_A_TIME = { areas: 1000, arcs: 100 };

/** Work that is done in slices. */
type Sliced<Result> = Generator<undefined, Result>;

/** What finds the lines of a kind, and tells them with a stroke. */
type TellLines = (kind: BorderKind, stroke: Stroke, opacity?: number) => Sliced<Shape>;

/**
 * A map as shapes, in slices of work: a path for all areas of one fill, and the lines over them.
 * @param view In CSS pixels.
 */
export function* mapShapes(map: PictureMap, view: View): Sliced<readonly Shape[]> {
  const points = new ArcPoints(map.borders, view);
  const fills = yield* fillShapes(map, view, points);
  const kinds = arcsByKind(map.borders);
  const lines: TellLines = function* (kind, stroke, opacity) {
    return { kind: 'path', stroke, opacity, d: yield* linesPath(kinds[kind], points) };
  };
  return [
    ...(map.isOfShapes ? [yield* lines('outer', COAST)] : []),
    ...fills,
    ...(map.isOfShapes ? [yield* lines('outer', BETWEEN)] : yield* borderLines(view, lines)),
    ...(yield* selectedLines(map, points)),
  ];
}

function* fillShapes(map: PictureMap, view: View, points: ArcPoints): Sliced<readonly Shape[]> {
  const shapes: Shape[] = [];
  for (const [fill, areas] of yield* areasByFill(map, view)) {
    const d = yield* ringsPath(map, (area) => areas.has(area), points);
    shapes.push({ kind: 'path', fill: asPaint(fill), d });
  }
  return shapes;
}

/** The areas in view that have an outline, by how they are filled. */
function* areasByFill(
  { borders, keyOf, fillOf }: PictureMap,
  view: View,
): Sliced<ReadonlyMap<string, ReadonlySet<number>>> {
  const prepared = new PreparedBorders(borders);
  const found = new Map<string, Set<number>>();
  for (let area = 0; area < borders.areas; area++) {
    if (area % AT_A_TIME.areas === 0) yield;
    const box = prepared.boxOf(area);
    if (!box || !isIn(box, view, borders)) continue;
    const fill = fillOf(keyOf(area));
    const others = found.get(fill);
    if (others) others.add(area);
    else found.set(fill, new Set([area]));
  }
  return found;
}

/** Whether something of a box may be seen. */
function isIn({ west, east, north, south }: GridBox, view: View, { gridBits }: Borders): boolean {
  const steps = 2 ** gridBits / view.worldWidth;
  const isAcross = east >= view.left * steps && west <= (view.left + view.width) * steps;
  return isAcross && south >= view.top * steps && north <= (view.top + view.height) * steps;
}

function* borderLines(view: View, lines: TellLines): Sliced<readonly Shape[]> {
  const density = pixelsPerKilometre(view);
  const shapes: Shape[] = [];
  for (const kind of BORDER_KINDS) {
    const { width, opacity } = lineStyle(kind, density, 1);
    if (opacity >= FAINTEST)
      shapes.push(yield* lines(kind, { colour: BORDER_COLOURS[kind], width }, opacity));
  }
  return shapes;
}

function* selectedLines(map: PictureMap, points: ArcPoints): Sliced<readonly Shape[]> {
  const { selected } = map;
  if (selected === undefined) return [];
  const d = yield* ringsPath(map, (area) => area === selected, points);
  return SELECTED.map((stroke) => ({ kind: 'path', d, stroke }));
}

/** A path around some areas taken together. */
function* ringsPath(
  { borders }: PictureMap,
  isOne: (area: number) => boolean,
  points: ArcPoints,
): Sliced<string> {
  const path = new PathText();
  let written = 0;
  for (const ring of yield* ringsAround(borders, isOne)) {
    path.begin();
    for (const part of ring) {
      path.goThrough(walk(part, points));
      written += 1;
      if (written % AT_A_TIME.arcs === 0) yield;
    }
    path.close();
  }
  return path.text;
}

/** A path along those of some arcs that are seen. */
function* linesPath(arcs: Uint32Array, points: ArcPoints): Sliced<string> {
  const path = new PathText();
  for (const [place, arc] of arcs.entries()) {
    if (place % AT_A_TIME.arcs === 0) yield;
    if (!points.isSeen(arc)) continue;
    path.begin();
    path.goThrough(points.of(arc));
  }
  return path.text;
}

function walk({ arc, isReversed }: RingPart, points: ArcPoints): readonly number[] {
  const forth = points.of(arc);
  if (!isReversed) return forth;
  return forth.map((_, at) => forth[forth.length - 2 - at + 2 * (at % 2)] as number);
}
