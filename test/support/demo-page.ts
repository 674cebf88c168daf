import type { AxeResults, RunOptions } from 'axe-core';
import { guardConsole } from './console-guard.js';
import { onPage, until } from './on-page.js';

type FrameWindow = Window &
  typeof globalThis & { readonly axe: { run(options: RunOptions): Promise<AxeResults> } };

/** One of our elements, as far as every page test needs it. */
export interface PageElement extends HTMLElement {
  readonly state: string;
  readonly ready: Promise<void>;
}

/** A demo page, open in a frame on the test page. */
export interface DemoPage {
  readonly window: FrameWindow;
  readonly document: Document;
  /** The elements of the library on the page, in its order. */
  readonly elements: readonly PageElement[];
}

const TAGS = [
  'area-picker',
  'area-profile',
  'area-report',
  'buurt-map',
  'embed-builder',
  'factor-index',
  'indicator-compare',
  'indicator-picker',
  'indicator-scatter',
  'indicator-table',
  'indicator-trend',
  'origin-breakdown',
  'origin-picker',
  'origin-spread',
  'period-slider',
];

/**
 * Opens a demo page with the small endpoint; settles when its scripts have run. What its console says counts. Elements in
 * a monitor do not know what to show before it is there.
 */
export async function openPage(name: string): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.width = '1000';
  frame.height = '700';
  frame.src = `/demo/${name}.html?endpoint=small`;
  onPage(frame);
  const inFrame = await whenArrived(frame);
  const { document: page } = inFrame;
  await until(() => page.readyState === 'complete');
  const present = ['buurt-monitor', ...TAGS].filter((tag) => page.querySelector(tag));
  await Promise.all(present.map((tag) => inFrame.customElements.whenDefined(tag)));
  return { window: inFrame, document: page, elements: [...page.querySelectorAll<PageElement>(TAGS.join())] };
}

/** Settles when all elements of a page are done, those out of sight too: a page that is printed needs them all. */
export async function allDrawn({ window: inFrame, elements }: DemoPage): Promise<void> {
  inFrame.dispatchEvent(new Event('beforeprint'));
  await Promise.all(elements.map((element) => element.ready));
}

/** Two maps of one gemeente on a page rightly have parts of the same name. */
const RULES = { 'landmark-unique': { enabled: false } };

/** What axe finds wrong with a whole page, as readable lines. */
export async function barriersOf({ window: inFrame, document: page }: DemoPage): Promise<string[]> {
  await addAxe(page);
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await inFrame.axe.run({ runOnly: { type: 'tag', values }, rules: RULES });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.flat()}: ${html}`),
  );
}

/** Settles when the page itself has replaced the empty one, before its scripts run. */
async function whenArrived(frame: HTMLIFrameElement): Promise<FrameWindow> {
  await until(() => frame.contentDocument?.URL.includes('/demo/') ?? false);
  const inFrame = frame.contentWindow as FrameWindow;
  guardConsole(inFrame.console);
  inFrame.addEventListener('error', ({ message }) => inFrame.console.error(message));
  inFrame.addEventListener('unhandledrejection', ({ reason }) => inFrame.console.error(reason));
  inFrame.document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
    inFrame.console.error(`Against the page's policy: ${violatedDirective} in ${sourceFile}`),
  );
  return inFrame;
}

/** The address is set on the test page, for a page with Trusted Types takes no plain text for it. */
function addAxe(page: Document): Promise<unknown> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  return loaded;
}
