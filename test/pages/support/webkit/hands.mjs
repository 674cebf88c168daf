// A reader's hands in WebKit, as tests know them from puppeteer: the driver makes the browser's own events.

/** Keys that are no letters, by the numbers that the driver knows them by. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const LEFT = 0;

/** A pointer and its wheel. */
export class Mouse {
  #driven;
  #place = { x: 0, y: 0 };

  constructor(driven) {
    this.#driven = driven;
  }

  async move(x, y, { steps = 1 } = {}) {
    const from = this.#place;
    const part = (step, start, end) => Math.round(start + ((end - start) * step) / steps);
    const moves = Array.from({ length: steps }, (_, index) => ({
      type: 'pointerMove',
      x: part(index + 1, from.x, x),
      y: part(index + 1, from.y, y),
    }));
    this.#place = { x, y };
    await this.#point(moves);
  }

  down() {
    return this.#point([{ type: 'pointerDown', button: LEFT }]);
  }

  up() {
    return this.#point([{ type: 'pointerUp', button: LEFT }]);
  }

  async click(x, y) {
    await this.move(x, y);
    await this.down();
    await this.up();
  }

  wheel({ deltaX = 0, deltaY = 0 }) {
    const { x, y } = this.#place;
    const scroll = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX, deltaY };
    return this.#driven.perform({ type: 'wheel', id: 'wheel', actions: [scroll] });
  }

  #point(actions) {
    return this.#driven.perform({ type: 'pointer', id: 'mouse', actions });
  }
}

/** Keys. */
export class Keyboard {
  #driven;

  constructor(driven) {
    this.#driven = driven;
  }

  press(key) {
    const value = KEYS[key] ?? key;
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    return this.#driven.perform({ type: 'key', id: 'keyboard', actions });
  }
}
