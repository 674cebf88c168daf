// For a page with frames of embed.html: makes each as high as its content. Below a kilobyte, and without imports.
const WORD = 'buurtmonitor-height';
const LOWEST = 40;
// A report on many figures in a narrow column.
const HIGHEST = 100_000;
const PAGE = /\/embed(\.html)?$/;

const shown = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(
    ({ src }) => URL.canParse(src) && PAGE.test(new URL(src).pathname),
  );

/** How much of its height goes to a border, where the page sizes all its boxes by their borders. */
const borderOf = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

addEventListener('message', ({ source, origin, data }) => {
  const frame = shown().find(({ contentWindow }) => contentWindow === source);
  const height = data?.[WORD];
  // A frame that has gone elsewhere has another origin than its address.
  if (!frame || new URL(frame.src).origin !== origin) return;
  if (height >= LOWEST && height <= HIGHEST) frame.style.height = `${+height + borderOf(frame)}px`;
});

// Those that were ready before this script.
for (const { contentWindow } of shown()) contentWindow?.postMessage(WORD, '*');

// A module, so that none of its names is on the page.
export {};
