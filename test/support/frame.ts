import { onPage } from './on-page.js';

/** Puts an empty frame of this page's own origin on it, and gives what stands in it. */
export async function documentOfFrame(language = 'nl'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Frame';
  frame.srcdoc = `<!doctype html><html lang="${language}"><body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  onPage(frame);
  await loaded;
  return frame.contentDocument as Document;
}
