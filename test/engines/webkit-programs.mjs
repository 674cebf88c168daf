// The programs of WebKitGTK, its driver and its browser, on screens that are not there.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inspector } from './inspector.mjs';
import { readerEnvironment } from './reader.mjs';
import { DrivenBrowser, whenReady } from './web-driver.mjs';

const LOCALE = 'nl_NL.UTF-8';
// The pointer stands in the middle of a screen, which must be beside the page: it would point at what is under it.
const SCREEN = ['-screen', '0', '2000x1600x24', '-nolisten', 'tcp', '-displayfd', '3'];
const PAGE_SIZE = [800, 600];
const AUTOMATED = '--automation';

/** The programs that show WebKit's pages: started when the first page is asked for, ended together. */
export class WebKitPrograms {
  #programs;
  #folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-webkit-'));
  #children = new Set();
  #isPrepared = false;
  /** That of all inspected pages: tests have one at a time. */
  #screen;
  #folders = 0;

  /** @param programs Paths, by the names that `engines.mjs` gives them. */
  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.end());
    // Programs in groups of their own outlive a run that is broken off.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }

  /**
   * A browser for one page at a time, with a driver of its own, which drives no more, and a screen of its own, of which
   * one window has the focus.
   */
  async newBrowser() {
    const env = this.#newEnvironment(await this.#startScreen());
    const { address } = await this.#startDriver(env);
    const options = { binary: this.#programs.browser, args: [AUTOMATED] };
    const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    return DrivenBrowser.open(address, capabilities, PAGE_SIZE);
  }

  /**
   * A browser with one page, whose inspector is listened to beside its driver.
   * @param downloads Folder for what the page saves.
   */
  async newInspected(downloads) {
    const port = newPort();
    const place = `${ownHost()}:${port}`;
    this.#screen ??= await this.#startScreen();
    const env = {
      ...this.#newEnvironment(this.#screen, downloads),
      WEBKIT_INSPECTOR_SERVER: place,
      // Else every frame of a page that is higher than any screen is handed over whole, which takes a second.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    const browser = this.#start(this.#programs.browser, [AUTOMATED], { env });
    const driver = await this.#startDriver(env, `--target=${place}`);
    const link = await Inspector.connect(ownHost(), port);
    const driven = await DrivenBrowser.open(driver.address, {}, PAGE_SIZE);
    const inspector = await link.inspectFirstPage();
    const end = () => {
      link.close();
      return Promise.all([browser, driver.child].map((child) => this.#stop(child)));
    };
    return { driven, inspector, end };
  }

  /** Ends all programs. */
  end() {
    for (const child of this.#children) killGroup(child);
    this.#children.clear();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }

  #newEnvironment(screen, downloads) {
    if (!this.#isPrepared) this.#makeLocale();
    this.#isPrepared = true;
    return {
      ...readerEnvironment(),
      DISPLAY: screen,
      GDK_BACKEND: 'x11',
      GDK_SCALE: '1',
      LANG: LOCALE,
      LC_ALL: LOCALE,
      LOCPATH: this.#folder,
      XDG_CONFIG_HOME: this.#writeSettings(downloads),
    };
  }

  // WebKit tells a page about reduced motion what GTK tells WebKit.
  #writeSettings(downloads) {
    this.#folders += 1;
    const folder = join(this.#folder, `settings-${this.#folders}`);
    mkdirSync(join(folder, 'gtk-3.0'), { recursive: true });
    writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    if (downloads) writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    return folder;
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

  async #startDriver(env, ...parts) {
    const [host, port] = [ownHost(), newPort()];
    const own = [`--host=${host}`, `--port=${port}`];
    const child = this.#start(this.#programs.driver, [...own, ...parts], { env });
    const address = `http://${host}:${port}`;
    await whenReady(address);
    return { child, address };
  }

  #start(program, parts, options) {
    // A group of its own, that it ends with.
    const child = spawn(program, parts, { stdio: 'ignore', detached: true, ...options });
    this.#children.add(child);
    return child;
  }

  async #stop(child) {
    this.#children.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    killGroup(child);
    await ended;
  }
}

// They have nothing to save.
function killGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/**
 * An address of this machine that is this process's own: a free port of the usual one may be given to another process
 * before it is used.
 */
function ownHost() {
  const { pid } = process;
  return `127.${64 + ((pid >> 16) & 63)}.${(pid >> 8) & 255}.${pid & 255}`;
}

let lastPort = 20_000;

function newPort() {
  lastPort += 1;
  return lastPort;
}
