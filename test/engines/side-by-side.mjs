// Several browsers of a kind as one, a page in each: for engines in which one window alone has the focus.

/** What the test runner asks of a browser, passed on to one that is free. */
export class SideBySide {
  name;
  type;
  concurrency;
  #browsers;
  #free;
  #busy = new Map();

  /** @param browsers Launchers of the test runner, each for one page at a time. */
  constructor(name, browsers) {
    this.name = name;
    this.type = browsers[0].type;
    this.concurrency = browsers.length;
    this.#browsers = browsers;
    this.#free = [...browsers];
  }

  async initialize(...parts) {
    await Promise.all(this.#browsers.map((browser) => browser.initialize?.(...parts)));
  }

  async startSession(id, url) {
    const browser = this.#free.pop();
    this.#busy.set(id, browser);
    try {
      await browser.startSession(id, url);
    } catch (error) {
      // The test runner stops what is active, and nothing else.
      if (!browser.isActive(id)) this.#release(id);
      throw error;
    }
  }

  isActive(id) {
    return this.#busy.get(id)?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.#busy.get(id)?.getBrowserUrl(id);
  }

  async stopSession(id) {
    const browser = this.#busy.get(id);
    try {
      return await browser.stopSession(id);
    } finally {
      this.#release(id);
    }
  }

  startDebugSession(id, url) {
    return this.#browsers[0].startDebugSession(id, url);
  }

  async stop() {
    await Promise.all(this.#browsers.map((browser) => browser.stop()));
  }

  #release(id) {
    this.#free.push(this.#busy.get(id));
    this.#busy.delete(id);
  }
}
