// As much of W3C WebDriver as a test page needs.

const START_MS = 20_000;
const PAUSE_MS = 25;

/** Asks the driver one thing; throws what the driver complains of. */
export async function ask(method, address, body) {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${value?.error}, ${value?.message}`);
  return value;
}

/** Settles when a driver that was just started listens. */
export async function whenReady(address) {
  const end = Date.now() + START_MS;
  for (;;) {
    const status = await ask('GET', `${address}/status`).catch(() => undefined);
    if (status?.ready) return;
    if (Date.now() > end) throw new Error(`The WebDriver at ${address} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** One window of a browser. */
export class DriverPage {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** Opens a browser. Going to an address is not waited for, as a test page tells itself when it is done. */
  static async open(address, options) {
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', ...options } };
    const { sessionId } = await ask('POST', `${address}/session`, { capabilities });
    return new DriverPage(`${address}/session/${sessionId}`);
  }

  goTo(url) {
    return ask('POST', `${this.#session}/url`, { url });
  }

  url() {
    return ask('GET', `${this.#session}/url`);
  }

  /** Makes the page itself, without the browser's own bars, this large. */
  async resize(width, height) {
    await this.#setWindow(width, height);
    const [barWidth, barHeight] = await this.#run(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.#setWindow(width + barWidth, height + barHeight);
  }

  close() {
    return ask('DELETE', this.#session);
  }

  #setWindow(width, height) {
    return ask('POST', `${this.#session}/window/rect`, { x: 0, y: 0, width, height });
  }

  #run(script) {
    return ask('POST', `${this.#session}/execute/sync`, { script, args: [] });
  }
}
