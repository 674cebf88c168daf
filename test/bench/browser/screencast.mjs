import { setTimeout as wait } from 'node:timers/promises';

const JPEG_QUALITY = 90;
const LOOK_EVERY_MS = 25;
const MILLISECONDS = 1000;

/** Keeps every frame the browser presents between `start` and `stop`, with the time on the wall clock. */
export class Screencast {
  #session;
  #frames = [];
  #last = 0;

  /** @param session DevTools session of the page. */
  constructor(session) {
    this.#session = session;
    session.on('Page.screencastFrame', (frame) => this.#keep(frame));
  }

  async start() {
    this.#frames = [];
    this.#last = Date.now();
    await this.#session.send('Page.startScreencast', {
      format: 'jpeg',
      quality: JPEG_QUALITY,
      everyNthFrame: 1,
    });
  }

  /** Waits until nothing new was presented for a while. */
  async quiet(forMs, atMostMs) {
    const start = Date.now();
    while (Date.now() - Math.max(this.#last, start) < forMs && Date.now() - start < atMostMs) {
      await wait(LOOK_EVERY_MS);
    }
  }

  /** The frames since `start`: `{time, image}`, the image as base64. */
  async stop() {
    await this.#session.send('Page.stopScreencast');
    return this.#frames;
  }

  #keep({ data, metadata, sessionId }) {
    this.#last = Date.now();
    this.#frames.push({ time: metadata.timestamp * MILLISECONDS, image: data });
    // A frame that is not acknowledged holds up the next; after the page has gone nobody waits for it.
    this.#session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  }
}
