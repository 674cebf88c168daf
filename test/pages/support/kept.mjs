// What a page keeps: by the browser's own count, where it counts.
import { ENGINE } from './engine.mjs';
import { countByScript, followAll } from './kept-by-script.mjs';

/** Objects that a page keeps for as long as something holds them, by the name of their class. */
const COUNTED = [
  'HTMLCanvasElement',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'AbortController',
  'MessagePort',
];

/** Where the page counts its timers; registered, so that another script finds it. */
const TIMERS = 'buurtmonitor.test.timers';

const hasCounters = ENGINE === 'chromium';

/** Has the pages that come keep account of what the browser does not count. */
export async function watchKept(page) {
  await countTimers(page);
  if (!hasCounters) await followAll(page);
}

/** Has the pages that come count the timers and frames that they wait for. */
export function countTimers(page) {
  return page.evaluateOnNewDocument(watchTimers, TIMERS);
}

/** Runs in the page, before all else. */
function watchTimers(name) {
  const waiting = new Set();
  window[Symbol.for(name)] = waiting;
  for (const [start, stop, isOnce] of [
    ['setTimeout', 'clearTimeout', true],
    ['setInterval', 'clearInterval', false],
    ['requestAnimationFrame', 'cancelAnimationFrame', true],
  ]) {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (act, ...others) => {
      const run = (...given) => {
        if (isOnce) waiting.delete(key);
        act(...given);
      };
      const number = begin(run, ...others);
      const key = `${start} ${number}`;
      waiting.add(key);
      return number;
    };
    window[stop] = (number) => {
      waiting.delete(`${start} ${number}`);
      end(number);
    };
  }
}

/** How many timers and frames a page waits for. */
export function pendingTimers(page) {
  return page.evaluate((name) => window[Symbol.for(name)].size, TIMERS);
}

/** Runs in the page: lets it draw, which releases what it drew before. */
async function comeToRest() {
  for (const _ of ['first', 'second']) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Counts all that a page keeps, when what can go has gone. */
export async function countKept(page) {
  await page.evaluate(comeToRest);
  const counts = hasCounters ? await countByBrowser(page) : await countByScript(page);
  return { ...counts, timers: await pendingTimers(page) };
}

async function countByBrowser(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  // What the first round lets go of may hold what the second does.
  for (const _ of ['first', 'second']) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const kept = {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    documents: metric('Documents'),
  };
  Object.assign(kept, await countObjects(session));
  await session.detach();
  return { ...kept, kilobytes: Math.round(metric('JSHeapUsedSize') / 1000) };
}

/** How many objects there are of each class; found at once, for each search collects garbage anew. */
async function countObjects(session) {
  const ask = (method, parameters) =>
    session.send(`Runtime.${method}`, { ...parameters, objectGroup: 'kept' });
  const { result: prototype } = await ask('evaluate', { expression: 'Object.prototype' });
  const { objects } = await ask('queryObjects', { prototypeObjectId: prototype.objectId });
  const { result } = await ask('callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: countIn.toString(),
    arguments: [{ value: COUNTED }],
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'kept' });
  return result.value;
}

/** Runs in the page, on a list of objects. */
function countIn(names) {
  const countOf = (name) => this.filter((one) => one instanceof window[name]).length;
  return Object.fromEntries(names.map((name) => [name, countOf(name)]));
}
