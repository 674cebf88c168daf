import { frameWords } from '../../text/frame-words.js';
import { type CopiedTable, tableAsHtml, tableAsText } from '../../text/table-text.js';
import type { TakenFrom } from './downloads.js';
import { remarksOn } from './remarks.js';

/**
 * Puts the table on the clipboard, as a table for documents and as text for all else. Rejects where the browser refuses.
 * The clipboard is asked for at once and filled later: a browser gives it only to who has just pressed a button.
 */
export async function putOnClipboard(copied: Promise<CopiedTable>): Promise<void> {
  const { clipboard } = navigator;
  if (!clipboard) throw new Error('The page has no clipboard: it is not served over https');
  try {
    await clipboard.write([
      new ClipboardItem({
        'text/html': copied.then((table) => blobOf(tableAsHtml(table), 'text/html')),
        'text/plain': copied.then((table) => blobOf(tableAsText(table), 'text/plain')),
      }),
    ]);
  } catch {
    await clipboard.writeText(tableAsText(await copied));
  }
}

/** The table as it leaves the page, with all its rows. */
export async function copiedTable(from: TakenFrom): Promise<CopiedTable> {
  const table = await from.table();
  if (!table) throw new Error('There is no table to copy yet');
  const warning = from.catalogue.fictional ? [frameWords[from.language].fictional] : [];
  return { table, language: from.language, remarks: [...warning, ...remarksOn(from)] };
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}
