import { OUTSIDE } from '../domain/borders.js';
import type { BorderKind } from '../drawing/borders/border-kinds.js';
import { type LineStyle, lineStyle } from '../drawing/borders/line-styles.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import { pixelsPerKilometre, type View } from '../drawing/borders/view.js';
import type { AreaRaster } from '../drawing/raster/area-raster.js';
import type { ColourTable } from '../drawing/raster/colour-table.js';
import { paintPixels } from '../drawing/raster/paint-pixels.js';
import { Sheet } from './sheet.js';
import { strokeLines } from './stroke-lines.js';

/** An area outlined above the others, with a wide line under a narrow one so that it shows on any colour. */
export interface OutlinedArea {
  readonly area: number;
  /** Lines from the lowest to the highest; widths in CSS pixels. */
  readonly lines: readonly { readonly colour: string; readonly width: number }[];
}

/** The canvases of a map, from the lowest to the highest. Each fills the same box. */
export interface PainterCanvases {
  readonly fill: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly emphasis: HTMLCanvasElement;
}

/** What is on the canvases. */
interface Shown {
  readonly view: View;
  readonly ratio: number;
  readonly raster: AreaRaster;
  /** What it was drawn from. */
  readonly prepared: PreparedBorders;
}

/** Order in which borders are drawn: the strongest last. */
const KINDS: readonly BorderKind[] = ['area', 'outer', 'gemeente'];

/**
 * Paints a map of areas on canvases. It draws for one view; moving them with the page's own transforms meanwhile, and
 * asking for another view at the end, is up to the owner.
 */
export class ChoroplethPainter {
  readonly #prepared: PreparedBorders;
  readonly #fill: Sheet;
  readonly #lines: Sheet;
  readonly #emphasis: Sheet;
  #lineColours: Readonly<Record<BorderKind, string>>;
  #table: ColourTable | undefined;
  #emphases: readonly OutlinedArea[] = [];
  #shown: Shown | undefined;
  #image: ImageData | undefined;

  constructor(
    prepared: PreparedBorders,
    canvases: PainterCanvases,
    lineColours: Readonly<Record<BorderKind, string>>,
  ) {
    this.#prepared = prepared;
    this.#lineColours = lineColours;
    this.#fill = new Sheet(canvases.fill, () => this.#drawFill());
    this.#lines = new Sheet(canvases.lines, () => this.#drawLines());
    this.#emphasis = new Sheet(canvases.emphasis, () => this.#drawEmphases());
  }

  /**
   * Draws a view, a slice of work for every step; what was there stays until all is ready.
   * @param ratio Pixels of the device per CSS pixel.
   * @param prepared The same areas in more detail, if there is.
   */
  *showInSlices(view: View, ratio: number, prepared = this.#prepared): Generator<undefined, void> {
    const raster = yield* prepared.rasterInSlices(view);
    yield;
    for (const { kind } of linesIn(view, ratio)) {
      prepared.linesOf(kind, view);
      yield;
    }
    this.#shown = { view, ratio, raster, prepared };
    this.#drawFill();
    this.#drawLines();
    this.#drawEmphases();
  }

  /** Draws a view at once. */
  show(view: View, ratio: number): void {
    for (const _ of this.showInSlices(view, ratio));
  }

  /** Colours the areas anew; outlines stay as they are. */
  colour(table: ColourTable): void {
    this.#table = table;
    this.#drawFill();
  }

  /** Draws the borders in other colours, as when the reader's system forces its own. */
  colourLines(colours: Readonly<Record<BorderKind, string>>): void {
    this.#lineColours = colours;
    this.#drawLines();
  }

  /** Outlines areas above the others, the last on top, in place of those before. */
  emphasise(emphases: readonly OutlinedArea[]): void {
    this.#emphases = emphases;
    this.#drawEmphases();
  }

  /** The area at a place in the view, in CSS pixels from its top left corner; `OUTSIDE` where none is. */
  areaAt(x: number, y: number): number {
    return this.#shown?.raster.areaAt(x * this.#shown.ratio, y * this.#shown.ratio) ?? OUTSIDE;
  }

  /** Lets go of the canvases and gives their memory back. */
  release(): void {
    for (const sheet of [this.#fill, this.#lines, this.#emphasis]) sheet.release();
    this.#shown = undefined;
    this.#image = undefined;
  }

  #drawFill(): void {
    const { width, height } = this.#shown?.raster ?? { width: 0, height: 0 };
    const { canvas } = this.#fill;
    if (canvas.width !== width || canvas.height !== height) this.#fill.clear(width, height);
    const context = this.#fill.context;
    if (!context || !this.#table || !this.#shown) return;
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.#image = context.createImageData(width, height);
    }
    const pixels = new Uint32Array(this.#image.data.buffer);
    paintPixels(this.#shown.raster, this.#table, pixels, this.#shown.view);
    context.putImageData(this.#image, 0, 0);
  }

  #drawLines(): void {
    if (!this.#shown) return;
    const { view, ratio, prepared } = this.#shown;
    this.#lines.clear(view.width, view.height);
    const context = this.#lines.context;
    if (!context) return;
    for (const { kind, style } of linesIn(view, ratio)) {
      strokeLines(context, prepared.linesOf(kind, view), { colour: this.#lineColours[kind], ...style });
    }
  }

  #drawEmphases(): void {
    if (!this.#shown) return;
    const { view, ratio, prepared } = this.#shown;
    this.#emphasis.clear(view.width, view.height);
    const context = this.#emphasis.context;
    if (!context) return;
    for (const { area, lines } of this.#emphases) {
      const outline = prepared.outlineOf(area, view);
      for (const { colour, width } of lines) strokeLines(context, outline, { colour, width: width * ratio });
    }
  }
}

/** The kinds of borders that are to be seen in a view, with how they are drawn. */
function linesIn(
  view: View,
  ratio: number,
): readonly { readonly kind: BorderKind; readonly style: LineStyle }[] {
  const density = pixelsPerKilometre(view) / ratio;
  const lines = KINDS.map((kind) => ({ kind, style: lineStyle(kind, density, ratio) }));
  return lines.filter(({ style }) => style.opacity > 0);
}
