import { PAPER } from '../../drawing/picture/picture-styles.js';
import type { Pattern } from '../../drawing/scene/pattern.js';
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
interface Brush extends PaintOptions {
  /** Patterns by their word. */
  readonly made: Map<string, CanvasPattern>;
}

/** What a scene is painted on. */
export interface PaintOptions {
  readonly context: CanvasRenderingContext2D;
  /** Another canvas, to draw patterns on; what it holds is lost. */
  readonly scratch: HTMLCanvasElement;
  /** The typeface, as a style sheet names it. */
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
  const brush = { context, scratch, family, ratio, made: new Map() };
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

/** A pattern in pixels of the canvas, so that its lines are sharp; each is made once. */
function fillOf({ context, scratch, ratio, made }: Brush, pattern: Pattern): CanvasPattern | string {
  const known = made.get(pattern.id);
  if (known) return known;
  drawPattern(scratch, Math.max(1, Math.round(pattern.size * ratio)), pattern);
  const filled = context.createPattern(scratch, 'repeat');
  if (!filled) return pattern.background;
  filled.setTransform(new DOMMatrix().scale(1 / ratio));
  made.set(pattern.id, filled);
  return filled;
}

function drawPattern(canvas: HTMLCanvasElement, pixels: number, pattern: Pattern): void {
  const { size, path, width, line, background } = pattern;
  Object.assign(canvas, { width: pixels, height: pixels });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  context.scale(pixels / size, pixels / size);
  context.fillStyle = background;
  context.fillRect(0, 0, size, size);
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

function paintPath(path: Path2D, { fill, stroke, opacity = 1 }: Paint, brush: Brush): void {
  const { context } = brush;
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = typeof fill === 'object' ? fillOf(brush, fill) : fill;
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
