// Shows the description of the endpoint's files, which stands beside the code that reads them.
import { readMarkdown } from './markdown.js';

const HEADING_LEVEL = 3;

const place = document.querySelector('#description');
const address = new URL('../src/data/endpoint/README.md', location.href);

/** Not awaited out here: a frame that is taken away while a script waits hangs the tab in WebKit. */
async function show() {
  const response = await fetch(address);
  if (response.ok) place.replaceChildren(...readMarkdown(await response.text(), HEADING_LEVEL, address));
  // The folder itself is no page; its files are listed above.
  for (const link of place.querySelectorAll('a[href$="/schema/"]')) link.href = '#schemas';
}

void show();
