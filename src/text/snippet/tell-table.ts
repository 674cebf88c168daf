import type { Language } from '../../domain/local-text.js';
import { type DataTable, observationAt, referencesOn } from '../../domain/table/data-table.js';
import { marksIn, type TableMarks } from '../../domain/table/table-marks.js';
import type { ToldTable } from '../../domain/told-figures.js';
import { nameWithLevel } from '../area-words.js';
import { describeCommon, describeRows, describeTable, headTable } from '../describe-table.js';
import type { FigureTable } from '../figure-table.js';
import { tableCell, UNCLEAR_MARK } from '../table-cell.js';
import { tableInWords, type WordedTable } from '../table-in-words.js';
import { TableNames } from '../table-names.js';
import { noteTable } from '../table-notes.js';
import { MOST_ROWS, placesToTell, sayLeftOut } from './extract.js';
import { isMarked, surroundTable, type Telling } from './fallback.js';
import { snippetWords } from './snippet-words.js';

/** Without the row heads. */
const MOST_COLUMNS = 6;

/** Says what is in a table, as `<indicator-table>` says it, with some of its rows and columns. */
export function tell(told: ToldTable, language: Language): Telling {
  const { catalogue, choice, table, gemeenten } = told;
  const names = new TableNames(table, catalogue, gemeenten, language);
  const rowsOf = describeRows(table, told, language);
  const heading = headTable(table, choice, rowsOf, language);
  const title = [heading, describeCommon(table, choice, language)].filter(Boolean).join('. ');
  const sentence = describeTable(table, names, rowsOf, language);
  const { rowCount, columnCount } = table.shape;
  if (rowCount === 0) return { title, why: snippetWords[language].untold(sentence) };
  const rows = placesToTell(rowCount, MOST_ROWS, (row) => isPicked(row, told));
  const columns = placesToTell(columnCount, MOST_COLUMNS, () => false);
  const extract = partOf({ table, names, references: referencesOn(table), rows, columns, language }, title);
  return surroundTable({
    catalogue,
    choice,
    title,
    sentence,
    table: extract,
    indicators: indicatorsIn(table, rows, columns),
    hasProvisional: isMarked(sentence, extract),
    leftOut: sayLeftOut(rowCount - rows.length, columnCount - columns.length, language),
    notes: noteTable(table, marksOn(extract, table), choice, language),
    language,
  });
}

/** The indicators of some cells, each once. */
function indicatorsIn({ seriesAt, shape }: DataTable, rows: readonly number[], columns: readonly number[]) {
  const cells = rows.flatMap((row) => columns.map((column) => shape.cellPlace(row, column)));
  return [...new Set(cells.map((place) => seriesAt(place).indicator))];
}

/** The marks that a part of a table has to explain. */
function marksOn({ rows }: FigureTable, table: DataTable): TableMarks {
  const marks = marksIn(table);
  const isUnclear = rows.some(({ cells }) => cells.some((cell) => cell.includes(UNCLEAR_MARK)));
  return isUnclear ? marks : { ...marks, unclear: new Set() };
}

function isPicked(row: number, { table, picked }: ToldTable): boolean {
  const { areas, shape } = table;
  return shape.layout.rows.includes('areas') && picked.includes(areas[shape.rowPlace(row).areas]?.code ?? '');
}

/** Rows of a table; those on top with their level, for they stand apart nowhere else. */
function partOf(part: WordedTable, caption: string): FigureTable {
  const { references, names, language } = part;
  const table = tableInWords(part, caption, { observationAt, tableCell });
  const rows = table.rows.map((row, place) => {
    const area = references[place]?.area;
    if (!area) return row;
    const { level } = area;
    return { ...row, head: nameWithLevel({ level, name: names.area(area) }, undefined, language) };
  });
  return { ...table, rows };
}
