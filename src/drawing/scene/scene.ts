import type { Pattern } from './pattern.js';

/** A box in CSS pixels, from the top left corner of what it stands in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text looks; its size in CSS pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 'normal' | 'bold';
  readonly colour: string;
}

/** Width of a text in a style, in CSS pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** A line, as it is drawn; widths and dashes in CSS pixels. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and of what is between them, in turn; drawn through if left out. */
  readonly dash?: readonly number[] | undefined;
}

/** How a surface is drawn. A fill is a colour as `#rrggbb`, or a pattern. */
export interface Paint {
  readonly fill?: string | Pattern | undefined;
  readonly stroke?: Stroke | undefined;
  /** From 0, see-through, to 1. */
  readonly opacity?: number | undefined;
}

/** The end of a text that lies at its place. */
export type TextAlign = 'left' | 'center' | 'right';

/** One line of text. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly align: TextAlign;
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly baseline: number;
  /** Whether it runs from below to above. */
  readonly isTurned?: boolean;
}

/**
 * Something that has more parts than a canvas draws well as shapes, such as a country of buurten: a canvas paints it in a
 * way of its own, and what knows shapes alone is told it as shapes.
 */
export interface PaintedShape {
  readonly kind: 'painted';
  readonly box: Box;
  /** Tells shapes within the box, from its corner, in slices of work. */
  readonly shapes: () => Generator<undefined, readonly Shape[]>;
  /** Paints on a canvas that is empty there, in slices of work. */
  readonly paint: Painter;
}

/** Paints a part of a canvas, in its pixels. */
export type Painter = (
  context: CanvasRenderingContext2D,
  place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    /** Pixels of the canvas per CSS pixel. */
    readonly ratio: number;
  },
) => Generator<undefined, void>;

/** Something on a picture. All a picture knows is told in these, so that every writer can draw every graphic. */
export type Shape =
  | TextShape
  | ({ readonly kind: 'rect'; readonly box: Box; readonly radius?: number } & Paint)
  /** A path as SVG writes it. */
  | ({ readonly kind: 'path'; readonly d: string } & Paint)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  | {
      readonly kind: 'group';
      readonly x: number;
      readonly y: number;
      /** How many times as large its shapes are, lines included. */
      readonly scale?: number;
      /** What lies outside this size is not seen. */
      readonly clip?: { readonly width: number; readonly height: number };
      readonly shapes: readonly Shape[];
    }
  | PaintedShape;

/** A whole picture. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What it is called, and what it says: for who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly shapes: readonly Shape[];
}

/** A straight line. */
export function lineShape(
  [fromX, fromY]: readonly [x: number, y: number],
  [toX, toY]: readonly [x: number, y: number],
  stroke: Stroke,
): Shape {
  return { kind: 'path', d: `M${fromX} ${fromY}L${toX} ${toY}`, stroke };
}
