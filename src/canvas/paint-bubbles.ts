import { type Bubbles, EDGES, PLOT_MARGIN } from '../drawing/bubbles.js';

/** The colours of points, as the style sheet has them. */
export interface BubbleLooks {
  readonly point: string;
  /** What lies behind the points. */
  readonly behind: string;
}

/** A picture to draw on: width of the graphic within its margin in pixels, and how many of them are one of the page. */
export interface BubbleSheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly density: number;
}

/** With more points than this lines around them would make one blot of a crowd. */
const FEW = 1500;

/** How much of a point covers what lies below it: one alone still stands out enough from the page. */
const COVER_OF_FEW = 0.5;
const COVER_OF_MANY = 0.65;

/** In pixels of the page. */
const LINE = 1;
const LEAST_RADIUS = 0.6;
const SQUARE_OF_FEW = 5;
const SQUARE_OF_MANY = 3;
const ARROW = 6;

/** Points drawn between two looks at the clock. */
const STEP = 200;

const ROUND = 2 * Math.PI;

/** Which way the arrow on an edge points, in parts of a full turn. */
const TURNS: Readonly<Record<number, number>> = {
  [EDGES.right]: 0,
  [EDGES.left]: 1 / 2,
  [EDGES.top]: 3 / 4,
  [EDGES.bottom]: 1 / 4,
};

/**
 * Draws points a step at a time. One on few cases is open; one whose size is not known is a small square; one that lies
 * beyond an axis is an arrow on its edge.
 */
export function* paintBubbles(
  bubbles: Bubbles,
  { context, width, density }: BubbleSheet,
  { point: colour, behind }: BubbleLooks,
): Generator<undefined, void> {
  const { x, y, radii, sized, unclear, edges, order } = bubbles;
  const isFew = order.length <= FEW;
  const square = (isFew ? SQUARE_OF_FEW : SQUARE_OF_MANY) * density;
  const sheet = { context, colour, behind, isFew, line: LINE * density };
  Object.assign(context, { fillStyle: colour, strokeStyle: colour, lineWidth: sheet.line });
  for (let rank = 0; rank < order.length; rank++) {
    if (rank % STEP === STEP - 1) yield;
    const point = order[rank] ?? 0;
    const left = ((x[point] ?? 0) + PLOT_MARGIN) * width;
    const top = ((y[point] ?? 0) + PLOT_MARGIN) * width;
    context.globalAlpha = isFew ? COVER_OF_FEW : COVER_OF_MANY;
    if (edges[point]) paintArrow(context, left, top, ARROW * density, TURNS[edges[point] ?? 0] ?? 0);
    else if (!sized[point]) context.fillRect(left - square / 2, top - square / 2, square, square);
    else {
      const radius = Math.max(LEAST_RADIUS * density, (radii[point] ?? 0) * width);
      paintCircle(sheet, left, top, radius, unclear[point] === 1);
    }
  }
}

interface CircleSheet {
  readonly colour: string;
  readonly behind: string;
  readonly context: CanvasRenderingContext2D;
  readonly isFew: boolean;
  readonly line: number;
}

function paintCircle(sheet: CircleSheet, left: number, top: number, radius: number, isOpen: boolean): void {
  const { context, isFew, line, colour, behind } = sheet;
  context.beginPath();
  context.arc(left, top, isOpen ? Math.max(line, radius - line / 2) : radius, 0, ROUND);
  if (!isOpen) context.fill();
  else if (isFew) {
    context.fillStyle = behind;
    context.fill();
    context.fillStyle = colour;
  }
  if (!isFew && !isOpen) return;
  context.globalAlpha = 1;
  context.stroke();
}

/** An arrow with its point on the edge. */
function paintArrow(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  length: number,
  turn: number,
): void {
  const [ahead, aside] = [Math.cos(turn * ROUND), Math.sin(turn * ROUND)];
  const corner = (back: number, side: number) =>
    [left - back * ahead - side * aside, top - back * aside + side * ahead] as const;
  context.globalAlpha = 1;
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(...corner(length, length / 2));
  context.lineTo(...corner(length, -length / 2));
  context.fill();
}
