/** A pattern of lines that fills a surface, repeated in squares. */
export interface Pattern {
  /** A word of letters and hyphens, the same for the same pattern. */
  readonly id: string;
  /** Side of the square, in CSS pixels. */
  readonly size: number;
  /** Lines within the square, as SVG writes them. */
  readonly path: string;
  /** Of the lines. */
  readonly width: number;
  readonly line: string;
  readonly background: string;
}
