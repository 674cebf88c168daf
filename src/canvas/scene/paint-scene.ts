import { PAPER } from '../../drawing/picture/picture-styles.js';
import { PATTERN_SIZE, PATTERNS, type Pattern } from '../../drawing/scene/patterns.js';
import type {
  Paint,
  PaintedShape,
  Scene,
  Shape,
  Stroke,
  TextShape,
  TextStyle,
} from '../../drawing/scene/scene.js';
import { runInSlices } from '../run-in-slices.js';

/** What shapes are painted with. */
interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** The typeface, as a style sheet names it. */
  readonly family: string;
  readonly patterns: ReadonlyMap<string, CanvasPattern>;
}

/** What a scene is painted on. */
export interface PaintOptions {
  readonly context: CanvasRenderingContext2D;
  /** Another canvas, to draw patterns on; what it holds is lost. */
  readonly scratch: HTMLCanvasElement;
  readonly family: string;
  /** Pixels of the canvas per CSS pixel. */
  readonly ratio: number;
}

/** A style as a canvas wants it. */
export function fontOf({ size, weight }: TextStyle, family: string): string {
  return `${weight} ${size}px ${family}`;
}

/** Paints a scene on a canvas that is empty, and has its size. */
export async function paintScene(
  scene: Scene,
  { context, scratch, family, ratio }: PaintOptions,
): Promise<void> {
  const { signal } = new AbortController();
  for (const { x, y, shape } of paintedIn(scene.shapes, 0, 0)) {
    await runInSlices(shape.paint(context, placeOf(x, y, shape, ratio)), signal);
  }
  const brush = { context, family, patterns: makePatterns(context, scratch, ratio) };
  context.scale(ratio, ratio);
  for (const shape of scene.shapes) paintShape(shape, brush);
  // Behind everything, for what was painted pixel by pixel wipes what is under it.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = PAPER;
  context.fillRect(0, 0, scene.width + 1, scene.height + 1);
}

interface Found {
  readonly x: number;
  readonly y: number;
  readonly shape: PaintedShape;
}

/** What paints itself, and where; within a group that is scaled it cannot. */
function paintedIn(shapes: readonly Shape[], x: number, y: number): readonly Found[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'painted') return [{ x: x + shape.box.x, y: y + shape.box.y, shape }];
    return shape.kind === 'group' ? paintedIn(shape.shapes, x + shape.x, y + shape.y) : [];
  });
}

function placeOf(x: number, y: number, { box }: PaintedShape, ratio: number) {
  return {
    left: Math.round(x * ratio),
    top: Math.round(y * ratio),
    width: Math.round(box.width * ratio),
    height: Math.round(box.height * ratio),
    ratio,
  };
}

/** The patterns in pixels of the canvas, so that their lines are sharp. */
function makePatterns(
  context: CanvasRenderingContext2D,
  scratch: HTMLCanvasElement,
  ratio: number,
): ReadonlyMap<string, CanvasPattern> {
  const size = Math.max(1, Math.round(PATTERN_SIZE * ratio));
  const made = new Map<string, CanvasPattern>();
  for (const pattern of PATTERNS) {
    drawPattern(scratch, size, pattern);
    const filled = context.createPattern(scratch, 'repeat');
    filled?.setTransform(new DOMMatrix().scale(1 / ratio));
    if (filled) made.set(pattern.fill, filled);
  }
  return made;
}

function drawPattern(
  canvas: HTMLCanvasElement,
  size: number,
  { path, width, line, background }: Pattern,
): void {
  Object.assign(canvas, { width: size, height: size });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  context.scale(size / PATTERN_SIZE, size / PATTERN_SIZE);
  context.fillStyle = background;
  context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
  Object.assign(context, { strokeStyle: line, lineWidth: width, lineCap: 'round' });
  context.stroke(new Path2D(path));
}

function paintShape(shape: Shape, brush: Brush): void {
  switch (shape.kind) {
    case 'text':
      paintText(shape, brush);
      break;
    case 'painted':
      break;
    case 'group':
      paintGroup(shape, brush);
      break;
    default:
      paintPath(pathOf(shape), shape, brush);
  }
}

function paintText(
  { text, style, align, x, baseline, isTurned }: TextShape,
  { context, family }: Brush,
): void {
  context.save();
  Object.assign(context, { font: fontOf(style, family), fillStyle: style.colour, textAlign: align });
  context.translate(x, baseline);
  if (isTurned) context.rotate(-Math.PI / 2);
  context.fillText(text, 0, 0);
  context.restore();
}

function paintGroup(
  { x, y, scale = 1, clip, shapes }: Extract<Shape, { kind: 'group' }>,
  brush: Brush,
): void {
  const { context } = brush;
  context.save();
  context.translate(x, y);
  if (clip) {
    context.beginPath();
    context.rect(0, 0, clip.width, clip.height);
    context.clip();
  }
  context.scale(scale, scale);
  for (const shape of shapes) paintShape(shape, brush);
  context.restore();
}

function pathOf(shape: Extract<Shape, { kind: 'rect' | 'path' | 'circle' }>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.d);
  const path = new Path2D();
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    const { x, y, width, height } = shape.box;
    path.roundRect(x, y, width, height, shape.radius ?? 0);
  }
  return path;
}

function paintPath(path: Path2D, { fill, stroke, opacity = 1 }: Paint, { context, patterns }: Brush): void {
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = patterns.get(fill) ?? fill;
    context.fill(path);
  }
  if (stroke) strokePath(path, stroke, context);
  context.globalAlpha = 1;
}

function strokePath(path: Path2D, { colour, width, dash }: Stroke, context: CanvasRenderingContext2D): void {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineJoin: 'round' });
  context.setLineDash([...(dash ?? [])]);
  context.stroke(path);
}
