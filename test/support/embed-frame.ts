import { guardConsole } from './console-guard.js';
import { onPage, until } from './on-page.js';

/** Words that show the small endpoint's first comparison. */
export const SOME_VIEW = { tag: 'indicator-compare', endpoint: '/endpoints/small/', area: 'GM9001' };

/** Address of the page that shows one element. */
export function embedAddress(words: Readonly<Record<string, string>>): string {
  return `/src/embed/embed.html?${new URLSearchParams(words)}`;
}

/** Puts a frame on the page; settles when something stands in it. What its console says counts. */
export async function openFrame(words: Readonly<Record<string, string>>): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = 'Figuur';
  frame.width = '600';
  frame.height = '300';
  frame.src = embedAddress(words);
  onPage(frame);
  await until(() => frame.contentDocument?.URL.includes('/embed.html') ?? false);
  const inFrame = frame.contentWindow as Window & typeof globalThis;
  guardConsole(inFrame.console);
  inFrame.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    inFrame.console.error(`Against the page's policy: ${violatedDirective} ${blockedURI}`),
  );
  await until(() => contentOf(frame) !== undefined);
  return frame;
}

/** What the frame shows: the element, or what is said instead. */
export function contentOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  return frame.contentDocument?.querySelector<HTMLElement>('main > :not(noscript)') ?? undefined;
}

/** Settles when the element in a frame is drawn. */
export async function drawnIn(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const element = contentOf(frame) as HTMLElement & { readonly ready: Promise<void>; readonly state: string };
  await frame.contentWindow?.customElements.whenDefined(element.localName);
  await element.ready;
  return element;
}
