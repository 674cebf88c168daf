// WebKit under the test runner: WebKitGTK's own driver and browser, on screens that are not there.
// A WebDriver of a hundred lines, since the runner's own brings three hundred packages, and puts pages in frames.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerEnvironment } from './reader.mjs';
import { DrivenBrowser, whenReady } from './web-driver.mjs';

const LOCALE = 'nl_NL.UTF-8';
// The pointer stands in the middle of a screen, which must be beside the page: it would point at what is under it.
const SCREEN = ['-screen', '0', '2000x1600x24', '-nolisten', 'tcp', '-displayfd', '3'];
const PAGE_SIZE = [800, 600];

/** The programs that show WebKit's pages: started when the first page is asked for, ended together. */
class WebKit {
  #programs;
  #folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-webkit-'));
  #children = [];
  #environment;

  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.end());
  }

  /**
   * A browser for one page at a time, with a driver of its own, which drives no more, and a screen of its own, of which
   * one window has the focus.
   */
  async newBrowser() {
    this.#environment ??= this.#prepare();
    const port = await freePort();
    const env = { ...this.#environment, DISPLAY: await this.#startScreen() };
    this.#start(this.#programs.driver, [`--port=${port}`], { env });
    const address = `http://127.0.0.1:${port}`;
    await whenReady(address);
    const options = { binary: this.#programs.browser, args: ['--automation'] };
    const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    return DrivenBrowser.open(address, capabilities, PAGE_SIZE);
  }

  end() {
    for (const child of this.#children.splice(0)) child.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #prepare() {
    this.#writeSettings();
    this.#makeLocale();
    return {
      ...readerEnvironment(),
      GDK_BACKEND: 'x11',
      GDK_SCALE: '1',
      LANG: LOCALE,
      LC_ALL: LOCALE,
      LOCPATH: this.#folder,
      XDG_CONFIG_HOME: this.#folder,
    };
  }

  // WebKit tells a page about reduced motion what GTK tells WebKit.
  #writeSettings() {
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }

  // WebKit takes its language from the system's locale, which must exist. This one is ours alone.
  #makeLocale() {
    const parts = ['-i', 'nl_NL', '-f', 'UTF-8', join(this.#folder, LOCALE)];
    const { status, stderr } = spawnSync(this.#programs.localeMaker, parts, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The locale ${LOCALE} could not be made: ${stderr}`);
  }

  async #startScreen() {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const screen = this.#start(this.#programs.screen, SCREEN, { stdio });
    const [number] = await once(screen.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  #start(program, parts, options) {
    const child = spawn(program, parts, { stdio: 'ignore', ...options });
    this.#children.push(child);
    return child;
  }
}

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
  return new WebKitLauncher(new WebKit(programs));
}

// Below the ports that a system hands out by itself: one of those may be given to another program before a driver that is
// told of it has started. Runs at the same time begin at different places, and none takes a port twice.
const [FIRST_PORT, PORTS] = [10_000, 20_000];
let taken = process.pid * 10;

async function freePort() {
  for (;;) {
    const port = FIRST_PORT + (taken++ % PORTS);
    if (await isFree(port)) return port;
  }
}

async function isFree(port) {
  const server = createServer();
  const isListening = once(server, 'listening').then(
    () => true,
    () => false,
  );
  server.listen(port, '127.0.0.1');
  const isOurs = await isListening;
  if (isOurs) await new Promise((resolve) => server.close(resolve));
  return isOurs;
}
