import { FINENESS } from './arc-points.js';

/** A path as SVG writes it, each place by its distance from the one before: half as long as places would be. */
export class PathText {
  #text = '';
  #x = 0;
  #y = 0;
  #isBegun = false;

  /** All that was written. */
  get text(): string {
    return this.#text;
  }

  /** Begins another line. */
  begin(): void {
    this.#isBegun = false;
  }

  /** Goes on with the line, through places in steps: horizontal and vertical in turn. A place that it is at is passed over. */
  goThrough(points: readonly number[]): void {
    for (let at = 0; at < points.length; at += 2) this.#goTo(points[at] as number, points[at + 1] as number);
  }

  /** Goes back to where the line began. */
  close(): void {
    this.#text += 'z';
  }

  #goTo(x: number, y: number): void {
    if (!this.#isBegun) this.#text += `M${write(x)} ${write(y)}`;
    else if (x !== this.#x || y !== this.#y) this.#text += distance(x - this.#x, y - this.#y);
    [this.#x, this.#y, this.#isBegun] = [x, y, true];
  }
}

function distance(across: number, down: number): string {
  const written = write(down);
  return `l${write(across)}${written.startsWith('-') ? '' : ' '}${written}`;
}

function write(steps: number): string {
  return String(steps / FINENESS).replace(/^(-?)0\./, '$1.');
}
