import type { FigureTable } from '../../text/figure-table.js';
import { type TableTools, tableInWords } from '../../text/table-in-words.js';
import type { TableScene } from './table-scene.js';

/** A table as it is on show, in words alone. */
export function tableToCopy(scene: TableScene, caption: string, tools: TableTools): FigureTable {
  const { table } = scene.gathered.view;
  const columns = Array.from({ length: table.shape.columnCount }, (_, column) => column);
  return tableInWords({ ...scene, table, columns }, caption, tools);
}
