import type { TextRow, TextTable } from './page-table.js';
import { refuseTable } from './refuse-table.js';

/** Words that a source starts with. */
const SOURCE = /(^|\s)(?:bron|source)\s*:\s*/i;

/**
 * The texts of a table, its title and its source. The head is the first row. The title is the caption, and the source is
 * `data-source`, otherwise a last row of one cell, otherwise the `<figcaption>` of the figure around the table; in that a
 * title may stand too, before `Bron:` or `Source:`.
 * @throws {ChoiceError} where one of these is missing, cells are joined, or a cell holds more than its number.
 */
export function readTextTable(table: HTMLTableElement): TextTable {
  const [head, ...body] = rowsOf(table);
  if (!head || body.length === 0) {
    return refuseTable({
      nl: 'hij heeft een rij met koppen en een rij met cijfers nodig',
      en: 'it needs a row of heads and a row of figures',
    });
  }
  const last = body.at(-1);
  const closing = last?.cells.length === 1 && head.cells.length > 1 ? last : undefined;
  const rows = closing ? body.slice(0, -1) : body;
  for (const row of rows) checkLength(row, head);
  const figcaption = splitSource(textOf(table.closest('figure')?.querySelector('figcaption')));
  const caption = textOf(table.caption);
  const told =
    table.dataset.source || closing?.cells[0] || figcaption.source || (caption ? figcaption.before : '');
  return {
    title: (caption || figcaption.before).replace(/[.:]$/, '') || noTitle(),
    source: splitSource(told).source || told || noSource(),
    heads: head.cells,
    rows,
    language: table.closest('[lang]')?.getAttribute('lang') ?? '',
  };
}

function rowsOf(table: HTMLTableElement): readonly TextRow[] {
  const feet = [...table.querySelectorAll(':scope > tfoot > tr')];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>(':scope > :not(tfoot) > tr, :scope > tr')];
  return [...rows, ...feet].map((row, index, [head]) => {
    const cells = cellsOf(row);
    const read = { place: index + 1, isFoot: feet.includes(row), cells: cells.map(textOf) };
    const joined = cells.find(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
    if (joined && cells.length > 1) refuseJoined(read, textOf(joined));
    const inPieces = row === head ? -1 : cells.findIndex((cell, column) => column > 0 && isInPieces(cell));
    if (inPieces > 0) refusePieces(read, inPieces, textOf(head && cellsOf(head)[inPieces]));
    return read;
  });
}

function cellsOf(row: Element): readonly HTMLTableCellElement[] {
  return [...row.querySelectorAll<HTMLTableCellElement>(':scope > th, :scope > td')];
}

/** Whether digits stand apart, which the text alone would run together: those of a note, or hidden ones to sort by. */
function isInPieces(cell: Element): boolean {
  return piecesOf(cell).filter((piece) => /\d/.test(piece)).length > 1;
}

/** The text of a part of the page, cut where an element begins or ends. */
function piecesOf({ childNodes }: Node): readonly string[] {
  const pieces = [''];
  for (const child of childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) pieces.push(...piecesOf(child), '');
    else if (child.nodeType === Node.TEXT_NODE) pieces.push((pieces.pop() ?? '') + child.textContent);
  }
  return pieces;
}

function checkLength({ place, cells }: TextRow, head: TextRow): void {
  if (cells.length === head.cells.length) return;
  refuseTable(
    {
      nl: `er staan ${cells.length} cellen waar ${head.cells.length} koppen boven staan`,
      en: `there are ${cells.length} cells under ${head.cells.length} heads`,
    },
    { row: place, head: cells[0] },
  );
}

/** What stands before and after the word `Bron:`. */
function splitSource(text: string): { readonly before: string; readonly source: string } {
  const found = SOURCE.exec(text);
  if (!found) return { before: text, source: '' };
  return {
    before: text.slice(0, found.index).trim(),
    source: text.slice(found.index + found[0].length).trim(),
  };
}

function textOf(part: Element | null | undefined): string {
  return (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function refuseJoined({ place }: TextRow, text: string): never {
  return refuseTable(
    {
      nl: `de cel “${text}” beslaat meer rijen of kolommen; geef elk cijfer een eigen cel`,
      en: `the cell “${text}” spans rows or columns; give each figure a cell of its own`,
    },
    { row: place },
  );
}

function refusePieces({ place, cells }: TextRow, at: number, column: string): never {
  const text = cells[at];
  refuseTable(
    {
      nl: `“${text}” is een getal in stukken, zoals met een noot of met iets verborgens erbij; zet alleen het getal in de cel`,
      en: `“${text}” is a number in pieces, as with a note or something hidden beside it; put the number alone in the cell`,
    },
    { row: place, head: cells[0], column },
  );
}

function noTitle(): never {
  return refuseTable({
    nl: 'hij heeft geen titel; geef hem een bijschrift (caption)',
    en: 'it has no title; give it a caption',
  });
}

function noSource(): never {
  return refuseTable({
    nl: 'er staat geen bron bij; zet die in data-source, in een laatste rij van één cel (“Bron: …”) of in een figcaption',
    en: 'it names no source; put it in data-source, in a last row of one cell (“Source: …”) or in a figcaption',
  });
}
