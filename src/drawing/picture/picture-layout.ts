/** A box in CSS pixels, from the top left corner of the picture. */
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

/** Something to be drawn on a picture. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      /** The end that lies at `x`. */
      readonly align: 'left' | 'right';
      readonly x: number;
      /** Of the line that letters stand on. */
      readonly baseline: number;
    }
  /** A sample of a fill. */
  | { readonly kind: 'swatch'; readonly fill: string; readonly box: Box }
  /** A line along all sides. */
  | { readonly kind: 'frame'; readonly colour: string; readonly box: Box }
  | { readonly kind: 'rule'; readonly colour: string; readonly box: Box };

/** Where everything stands on a picture. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly map: Box;
  readonly marks: readonly Mark[];
}

/** Width of a text in a style, in CSS pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;
