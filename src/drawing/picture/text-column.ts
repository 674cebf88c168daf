import type { MeasureText, Shape, TextAlign, TextStyle } from '../scene/scene.js';
import { LINE_WIDTH } from './picture-styles.js';
import { wrapText } from './wrap-text.js';

/** Height of a line of text, and how far down it letters stand, as parts of the size of the text. */
const LINE_HEIGHT = 1.35;
const BASELINE = 1;

/** A column that is filled from above; whatever is put into it moves its end down. */
export class TextColumn {
  readonly shapes: Shape[] = [];
  readonly x: number;
  readonly width: number;
  readonly #measure: MeasureText;
  #end: number;

  constructor(
    place: { readonly x: number; readonly y: number; readonly width: number },
    measure: MeasureText,
  ) {
    this.x = place.x;
    this.width = place.width;
    this.#end = place.y;
    this.#measure = measure;
  }

  /** How far down the column is filled. */
  get end(): number {
    return this.#end;
  }

  /** Leaves room. */
  skip(height: number): void {
    this.#end += height;
  }

  /** Leaves the room of a line of text. */
  skipLine({ size }: TextStyle): void {
    this.skip(size * LINE_HEIGHT);
  }

  /** Writes a text over as many lines as it needs, within a part of the column. */
  write(text: string, style: TextStyle, { indent = 0, keep = 0 } = {}): void {
    const width = Math.max(style.size, this.width - indent - keep);
    for (const line of wrapText(text, width, (part) => this.#measure(part, style))) {
      this.shapes.push(this.#textAt(line, style, this.x + indent, 'left'));
      this.skipLine(style);
    }
  }

  /** Writes at the right end of the line that comes next, without going on to another. */
  writeAside(text: string, style: TextStyle): void {
    this.shapes.push(this.#textAt(text, style, this.x + this.width, 'right'));
  }

  /** Draws a line across. */
  rule(colour: string): void {
    this.shapes.push({
      kind: 'rect',
      fill: colour,
      box: { x: this.x, y: this.#end, width: this.width, height: LINE_WIDTH },
    });
  }

  #textAt(text: string, style: TextStyle, x: number, align: TextAlign): Shape {
    return { kind: 'text', text, style, align, x, baseline: this.#end + style.size * BASELINE };
  }
}
