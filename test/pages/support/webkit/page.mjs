// A page of WebKit, as tests know it from puppeteer: as much of it as they use.
import { EventEmitter } from 'node:events';
import { inTime } from '../../../engines/in-time.mjs';
import { PATIENCE_MS, untilTrue } from '../patience.mjs';
import { isOfIcon, listenToConsole } from './console.mjs';
import { Frames } from './frames.mjs';
import { Keyboard, Mouse } from './hands.mjs';

const DOMAINS = ['Page', 'Runtime', 'Network', 'Console'];

/** Emits `request`, `console` and `pageerror`. A dialog would hold up the page for good, which fails what comes next. */
export class WebKitPage extends EventEmitter {
  mouse;
  keyboard;
  #driven;
  #inspector;
  #frames;
  #scripts = [];
  /** Height that the window has besides the page, measured while it has its first size. */
  #bars;
  #end;

  constructor({ driven, inspector, end }) {
    super();
    this.#end = end;
    this.#driven = driven;
    this.#inspector = inspector;
    this.#frames = new Frames(inspector);
    this.mouse = new Mouse(driven);
    this.keyboard = new Keyboard(driven);
    inspector.on('Network.requestWillBeSent', ({ request }) => this.#tellRequest(request));
    listenToConsole(inspector, (kind, told) => this.emit(kind, told));
  }

  /** Begins to listen to a page that shows nothing yet. */
  static async open(inspected) {
    const page = new WebKitPage(inspected);
    for (const domain of DOMAINS) await inspected.inspector.ask(`${domain}.enable`);
    await page.#frames.find();
    page.#bars = await inTime(page.evaluate(whenShown), 'the window has its size', PATIENCE_MS);
    return page;
  }

  /** Ends the browser, which has this page alone. */
  close() {
    return this.#end();
  }

  /** Settles when the page at an address is loaded, whatever else is to be waited for. */
  goto(url) {
    return this.#whenLoaded(() => this.#inspector.ask('Page.navigate', { url }));
  }

  reload() {
    return this.#whenLoaded(() => this.#inspector.ask('Page.reload'));
  }

  mainFrame() {
    return this.#frames.main;
  }

  evaluate(act, ...args) {
    return this.#frames.main.evaluate(act, ...args);
  }

  title() {
    return this.evaluate(() => document.title);
  }

  /** Runs something in every document that comes, before all else. */
  async evaluateOnNewDocument(act, ...args) {
    this.#scripts.push(`(${act})(...${JSON.stringify(args)});`);
    await this.#inspector.ask('Page.setBootstrapScript', { source: this.#scripts.join('\n') });
  }

  /** Waits until a function of the page says yes, on whichever page it is then. */
  waitForFunction(act, _options, ...args) {
    return untilTrue(`${act}`, () => this.evaluate(act, ...args).catch(ignoreLeaving));
  }

  addScriptTag({ type, url }) {
    return this.evaluate(addScript, type, url);
  }

  /** Settles when the page has that size; its pixels are those of the screen. */
  async setViewport({ width, height, deviceScaleFactor = 1 }) {
    if (deviceScaleFactor !== 1) throw new Error('WebKit takes the pixels of its screen.');
    await this.#driven.placeWindow(width, height + this.#bars);
    const sized = this.evaluate(whenSized, width, height);
    await inTime(sized, `the page is ${width} × ${height}`, PATIENCE_MS);
  }

  async #whenLoaded(act) {
    const loaded = new Promise((resolve) => {
      const begin = ({ frame }) => {
        if (frame.parentId) return;
        this.#inspector.off('Page.frameNavigated', begin);
        this.#inspector.once('Page.loadEventFired', resolve);
      };
      this.#inspector.on('Page.frameNavigated', begin);
    });
    await act();
    await inTime(loaded, 'the page is loaded', PATIENCE_MS);
  }

  #tellRequest({ url }) {
    if (!isOfIcon(url)) this.emit('request', { url: () => url });
  }
}

function ignoreLeaving(error) {
  if (error.isOfPageThatLeft) return false;
  throw error;
}

/** Runs in the page. */
function addScript(type, url) {
  const script = Object.assign(document.createElement('script'), { type, src: url });
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${url} did not load.`)));
  });
  document.head.append(script);
  return loaded;
}

/** Runs in the page, whose bars are above it: settles when the page fills the rest of the window. */
function whenShown() {
  return new Promise((resolve) => {
    const look = () => {
      if (innerWidth !== outerWidth || innerHeight === 0) return;
      removeEventListener('resize', look);
      resolve(outerHeight - innerHeight);
    };
    addEventListener('resize', look);
    look();
  });
}

/** Runs in the page. */
function whenSized(width, height) {
  const isSized = () => innerWidth === width && innerHeight === height;
  return new Promise((resolve) => {
    const look = () => {
      if (!isSized()) return;
      removeEventListener('resize', look);
      resolve();
    };
    addEventListener('resize', look);
    look();
  });
}
