// As much of W3C WebDriver as a test page needs.
import { START_MS } from './launch-options.mjs';

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

/** A browser with one window for the tests, and one behind it that keeps the browser alive in between. */
export class DrivenBrowser {
  #session;
  #first;
  #size;

  constructor(session, size) {
    this.#session = session;
    this.#size = size;
  }

  /**
   * Opens a browser whose pages are as large as given, without the browser's own bars. Going to an address is not waited
   * for, as a test page tells itself when it is done.
   */
  static async open(address, options, size) {
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', ...options } };
    const { sessionId } = await ask('POST', `${address}/session`, { capabilities });
    const browser = new DrivenBrowser(`${address}/session/${sessionId}`, size);
    browser.#first = await browser.#get('window');
    return browser;
  }

  /** Shows an address in a new window: one that other test files were in has their steps in its history. */
  async show(url) {
    const { handle } = await this.#post('window/new', { type: 'window' });
    await this.#post('window', { handle });
    await this.#resize();
    await this.#post('url', { url });
  }

  /** The address that the window shows. */
  url() {
    return this.#get('url');
  }

  /** Closes the window. */
  async leave() {
    await ask('DELETE', `${this.#session}/window`);
    await this.#post('window', { handle: this.#first });
  }

  close() {
    return ask('DELETE', this.#session);
  }

  /** Makes the window as large as given, with the browser's own bars; the page in it follows. */
  async placeWindow(width, height) {
    await this.#post('window/rect', { x: 0, y: 0, width, height });
  }

  async #resize() {
    const [width, height] = this.#size;
    await this.placeWindow(width, height);
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [barWidth, barHeight] = await this.#post('execute/sync', { script, args: [] });
    await this.placeWindow(width + barWidth, height + barHeight);
  }

  /** Has a hand do something: a source of actions, with a list of them. */
  perform(source) {
    return this.#post('actions', { actions: [source] });
  }

  #get(what) {
    return ask('GET', `${this.#session}/${what}`);
  }

  #post(what, body) {
    return ask('POST', `${this.#session}/${what}`, body);
  }
}
