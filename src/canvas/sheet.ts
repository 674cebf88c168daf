/** A canvas that fills its parent and forgets nothing silently: who draws on it hears when it was wiped. */
export class Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly #onWiped: () => void;

  /** @param onWiped Called when the browser took away what was drawn, for want of memory, and drawing works again. */
  constructor(canvas: HTMLCanvasElement, onWiped: () => void) {
    this.canvas = canvas;
    this.#onWiped = onWiped;
    canvas.addEventListener('contextrestored', onWiped);
  }

  /** What to draw with; `undefined` where nothing can be drawn: no size, or no context for now. */
  get context(): CanvasRenderingContext2D | undefined {
    const { width, height } = this.canvas;
    if (width === 0 || height === 0) return undefined;
    return this.canvas.getContext('2d') ?? undefined;
  }

  /** Gives the canvas a number of pixels, and wipes it. */
  clear(width: number, height: number): void {
    const { canvas } = this;
    if (canvas.width === width && canvas.height === height) this.context?.clearRect(0, 0, width, height);
    else Object.assign(canvas, { width, height });
  }

  /** Gives its memory back. */
  release(): void {
    this.canvas.removeEventListener('contextrestored', this.#onWiped);
    Object.assign(this.canvas, { width: 0, height: 0 });
  }
}
