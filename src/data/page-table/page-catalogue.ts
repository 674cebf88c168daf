import type { Area, AreaLevel } from '../../domain/area.js';
import { type AreaList, areaAt } from '../../domain/area-list.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Indicator } from '../../domain/indicator.js';
import type { LocalText } from '../../domain/local-text.js';
import { EVERYBODY, type Origin, type OriginGroup, originOf, TOTAL } from '../../domain/origin.js';
import type { PageColumn, PageRow, PageTable } from './page-table.js';
import { refuseTable } from './refuse-table.js';

/** What the rows of a table are, as an element draws them. */
export type TableRows = 'areas' | 'groups';

/** Stands for whatever the rows are parts of. No area of a real division has these codes. */
export const WHOLE = 'tabel';
/** The division of the country that a table goes by; it does not say which. */
export const EDITION = 'tabel';
const LEVEL: AreaLevel = 'gemeente';
const CODE_DIGITS = 3;
const COUNTRY_NAMES = /^(heel )?nederland$|^(the )?netherlands$/i;
const TOTAL_NAMES = /^(totaal|iedereen|alle inwoners|total|everybody|all inhabitants)$/i;
const YEAR = /^(?:19|20)\d\d(?!\d)/;

/** One column of figures as an element asks for it. */
export interface Series {
  readonly indicator: string;
  readonly period: string;
  readonly column: PageColumn;
}

/** Whether a row is the whole that the others are parts of. */
export function isWhole({ name, isFoot }: PageRow, rows: TableRows): boolean {
  return isFoot || (rows === 'areas' ? COUNTRY_NAMES : TOTAL_NAMES).test(name);
}

/** The columns as series: columns that are all headed by years are one indicator over time. */
export function seriesOf({ columns, title }: PageTable): readonly Series[] {
  const isOverTime = columns.every(({ head }) => YEAR.test(head));
  return columns.map((column) =>
    isOverTime
      ? { indicator: title, period: column.head, column }
      : { indicator: column.head, period: '', column },
  );
}

/** The origin that a row is about, where rows are groups. */
export function originOfRow(row: PageRow): Origin {
  return isWhole(row, 'groups') ? EVERYBODY : originOf(EDITION, groupId(row.name));
}

/** The areas that rows are about, without the whole. */
export function areasOfRows({ rows }: PageTable): AreaList {
  const parts = rows.filter((row) => !isWhole(row, 'areas'));
  return {
    edition: EDITION,
    level: LEVEL,
    codes: parts.map((_, index) => `GMr${String(index + 1).padStart(CODE_DIGITS, '0')}`),
    names: parts.map(({ name }) => name),
  };
}

/** The areas of all rows in their order, the whole among them. */
export function areasInRows(table: PageTable): readonly Area[] {
  const list = areasOfRows(table);
  const parts = list.codes.map((_, place) => areaAt(list, place)).values();
  return table.rows.map((row) =>
    isWhole(row, 'areas') ? { ...wholeArea(table), name: row.name } : (parts.next().value as Area),
  );
}

/** What a table is about where its rows are groups. */
export function wholeArea({ title }: PageTable): Area {
  return { code: WHOLE, name: title, level: 'land', edition: EDITION };
}

/**
 * Everything that a table tells without its figures, in the form that elements ask for.
 * @throws {ChoiceError} where two rows are the whole: neither could be held against the other.
 */
export function pageCatalogue(table: PageTable, rows: TableRows): Catalogue {
  const list = areasOfRows(table);
  const [whole, another] = table.rows.filter((row) => isWhole(row, rows));
  if (whole && another) refuseWholes(whole, another);
  const isAreas = rows === 'areas';
  const levels: readonly AreaLevel[] = [
    ...(!isAreas || whole ? ['land' as const] : []),
    ...(isAreas ? [LEVEL] : []),
  ];
  const groups = isAreas ? [] : table.rows.filter((row) => row !== whole);
  return {
    inPage: true,
    title: text(table.title),
    publisher: '',
    licence: { name: '', url: '' },
    attribution: text(''),
    asOf: '',
    fictional: false,
    country: { code: WHOLE, name: text(isAreas ? (whole?.name ?? '') : table.title) },
    everybody: group(TOTAL, isAreas ? '' : (whole?.name ?? '')),
    levels,
    editions: [{ id: EDITION, date: '', counts: { land: 1, [LEVEL]: list.codes.length } }],
    themes: [],
    schemes: isAreas
      ? []
      : [
          {
            id: EDITION,
            label: text(table.rowHead),
            total: {
              ...group(TOTAL, whole?.name ?? ''),
              groups: groups.map(({ name }) => group(groupId(name), name)),
            },
          },
        ],
    indicators: indicatorsOf(table, {
      scheme: isAreas ? undefined : EDITION,
      groups: isAreas ? [TOTAL] : table.rows.map((row) => originOfRow(row).group),
      levels,
    }),
    defaults: { area: isAreas ? areaAt(list, 0).code : WHOLE, areas: list.codes },
  };
}

function indicatorsOf(
  table: PageTable,
  coverage: Omit<Indicator['coverage'][number], 'periods'>,
): readonly Indicator[] {
  const series = seriesOf(table);
  return [...new Set(series.map(({ indicator }) => indicator))].map((id) => {
    const own = series.filter(({ indicator }) => indicator === id);
    return {
      id,
      theme: '',
      label: text(id),
      definition: text(''),
      unit: own[0]?.column.unit ?? { kind: 'amount' },
      decimals: Math.max(...own.map(({ column }) => column.decimals)),
      direction: 'neutral',
      source: text(table.source),
      coverage: [{ ...coverage, periods: own.map(({ period }) => ({ id: period, edition: EDITION })) }],
    };
  });
}

function refuseWholes({ name: one }: PageRow, { name: other }: PageRow): never {
  refuseTable({
    nl: `twee rijen zijn het geheel: “${one}” en “${other}”; laat er een weg, of zet een ervan niet in de voet (tfoot)`,
    en: `two rows are the whole: “${one}” and “${other}”; leave one out, or put one of them outside the foot (tfoot)`,
  });
}

function group(id: string, name: string): OriginGroup {
  return { id, label: text(name), people: text(name) };
}

/** A name without the marks that part a scheme from its group. */
function groupId(name: string): string {
  return name.replace(/[:.]/g, ' ');
}

function text(nl: string): LocalText {
  return { nl };
}
