import { type ArcsByKind, arcsByKind, type BorderKind } from '../borders/border-kinds.js';
import { lineStyle } from '../borders/line-styles.js';
import { PreparedBorders } from '../borders/prepared-borders.js';
import { pixelsPerKilometre, type View } from '../borders/view.js';
import type { Shape, Stroke } from '../scene/scene.js';
import { ArcPoints, FINENESS } from './arc-points.js';
import { type RingPart, ringsAround } from './area-rings.js';
import { asPaint } from './hatch-patterns.js';
import { BETWEEN, BORDER_COLOURS, BORDER_KINDS, COAST, type PictureMap, SELECTED } from './picture-map.js';

/** Fainter lines are not seen. */
const FAINTEST = 0.02;

/**
 * A map as shapes: a path for all areas of one fill, and the lines over them.
 * @param view In CSS pixels.
 */
export function mapShapes(map: PictureMap, view: View): readonly Shape[] {
  const points = new ArcPoints(map.borders, view);
  const fills = [...areasByFill(map, view)].map(
    ([fill, areas]): Shape => ({ kind: 'path', fill: asPaint(fill), d: fillPath(map, areas, points) }),
  );
  const kinds = arcsByKind(map.borders);
  const lines = (kind: BorderKind, stroke: Stroke, opacity?: number): Shape => ({
    kind: 'path',
    stroke,
    opacity,
    d: linesPath(kinds[kind], points),
  });
  return [
    ...(map.isOfShapes ? [lines('outer', COAST)] : []),
    ...fills,
    ...(map.isOfShapes ? [lines('outer', BETWEEN)] : borderLines(view, lines)),
    ...selectedLines(map, points),
  ];
}

/** The areas in view that have an outline, by how they are filled. */
function areasByFill(
  { borders, keyOf, fillOf }: PictureMap,
  view: View,
): ReadonlyMap<string, ReadonlySet<number>> {
  const prepared = new PreparedBorders(borders);
  const steps = 2 ** borders.gridBits / view.worldWidth;
  const found = new Map<string, Set<number>>();
  for (let area = 0; area < borders.areas; area++) {
    const box = prepared.boxOf(area);
    if (!box) continue;
    const isAcross = box.east >= view.left * steps && box.west <= (view.left + view.width) * steps;
    const isDown = box.south >= view.top * steps && box.north <= (view.top + view.height) * steps;
    if (!isAcross || !isDown) continue;
    const fill = fillOf(keyOf(area));
    const others = found.get(fill);
    if (others) others.add(area);
    else found.set(fill, new Set([area]));
  }
  return found;
}

function borderLines(
  view: View,
  lines: (kind: BorderKind, stroke: Stroke, opacity?: number) => Shape,
): readonly Shape[] {
  const density = pixelsPerKilometre(view);
  return BORDER_KINDS.flatMap((kind) => {
    const { width, opacity } = lineStyle(kind, density, 1);
    return opacity < FAINTEST ? [] : [lines(kind, { colour: BORDER_COLOURS[kind], width }, opacity)];
  });
}

function selectedLines({ borders, selected }: PictureMap, points: ArcPoints): readonly Shape[] {
  if (selected === undefined) return [];
  const d = ringsPath(
    ringsAround(borders, (area) => area === selected),
    points,
  );
  return SELECTED.map((stroke) => ({ kind: 'path', d, stroke }));
}

function fillPath({ borders }: PictureMap, areas: ReadonlySet<number>, points: ArcPoints): string {
  return ringsPath(
    ringsAround(borders, (area) => areas.has(area)),
    points,
  );
}

function ringsPath(rings: readonly (readonly RingPart[])[], points: ArcPoints): string {
  return rings.map((ring) => `${writeLine(ring.flatMap((part) => walk(part, points)))}z`).join('');
}

function linesPath(arcs: ArcsByKind[BorderKind], points: ArcPoints): string {
  return [...arcs]
    .filter((arc) => points.isSeen(arc))
    .map((arc) => writeLine(points.of(arc)))
    .join('');
}

function walk({ arc, isReversed }: RingPart, points: ArcPoints): readonly number[] {
  const forth = points.of(arc);
  if (!isReversed) return forth;
  return forth.map((_, at) => forth[forth.length - 2 - at + 2 * (at % 2)] as number);
}

/** A line as SVG writes it, each point by its distance from the one before: half as long as places would be. */
function writeLine(points: readonly number[]): string {
  let [x, y] = [points[0] ?? 0, points[1] ?? 0];
  let line = `M${place(x)} ${place(y)}`;
  for (let at = 2; at < points.length; at += 2) {
    const [nextX, nextY] = [points[at] as number, points[at + 1] as number];
    if (nextX === x && nextY === y) continue;
    const down = place(nextY - y);
    line += `l${place(nextX - x)}${down.startsWith('-') ? '' : ' '}${down}`;
    [x, y] = [nextX, nextY];
  }
  return line;
}

function place(steps: number): string {
  return String(steps / FINENESS).replace(/^(-?)0\./, '$1.');
}
