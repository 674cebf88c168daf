import { type Bubbles, PLOT_HEIGHT, PLOT_MARGIN } from '../drawing/bubbles.js';
import { followDensity } from './follow-density.js';
import { followPrinting } from './follow-printing.js';
import { type BubbleLooks, type BubbleSheet, paintBubbles } from './paint-bubbles.js';
import { runInSlices } from './run-in-slices.js';

/** Pixels of a printed canvas to one of the page: some 300 to an inch. */
const PRINT_DENSITY = 3.2;

/** Keeps points drawn on a canvas: as large as it is, in the colours of the page, and sharp on paper. */
export class BubblePainter {
  #canvas: HTMLCanvasElement | null = null;
  #bubbles: Bubbles | undefined;
  #size = '';
  #painted: Promise<unknown> = Promise.resolve();
  #abort = new AbortController();
  #letGo: (() => void) | undefined;

  /** Settles when the points are on screen; the newest, where others are shown meanwhile. */
  get painted(): Promise<unknown> {
    return this.#untilPainted();
  }

  /** Draws points on a canvas, unless they are on it already. */
  show(canvas: HTMLCanvasElement | null, bubbles: Bubbles | undefined): void {
    if (canvas === this.#canvas && bubbles === this.#bubbles) return;
    if (canvas !== this.#canvas) this.#watch(canvas);
    this.#bubbles = bubbles;
    this.#size = '';
    this.#follow();
  }

  /** Stops drawing and watching, and gives the memory of the canvas back. */
  release(): void {
    this.#abort.abort();
    this.#letGo?.();
    if (this.#canvas) Object.assign(this.#canvas, { width: 0, height: 0 });
    this.#canvas = null;
    this.#bubbles = undefined;
  }

  #watch(canvas: HTMLCanvasElement | null): void {
    this.#letGo?.();
    this.#letGo = undefined;
    this.#canvas = canvas;
    if (!canvas) return;
    const observer = new ResizeObserver(() => this.#follow());
    observer.observe(canvas);
    const again = () => this.#follow(true);
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', again);
    const leavePrinting = followPrinting(() => this.#print(), again);
    const leaveDensity = followDensity(() => this.#follow());
    this.#letGo = () => {
      observer.disconnect();
      forced.removeEventListener('change', again);
      leavePrinting();
      leaveDensity();
    };
  }

  /** Draws anew where size or density changed. */
  #follow(isForced = false): void {
    const [canvas, bubbles] = [this.#canvas, this.#bubbles];
    if (!canvas || !bubbles) return;
    const density = devicePixelRatio;
    const size = `${canvas.clientWidth} ${density}`;
    if (size === this.#size && !isForced) return;
    this.#size = size;
    this.#painted = this.#paint(canvas, bubbles, density);
  }

  /** What is overtaken ends before what comes in its place. */
  async #untilPainted(): Promise<void> {
    let last: Promise<unknown>;
    do {
      last = this.#painted;
      await last;
    } while (last !== this.#painted);
  }

  /** Draws on a canvas apart, a slice at a time, and puts all of it on the page at once. */
  async #paint(canvas: HTMLCanvasElement, bubbles: Bubbles, density: number): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const draft = document.createElement('canvas');
    const sheet = sheetOn(draft, canvas, density);
    if (!sheet) return;
    const isDone = await runInSlices(paintBubbles(bubbles, sheet, looksOf(canvas)), signal);
    if (!isDone) return;
    const { width, height } = draft;
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')?.drawImage(draft, 0, 0);
  }

  /** The page waits while this is drawn. */
  #print(): void {
    const [canvas, bubbles] = [this.#canvas, this.#bubbles];
    if (!canvas || !bubbles) return;
    this.#abort.abort();
    const sheet = sheetOn(canvas, canvas, PRINT_DENSITY);
    if (!sheet) return;
    const work = paintBubbles(bubbles, sheet, looksOf(canvas));
    while (!work.next().done);
  }
}

/** Gives a canvas the pixels for what is drawn as large as another; `undefined` where that has no size. */
function sheetOn(
  canvas: HTMLCanvasElement,
  { clientWidth }: HTMLCanvasElement,
  density: number,
): BubbleSheet | undefined {
  const width = (clientWidth * density) / (1 + 2 * PLOT_MARGIN);
  const height = width * (PLOT_HEIGHT + 2 * PLOT_MARGIN);
  Object.assign(canvas, { width: Math.round(clientWidth * density), height: Math.round(height) });
  const context = canvas.getContext('2d');
  return context && width > 0 ? { context, width, density } : undefined;
}

/** What the style sheet says of the canvas: `color` for points, `outline-color` for what lies behind them. */
function looksOf(canvas: HTMLCanvasElement): BubbleLooks {
  const { color, outlineColor } = getComputedStyle(canvas);
  return { point: color, behind: outlineColor };
}
