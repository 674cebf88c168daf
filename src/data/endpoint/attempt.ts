import type { Network } from './network.js';

/** One try to get a file: it ends when nobody wants the file any more, or when nothing has been heard for too long. */
export class Attempt {
  /** Whether it ended because of silence. */
  isStalled = false;
  readonly #controller = new AbortController();
  readonly #asker: AbortSignal;
  readonly #network: Network;
  #callOff: (() => void) | undefined;

  constructor(asker: AbortSignal, network: Network) {
    this.#asker = asker;
    this.#network = network;
    asker.addEventListener('abort', this.#leave);
    this.#hear();
  }

  /** Aborts when the try ends. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** All of an answer, however slowly it comes. */
  async read({ body }: Response): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    const reader = body?.getReader();
    for (;;) {
      this.#hear();
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return joined(pieces);
      if (value) pieces.push(value);
    }
  }

  /** Lets go of asker and clock. */
  end(): void {
    this.#callOff?.();
    this.#asker.removeEventListener('abort', this.#leave);
  }

  #hear(): void {
    this.#callOff?.();
    this.#callOff = this.#network.losePatience?.(() => {
      this.isStalled = true;
      this.#controller.abort();
    });
  }

  readonly #leave = (): void => this.#controller.abort(this.#asker.reason);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
