import { BuurtMonitor } from '../../src/elements/buurt-monitor/buurt-monitor.js';
import { IndicatorCompare } from '../../src/elements/indicator-compare/indicator-compare.js';
import { ViewLinks } from '../../src/elements/view-links/view-links.js';
import '../../src/elements/buurt-monitor/define.js';
import '../../src/elements/indicator-compare/define.js';
import '../../src/elements/view-links/define.js';
import { compareSource } from './compare-source.js';
import { onPage } from './on-page.js';

/** The address of the test page, which a test must give back. */
export const start = location.href;

/** The address of this page with further words. */
export function here(words: Record<string, string>, hash = ''): string {
  const address = new URL(start);
  for (const [word, value] of Object.entries(words)) address.searchParams.set(word, value);
  address.hash = hash;
  return address.href;
}

/** A link to a view of another area than the author chose. */
export const toRotterdam = here({ 'bm-area': 'GM0599' });

/** A monitor of Amsterdam with two comparisons. */
export function aMonitor(settings: Partial<BuurtMonitor> = {}): BuurtMonitor {
  const choices = { id: 'monitor', area: 'GM0363', stateInUrl: '', source: compareSource() };
  const monitor = Object.assign(new BuurtMonitor(), choices, settings);
  monitor.append(Object.assign(new IndicatorCompare(), { id: 'first' }));
  monitor.append(Object.assign(new IndicatorCompare(), { id: 'second' }));
  return onPage(monitor);
}

/** A link as somebody writes it in a comment. */
export function aLink(href: string, text = 'kijk hier'): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}

/** A thread with a comment per link. */
export async function aThread(links: readonly HTMLAnchorElement[], htmlFor = 'monitor'): Promise<ViewLinks> {
  const thread = Object.assign(new ViewLinks(), { htmlFor });
  thread.append(...links.map(() => document.createElement('p')));
  for (const [index, link] of links.entries()) thread.children[index]?.append('Zie ', link, ' dus.');
  onPage(thread);
  await thread.updateComplete;
  return thread;
}

/** What stands behind a link; nothing behind one that is left alone. */
export const markOf = (link: Element) => link.getAttribute('data-view-link');
/** Which links have something behind them. */
export const marks = (links: readonly Element[]) => links.map((link) => markOf(link) !== null);

/** Follows a link; tells whether the browser was kept from it. */
export function click(link: HTMLElement, how: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...how });
  // The test page must stay.
  const stop = (late: Event) => late.preventDefault();
  let isTaken = false;
  const note = () => {
    isTaken = event.defaultPrevented;
  };
  window.addEventListener('click', note, { once: true });
  window.addEventListener('click', stop, { once: true });
  link.dispatchEvent(event);
  return isTaken;
}

/** What a reader sees behind a link. Engines tell it as the words themselves, or as the attribute they come from. */
export function wordsBehind(link: Element): string {
  const { content } = getComputedStyle(link, '::after');
  const [, name] = /^attr\((.*)\)$/.exec(content) ?? [];
  return name ? (link.getAttribute(name) ?? '') : content.replaceAll('"', '');
}
