// What gathers, says and draws a table, in one file that is loaded while the catalogue is on its way.

import { peersStyles } from '../shared/peers.styles.js';
import { styles } from './indicator-table.styles.js';
import { paperStyles } from './paper.styles.js';

export { resolveTable } from '../../data/table/gather-table.js';
export { readTableWish, type TableAttributes } from '../../data/table/read-table-wish.js';
export { observationAt } from '../../domain/table/data-table.js';
export { tableCell } from '../../text/table-cell.js';
export { gatherTable, type TableView } from './gather-table.js';
export { presentTable } from './present-table.js';
export { TableReader } from './table-reader.js';
export { WorkbookDownload } from './workbook-download.js';

/** Looks of a table, besides those of every element. */
export const tableStyles = [peersStyles, styles, paperStyles];
