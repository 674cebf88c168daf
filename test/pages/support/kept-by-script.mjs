// What a page keeps, as far as scripts can tell: for an engine whose browser counts nothing. All that is made is followed
// by a weak reference, and garbage is collected before it is counted.
import { until } from './browser.mjs';

/** Where the page keeps account; registered, so that another script finds it. */
const ACCOUNT = 'buurtmonitor.test.account';

/** What lets the tests have Firefox collect its garbage: to the launcher. */
export const WITH_COLLECTOR = { args: ['--remote-allow-system-access'] };

/** Has the pages that come follow what is made in them. */
export async function followAll(page) {
  await page.evaluateOnNewDocument(followObjects, ACCOUNT);
  await page.evaluateOnNewDocument(followListeners, ACCOUNT);
}

/** Runs in the page, before all else: follows objects by the way they are made. */
function followObjects(name) {
  const made = {};
  window[Symbol.for(name)] = { made };
  const follow = (kind) => {
    made[kind] = [];
    return (thing) => made[kind].push(new WeakRef(thing));
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'AbortController']) {
    const note = follow(kind);
    const construct = (Kind, parts, target) => {
      const thing = Reflect.construct(Kind, parts, target);
      note(thing);
      return thing;
    };
    window[kind] = new Proxy(window[kind], { construct });
  }
  const notePort = follow('MessagePort');
  window.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) notePort(port);
    }
  };
  for (const [kind, owner, method] of [
    ['elements', Element.prototype, 'attachShadow'],
    ['canvases', HTMLCanvasElement.prototype, 'getContext'],
  ]) {
    const [note, usual] = [follow(kind), owner[method]];
    owner[method] = function (...parts) {
      note(this);
      return usual.apply(this, parts);
    };
  }
}

/** Runs in the page, before all else: keeps the listeners of what lives as long as the page; others go with their target. */
function followListeners(name) {
  const lists = new Map();
  window[Symbol.for(name)].lists = lists;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isLasting = (target) => [window, document].includes(target) || target instanceof MediaQueryList;
  const listOf = (target, type, options) => {
    const ofTarget = lists.get(target) ?? new Map();
    const key = `${type} ${options === true || options?.capture === true}`;
    const list = ofTarget.get(key) ?? new Set();
    lists.set(target, ofTarget.set(key, list));
    return list;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const target = this ?? window;
    if (!isLasting(target) || !listener || options?.signal?.aborted) return;
    const list = listOf(target, type, options).add(listener);
    const forget = () => list.delete(listener);
    if (options?.once) add.call(target, type, forget, { once: true, capture: options.capture });
    if (options?.signal) add.call(options.signal, 'abort', forget, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    if (isLasting(this ?? window)) listOf(this ?? window, type, options).delete(listener);
  };
}

/** Counts what a page keeps, when what can go has gone. */
export async function countByScript(page) {
  // What the first round lets go of may hold what the second does.
  for (const _ of ['first', 'second']) await collectGarbage(page);
  return page.evaluate(count, ACCOUNT);
}

/** Runs in the page: how much there still is of each kind. */
function count(name) {
  const { made, lists } = window[Symbol.for(name)];
  const alive = ([kind, all]) => [kind, all.filter((one) => one.deref() !== undefined).length];
  const sizes = [...lists.values()].flatMap((ofTarget) => [...ofTarget.values()].map(({ size }) => size));
  const listeners = sizes.reduce((total, size) => total + size, 0);
  return { listeners, ...Object.fromEntries(Object.entries(made).map(alive)) };
}

/** Has Firefox collect what nothing holds in any of its pages, and waits until it has. */
async function collectGarbage(page) {
  await page.evaluate(leaveGarbage, ACCOUNT);
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: true,
    expression: `for (const what of ['child-gc-request', 'child-cc-request', 'child-gc-request'])
      Services.obs.notifyObservers(null, what);`,
  });
  await until(page, 'garbage is collected', isGarbageGone, ACCOUNT);
}

/** Runs in the page: makes what nothing holds but itself. */
function leaveGarbage(name) {
  const garbage = document.createElement('div');
  garbage.addEventListener('click', () => garbage);
  window[Symbol.for(name)].garbage = new WeakRef(garbage);
}

/** Runs in the page. */
function isGarbageGone(name) {
  return window[Symbol.for(name)].garbage.deref() === undefined;
}
