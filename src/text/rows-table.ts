import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import { widerAreas } from '../domain/area-profile/told-profile.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { againstCells } from './against-cells.js';
import { withName } from './describe-choice.js';
import type { FigureRow, FigureTable } from './figure-table.js';
import { formatCount } from './numbers.js';
import { formatObservation } from './observation-words.js';
import { profileWords } from './profile-words.js';
import { reportWords } from './report-words.js';
import { readText } from './translations.js';

/** Figures of an area to be put in a table. */
export interface RowsOfArea {
  readonly catalogue: Catalogue;
  readonly caption: string;
  /** Name of the area. */
  readonly area: string;
  readonly rows: readonly ProfileRow[];
}

/** Figures of an area by indicator, beside those of gemeente and country. */
export function rowsTable({ catalogue, caption, area, rows }: RowsOfArea, language: Language): FigureTable {
  const words = profileWords[language];
  const references = widerAreas(rows).map((one) => withName(one, catalogue, language).area);
  const hasBase = rows.some((row) => baseOf(row) !== undefined);
  const rowOf = (row: ProfileRow): FigureRow => {
    const base = baseOf(row);
    return {
      head: readText(row.indicator.label, language),
      cells: [
        row.period.id,
        formatObservation(row.measurement.observation, row.indicator, language),
        ...(hasBase ? [base === undefined ? '' : formatCount(base, language)] : []),
        ...references.flatMap(({ code }) => widerCells(row, code, language)),
      ],
    };
  };
  return {
    caption,
    columns: [
      words.indicator,
      words.period,
      area,
      ...(hasBase ? [words.cases] : []),
      ...references.flatMap(({ name }) => [name, words.differenceWith(name)]),
    ],
    rows: rows.map(rowOf),
  };
}

/** What stands around the table says once why numbers of people are not compared; a narrow column need not say it. */
function widerCells(row: ProfileRow, code: string, language: Language): readonly string[] {
  const [value = '', difference = ''] = againstCells(row, code, language);
  const isCount = row.indicator.unit.kind === 'count' && value !== '';
  return [value, isCount ? reportWords[language].incomparable : difference];
}

function baseOf({ measurement: { observation } }: ProfileRow): number | undefined {
  return isFigure(observation) ? observation.base : undefined;
}
