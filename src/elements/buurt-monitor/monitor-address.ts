import type { MonitorAddress } from '../../controllers/monitor.js';
import type { Selection } from '../../domain/selection.js';
import {
  readSelection,
  tellSelection,
  tellsSelection,
  wordsOfOthers,
} from '../../domain/selection-address.js';

/**
 * Lets others read and write the words of a monitor: who cites a figure, and links to a view in the text of a page. They
 * need not know how an address is written.
 * @param name Sets the monitor's words apart.
 */
export function monitorAddress(name: string, author: () => Selection): MonitorAddress {
  return {
    tells: (words) => tellsSelection(words, name),
    read: (words) => readSelection(words, author(), name),
    tell: (words, selection) => tellSelection(words, selection, name),
    others: (words) => wordsOfOthers(words, name),
  };
}
