import { OUTSIDE } from '../domain/borders.js';
import type { PreparedBorders } from '../drawing/borders/prepared-borders.js';
import type { View } from '../drawing/borders/view.js';
import { ABSENT_FILL, HATCH_LINE } from '../drawing/colours.js';
import { printRatio, scaleView } from '../drawing/printed-view.js';
import type { Tile } from '../drawing/raster/colour-table.js';
import type { CanvasOutlines, Emphasis, FillOf } from './area-map.js';
import { ChoroplethPainter, type PainterCanvases } from './choropleth-painter.js';
import { fillTable } from './fill-table.js';
import { followPrinting } from './follow-printing.js';
import { drawHatchTiles } from './hatch-tiles.js';
import { type Looks, readLooks } from './looks.js';
import { runInSlices } from './run-in-slices.js';

/** The order in which outlines are drawn: the last on top. */
const EMPHASES: readonly Emphasis[] = ['hovered', 'selected', 'active'];

const FORCED_COLOURS = '(forced-colors: active)';

/** What an owner asked for. */
interface Asked {
  readonly view: View;
  readonly ratio: number;
  readonly work: Iterator<unknown>;
  readonly prepared: PreparedBorders;
}

/**
 * The canvases of a map with what is drawn on them: fills, borders, and outlines above all. Where they stand, and which
 * view they show, is up to the owner.
 */
export class AreaCanvases {
  /** Holds the canvases; the owner places it. */
  readonly element = document.createElement('div');
  readonly #prepared: PreparedBorders;
  readonly #keys: readonly string[] | undefined;
  readonly #areas: ReadonlyMap<string, number> | undefined;
  readonly #canvases: PainterCanvases;
  readonly #painter: ChoroplethPainter;
  readonly #forced = matchMedia(FORCED_COLOURS);
  readonly #emphases = new Map<Emphasis, number>();
  #looks: Looks;
  #tiles: { readonly ratio: number; readonly tiles: readonly Tile[] } = { ratio: 0, tiles: [] };
  #fillOf: FillOf | undefined;
  #drawing = new AbortController();
  #latest: Promise<unknown> | undefined;
  #asked: Asked | undefined;
  #isPrinting = false;
  readonly #releasePrinting = followPrinting(
    () => this.#sharpen(),
    () => this.#soften(),
  );

  constructor(parent: HTMLElement, { prepared, keys }: CanvasOutlines<PreparedBorders>) {
    this.#prepared = prepared;
    this.#keys = keys;
    this.#areas = keys && new Map(keys.map((key, area) => [key, area]));
    this.element.className = 'canvases';
    this.#canvases = { fill: this.#addCanvas(), lines: this.#addCanvas(), emphasis: this.#addCanvas() };
    parent.append(this.element);
    this.#looks = readLooks(this.element);
    this.#painter = new ChoroplethPainter(prepared, this.#canvases, this.#looks.borders);
    this.#forced.addEventListener('change', this.#followColours);
  }

  /** Key of an area, by its number. */
  readonly keyOf = (area: number): string => this.#keys?.[area] ?? String(area);

  /**
   * Draws a view in slices, in place of a view that is still being drawn; what was there stays until all is ready.
   * @param ratio Pixels of the device per CSS pixel.
   * @param prepared The same areas in more detail, if there is.
   * @returns Whether it is on screen; not when another view overtook it.
   */
  draw(view: View, ratio: number, prepared = this.#prepared): Promise<boolean> {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const work = this.#drawInSlices(view, ratio, prepared);
    this.#asked = { view, ratio, prepared, work };
    if (this.#isPrinting) this.#sharpen();
    const drawn = runInSlices(work, this.#drawing.signal);
    this.#latest = drawn;
    return drawn;
  }

  /** Settles when the view that was asked for last is on screen. */
  async settled(): Promise<void> {
    let awaited: Promise<unknown> | undefined;
    while (awaited !== this.#latest) {
      awaited = this.#latest;
      await awaited;
    }
  }

  /** Fills the areas anew. */
  paint(fillOf: FillOf): void {
    this.#fillOf = fillOf;
    const { tiles } = this.#tiles;
    if (tiles.length > 0)
      this.#painter.colour(fillTable(this.#prepared.borders.areas, this.keyOf, fillOf, tiles));
  }

  /** Outlines one area above the others; without a key, none. */
  emphasise(emphasis: Emphasis, key: string | undefined): void {
    const area = key === undefined ? OUTSIDE : this.#areaOf(key);
    if (area === (this.#emphases.get(emphasis) ?? OUTSIDE)) return;
    if (area === OUTSIDE) this.#emphases.delete(emphasis);
    else this.#emphases.set(emphasis, area);
    this.#outline();
  }

  /** The area at a place in the view, in CSS pixels from its top left corner; `OUTSIDE` where none is. */
  areaAt(x: number, y: number): number {
    return this.#painter.areaAt(x, y);
  }

  /** Takes the canvases away and gives their memory back. */
  release(): void {
    this.#drawing.abort();
    this.#releasePrinting();
    this.#forced.removeEventListener('change', this.#followColours);
    this.#painter.release();
    this.element.remove();
  }

  /** Draws at once what was asked for, as sharp as paper shows it: while a page is being printed, nothing can wait. */
  #sharpen(): void {
    this.#isPrinting = true;
    if (!this.#asked) return;
    const { view, ratio, prepared, work } = this.#asked;
    finish(work);
    const sharp = printRatio({ width: view.width / ratio, height: view.height / ratio });
    if (sharp > ratio) finish(this.#drawInSlices(scaleView(view, sharp / ratio), sharp, prepared));
  }

  #soften(): void {
    this.#isPrinting = false;
    if (this.#asked) void this.draw(this.#asked.view, this.#asked.ratio, this.#asked.prepared);
  }

  *#drawInSlices(view: View, ratio: number, prepared: PreparedBorders): Generator<undefined, void> {
    if (ratio !== this.#tiles.ratio) {
      const colours = { line: HATCH_LINE, background: ABSENT_FILL };
      this.#tiles = { ratio, tiles: drawHatchTiles(document.createElement('canvas'), ratio, colours) };
      if (this.#fillOf) this.paint(this.#fillOf);
      yield;
    }
    yield* this.#painter.showInSlices(view, ratio, prepared);
    for (const canvas of Object.values(this.#canvases)) {
      canvas.style.width = `${view.width / ratio}px`;
      canvas.style.height = `${view.height / ratio}px`;
    }
  }

  #addCanvas(): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 0, height: 0 });
    this.element.append(canvas);
    return canvas;
  }

  #areaOf(key: string): number {
    const area = this.#areas ? (this.#areas.get(key) ?? OUTSIDE) : Number(key);
    return area < this.#prepared.borders.areas ? area : OUTSIDE;
  }

  #outline(): void {
    const outlined = EMPHASES.flatMap((emphasis) => {
      const area = this.#emphases.get(emphasis);
      return area === undefined ? [] : [{ area, lines: this.#looks.outlines[emphasis] }];
    });
    this.#painter.emphasise(outlined);
  }

  readonly #followColours = (): void => {
    this.#looks = readLooks(this.element);
    this.#painter.colourLines(this.#looks.borders);
    this.#outline();
  };
}

function finish(work: Iterator<unknown>): void {
  while (!work.next().done);
}
