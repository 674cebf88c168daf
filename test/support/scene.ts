import type { Shape, TextShape } from '../../src/drawing/scene/scene.js';

/** Text is as wide as a typewriter's, so that tests know where lines break. */
export const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.6;

/** A shape other than a group, with where it lies on the whole picture. */
export interface PlacedShape {
  readonly shape: Exclude<Shape, { kind: 'group' }>;
  readonly left: number;
  readonly top: number;
}

/** All shapes out of their groups, in the order in which they are drawn. */
export function flatten(shapes: readonly Shape[], left = 0, top = 0): readonly PlacedShape[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group' ? flatten(shape.shapes, left + shape.x, top + shape.y) : [{ shape, left, top }],
  );
}

/** All texts, with their place on the whole picture. */
export function textsIn(shapes: readonly Shape[]): readonly TextShape[] {
  return flatten(shapes).flatMap(({ shape, left, top }) =>
    shape.kind === 'text' ? [{ ...shape, x: shape.x + left, baseline: shape.baseline + top }] : [],
  );
}

/** The text that begins with some words, with its place. */
export function findText(shapes: readonly Shape[], words: string): TextShape {
  const found = textsIn(shapes).find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`No "${words}" on the picture`);
  return found;
}

/** The texts that stick out of a picture. */
export function textsBeyond(shapes: readonly Shape[], width: number, height: number): readonly string[] {
  const isBeyond = ({ text, style, align, x, baseline, isTurned }: TextShape) => {
    if (isTurned) return x < 0 || x > width;
    const length = measure(text, style);
    const left = { left: x, center: x - length / 2, right: x - length }[align];
    return left < -0.01 || left + length > width + 0.01 || baseline > height;
  };
  return textsIn(shapes)
    .filter(isBeyond)
    .map(({ text }) => text);
}

/** The fills of all shapes, in order: colours, and patterns by their word. */
export function fillsIn(shapes: readonly Shape[]): readonly string[] {
  return flatten(shapes).flatMap(({ shape }) => {
    if (!('fill' in shape) || !shape.fill) return [];
    return typeof shape.fill === 'object' ? [shape.fill.id] : [shape.fill];
  });
}
