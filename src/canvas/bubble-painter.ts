import { type Bubbles, PLOT_HEIGHT } from '../drawing/bubbles.js';
import { followPrinting } from './follow-printing.js';
import { type BubbleLooks, paintBubbles } from './paint-bubbles.js';
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

  /** Settles when the points are on screen. */
  get painted(): Promise<unknown> {
    return this.#painted;
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
    this.#letGo = () => {
      observer.disconnect();
      forced.removeEventListener('change', again);
      leavePrinting();
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

  /** Draws on a canvas apart, a slice at a time, and puts all of it on the page at once. */
  async #paint(canvas: HTMLCanvasElement, bubbles: Bubbles, density: number): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const width = Math.round(canvas.clientWidth * density);
    const height = Math.round(canvas.clientWidth * PLOT_HEIGHT * density);
    const draft = Object.assign(document.createElement('canvas'), { width, height });
    const context = draft.getContext('2d');
    if (!context || width === 0) return;
    const looks = looksOf(canvas);
    const isDone = await runInSlices(paintBubbles(bubbles, { context, width, density }, looks), signal);
    if (!isDone) return;
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')?.drawImage(draft, 0, 0);
  }

  /** The page waits while this is drawn. */
  #print(): void {
    const [canvas, bubbles] = [this.#canvas, this.#bubbles];
    if (!canvas || !bubbles) return;
    this.#abort.abort();
    const width = Math.round(canvas.clientWidth * PRINT_DENSITY);
    Object.assign(canvas, { width, height: Math.round(width * PLOT_HEIGHT) });
    const context = canvas.getContext('2d');
    if (!context) return;
    for (const _ of paintBubbles(bubbles, { context, width, density: PRINT_DENSITY }, looksOf(canvas)));
  }
}

/** What the style sheet says of the canvas: `color` for points, `outline-color` for what lies behind them. */
function looksOf(canvas: HTMLCanvasElement): BubbleLooks {
  const { color, outlineColor } = getComputedStyle(canvas);
  return { point: color, behind: outlineColor };
}
