import { type Bubbles, EDGES } from '../../drawing/bubbles.js';
import { MUTED, PAPER } from '../../drawing/picture/picture-styles.js';
import type { Box, Painter, Shape } from '../../drawing/scene/scene.js';
import type { Tools } from './scatter-graphic.js';

const COVER = 0.5;
const SQUARE = 5;
const ARROW = 6;

/** An arrow whose point is at the origin, for each edge that a point can lie beyond. */
const ARROWS: Readonly<Record<number, string>> = {
  [EDGES.right]: `M0 0L${-ARROW} ${ARROW / 2}L${-ARROW} ${-ARROW / 2}Z`,
  [EDGES.left]: `M0 0L${ARROW} ${ARROW / 2}L${ARROW} ${-ARROW / 2}Z`,
  [EDGES.top]: `M0 0L${ARROW / 2} ${ARROW}L${-ARROW / 2} ${ARROW}Z`,
  [EDGES.bottom]: `M0 0L${ARROW / 2} ${-ARROW}L${-ARROW / 2} ${-ARROW}Z`,
};

/** The points of a scatter plot: as on the page where there is a canvas, otherwise each as a shape of its own. */
export function tellPoints(bubbles: Bubbles, box: Box, { plotShape, paintBubbles }: Tools): Shape {
  const { margin } = plotShape;
  const width = box.width / (1 + 2 * margin);
  const paint: Painter = function* (context, place) {
    context.save();
    context.translate(place.left, place.top);
    const sheet = { context, width: place.width / (1 + 2 * margin), density: place.ratio };
    yield* paintBubbles(bubbles, sheet, { point: MUTED, behind: PAPER });
    context.restore();
  };
  const shapes = function* () {
    return Array.from(bubbles.order, (point) => pointShape(bubbles, point, margin, width));
  };
  return { kind: 'painted', box, shapes, paint };
}

function pointShape(bubbles: Bubbles, point: number, margin: number, width: number): Shape {
  const { x, y, radii, sized, unclear, edges } = bubbles;
  const left = ((x[point] ?? 0) + margin) * width;
  const top = ((y[point] ?? 0) + margin) * width;
  const arrow = ARROWS[edges[point] ?? EDGES.none];
  if (arrow) {
    return { kind: 'group', x: left, y: top, shapes: [{ kind: 'path', d: arrow, fill: MUTED }] };
  }
  if (!sized[point]) {
    const box = { x: left - SQUARE / 2, y: top - SQUARE / 2, width: SQUARE, height: SQUARE };
    return { kind: 'rect', box, fill: MUTED, opacity: COVER };
  }
  const stroke = { colour: MUTED, width: 1 };
  const circle = { kind: 'circle', x: left, y: top, radius: (radii[point] ?? 0) * width } as const;
  return unclear[point]
    ? { ...circle, fill: PAPER, stroke }
    : { ...circle, fill: MUTED, opacity: COVER, stroke };
}
