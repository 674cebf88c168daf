import { absence, figure, isFigure, type Observation } from '../../domain/observation.js';
import { absenceNamed } from './absence-words.js';
import { type DecimalMark, notationOf, readNumber, type WrittenNumber } from './number-notation.js';
import type { PageColumn, PageTable, TextRow, TextTable } from './page-table.js';
import { refuseTable } from './refuse-table.js';
import { splitHead, unitOf } from './units.js';

/** A column of cases belongs to the figures before it. */
const CASES = /^(n|(aantal )?gevallen|(number of )?cases)$/i;

/**
 * Reads texts as figures.
 * @throws {ChoiceError} naming the row and column of what is neither a number nor a reason why there is none.
 */
export function readPageTable(table: TextTable): PageTable {
  const { heads, rows, title, source } = table;
  refuseTwice(
    rows.map(({ cells }) => cells[0] ?? ''),
    'rijen',
    'rows',
  );
  const mark = markOf(table);
  const places = heads.map((_, index) => index).slice(1);
  const isCases = (place: number) => CASES.test(heads[place] ?? '');
  const columns = places
    .filter((place) => !isCases(place))
    .map((place) => readColumn(table, place, isCases(place + 1) ? place + 1 : undefined, mark));
  if (columns.length === 0)
    refuseTable({ nl: 'er is geen kolom met cijfers', en: 'there is no column of figures' });
  refuseTwice(
    columns.map(({ head }) => head),
    'kolommen',
    'columns',
  );
  return {
    title,
    source,
    rowHead: heads[0] ?? '',
    rows: rows.map(({ cells, isFoot }) => ({ name: cells[0] ?? '', isFoot })),
    columns,
  };
}

function markOf({ rows, language }: TextTable): DecimalMark {
  const mark = notationOf(
    rows.flatMap(({ cells }) => cells.slice(1)),
    language,
  );
  return (
    mark ??
    refuseTable({
      nl: 'sommige getallen hebben een komma voor de decimalen en andere een punt; schrijf ze alle eender',
      en: 'some numbers have a comma before the decimals and others a point; write them all alike',
    })
  );
}

function readColumn(
  table: TextTable,
  place: number,
  cases: number | undefined,
  mark: DecimalMark,
): PageColumn {
  const { label, unitText, isProvisional } = splitHead(table.heads[place] ?? '');
  const numbers = table.rows.map((row) => readCell(row, place, table, mark));
  const unit = unitOf(unitText, numbers, (index) => ({ ...placeOf(table, place, index) }));
  return {
    head: label,
    unit,
    decimals: Math.max(0, ...numbers.map((one) => ('decimals' in one ? one.decimals : 0))),
    observations: table.rows.map((row, index) => {
      const number = numbers[index];
      if (!number || 'kind' in number) return number ?? absence('unknown');
      const base = cases === undefined ? undefined : baseOf(readCell(row, cases, table, mark));
      return figure(number.value, {
        provisional: isProvisional || number.provisional,
        ...(base === undefined ? {} : { base }),
      });
    }),
  };
}

function placeOf({ rows, heads }: TextTable, column: number, index: number) {
  return { row: rows[index]?.place, head: rows[index]?.cells[0], column: heads[column] };
}

/** How many cases a figure rests on; unknown where the cell gives a reason. */
function baseOf(number: WrittenNumber | Observation): number | undefined {
  if (!('kind' in number)) return number.value;
  return isFigure(number) ? number.value : undefined;
}

function readCell(
  row: TextRow,
  place: number,
  table: TextTable,
  mark: DecimalMark,
): WrittenNumber | Observation {
  const text = row.cells[place] ?? '';
  const reason = absenceNamed(text);
  if (reason) return absence(reason);
  return (
    readNumber(text, mark) ??
    refuseCell(text, { row: row.place, head: row.cells[0], column: table.heads[place] })
  );
}

function refuseCell(text: string, place: Parameters<typeof refuseTable>[1]): never {
  if (text === '' || /^[-–—]+$/.test(text)) {
    return refuseTable(
      {
        nl: 'een lege cel of een streepje zegt niet waarom er geen cijfer is; schrijf 0 als het nul is, en anders “geheim”, “te weinig”, “n.v.t.”, “volgt”, “vervallen” of “onbekend”',
        en: 'an empty cell or a dash does not say why there is no figure; write 0 where it is zero, otherwise “withheld”, “too few”, “not applicable”, “published later”, “discontinued” or “unknown”',
      },
      place,
    );
  }
  return refuseTable(
    {
      nl: `“${text}” is geen getal en geen reden waarom er geen cijfer is`,
      en: `“${text}” is neither a number nor a reason why there is none`,
    },
    place,
  );
}

function refuseTwice(names: readonly string[], nl: string, en: string): void {
  const twice = names.find((name, index) => !name || names.indexOf(name) !== index);
  if (twice === undefined) return;
  refuseTable({
    nl: twice ? `twee ${nl} heten “${twice}”` : `een van de ${nl} heeft geen naam`,
    en: twice ? `two ${en} are called “${twice}”` : `one of the ${en} has no name`,
  });
}
