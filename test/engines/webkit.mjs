// WebKit under the test runner: WebKitGTK's own driver and browser, on screens that are not there.
// A WebDriver of a hundred lines, since the runner's own brings three hundred packages, and puts pages in frames.
import { WebKitPrograms } from './webkit-programs.mjs';

/** What the test runner asks of a browser. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 2;
  #webkit;
  #browsers = new Set();
  #free = [];
  #busy = new Map();

  constructor(webkit) {
    this.#webkit = webkit;
  }

  async startSession(id, url) {
    const browser = this.#free.pop() ?? (await this.#webkit.newBrowser());
    this.#browsers.add(browser);
    this.#busy.set(id, browser);
    await browser.show(url);
  }

  isActive(id) {
    return this.#busy.has(id);
  }

  getBrowserUrl(id) {
    return this.#busy.get(id)?.url();
  }

  async stopSession(id) {
    const browser = this.#busy.get(id);
    this.#busy.delete(id);
    await browser.leave();
    this.#free.push(browser);
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit has no debug session here.');
  }

  async stop() {
    await Promise.allSettled([...this.#browsers].map((browser) => browser.close()));
    this.#webkit.end();
  }
}

/** Two browsers at a time. */
export function launcher(programs) {
  return new WebKitLauncher(new WebKitPrograms(programs));
}
