import { escapeXml } from './escape-xml.js';
import type { Pattern } from './pattern.js';
import type { Paint, Scene, Shape, TextShape } from './scene.js';

/** Millimetres to an inch, and CSS pixels to one. */
const MILLIMETRES = 25.4;
const CSS_DPI = 96;

/** Digits behind the point: a hundredth of a pixel is seen nowhere. */
const DIGITS = 2;

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** The patterns that are drawn, by their word. */
type Used = Map<string, Pattern>;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A picture as an SVG file that needs nothing besides itself: no script, no style sheet, no address. Every text stands in
 * it as text. Written in slices of work, for a country has hundreds of thousands of places.
 * @param family Typefaces that whoever opens the file is likely to have, the last of them generic.
 */
export function* writeSvg(scene: Scene, family: string): Generator<undefined, string> {
  const { width, height, title, description, language, shapes } = scene;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${millimetres(width)}mm`,
    height: `${millimetres(height)}mm`,
    viewBox: `0 0 ${write(width)} ${write(height)}`,
    role: 'img',
    lang: language,
    'xml:lang': language,
    'font-family': family,
  };
  const used: Used = new Map();
  const content = yield* writeShapes(shapes, used);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    used.size > 0 ? tag('defs', {}, [...used.values()].map(writePattern).join('')) : '',
    content,
    '</svg>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function* writeShapes(shapes: readonly Shape[], used: Used): Generator<undefined, string> {
  const written: string[] = [];
  for (const shape of shapes) {
    written.push(yield* writeShape(shape, used));
    yield;
  }
  return written.join('\n');
}

function* writeShape(shape: Shape, used: Used): Generator<undefined, string> {
  switch (shape.kind) {
    case 'text':
      return writeText(shape);
    case 'rect':
      return tag('rect', { ...shape.box, rx: shape.radius, ...paint(shape, used) });
    case 'path':
      return tag('path', { d: shape.d, ...paint(shape, used) });
    case 'circle':
      return tag('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...paint(shape, used) });
    case 'group':
      return yield* writeGroup(shape, used);
    case 'painted': {
      const { x, y, width, height } = shape.box;
      const shapes = yield* shape.shapes();
      return yield* writeGroup({ kind: 'group', x, y, clip: { width, height }, shapes }, used);
    }
  }
}

function writeText({ text, style, align, x, baseline, isTurned }: TextShape): string {
  const place = isTurned
    ? { transform: `translate(${write(x)} ${write(baseline)}) rotate(-90)` }
    : { x, y: baseline };
  const look = {
    'font-size': style.size,
    'font-weight': style.weight === 'bold' ? 'bold' : undefined,
    'text-anchor': align === 'left' ? undefined : ANCHORS[align],
    fill: style.colour,
  };
  return tag('text', { ...place, ...look }, escapeXml(text));
}

/** What is cut off stands in a picture of its own: that needs no name, which may be taken where the file ends up. */
function* writeGroup(
  { x, y, scale = 1, clip, shapes }: Extract<Shape, { kind: 'group' }>,
  used: Used,
): Generator<undefined, string> {
  const content = yield* writeShapes(shapes, used);
  if (clip) {
    const inner = scale === 1 ? content : tag('g', { transform: `scale(${scale})` }, content);
    return tag('svg', { x, y, ...clip }, inner);
  }
  const move = `translate(${write(x)} ${write(y)})`;
  return tag('g', { transform: scale === 1 ? move : `${move} scale(${scale})` }, content);
}

function paint({ fill, stroke, opacity }: Paint, used: Used): Attributes {
  if (typeof fill === 'object') used.set(fill.id, fill);
  return {
    fill: typeof fill === 'object' ? `url(#${fill.id})` : (fill ?? 'none'),
    stroke: stroke?.colour,
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash?.map(write).join(' ') || undefined,
    'stroke-linejoin': stroke && 'round',
    opacity,
  };
}

function writePattern({ id, size, path, width, line, background }: Pattern): string {
  const content = [
    tag('rect', { width: size, height: size, fill: background }),
    tag('path', { d: path, fill: 'none', stroke: line, 'stroke-width': width, 'stroke-linecap': 'round' }),
  ].join('');
  return tag('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, content);
}

function tag(name: string, of: Attributes, content?: string): string {
  return content === undefined
    ? `<${name}${attributes(of)}/>`
    : `<${name}${attributes(of)}>${content}</${name}>`;
}

function attributes(of: Attributes): string {
  return Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? write(value) : escapeXml(value ?? '')}"`)
    .join('');
}

function millimetres(pixels: number): string {
  return write((pixels / CSS_DPI) * MILLIMETRES);
}

function write(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A picture has no place for ${value}`);
  return String(Number(value.toFixed(DIGITS)));
}
