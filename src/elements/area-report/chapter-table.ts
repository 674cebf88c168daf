import type { ProfileRow } from '../../domain/area-profile/profile-rows.js';
import type { ReportChapter } from '../../domain/area-report/report-chapters.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { withName } from '../../text/describe-choice.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { formatCount } from '../../text/numbers.js';
import { formatObservation } from '../../text/observation-words.js';
import { profileWords } from '../../text/profile-words.js';
import { reportWords } from '../../text/report-words.js';
import { readText } from '../../text/translations.js';
import { againstCells, widerAreas } from '../area-profile/present-profile.js';
import { nameSubject } from './present-report.js';
import type { Reported } from './report-view.js';

/** All figures of a chapter beside those of gemeente and country. */
export function chapterTable(
  { theme, entries }: ReportChapter,
  reported: Reported,
  language: Language,
): FigureTable {
  const words = profileWords[language];
  const rows = entries.flatMap(({ row }) => row ?? []);
  const references = widerAreas(rows).map((one) => withName(one, reported.catalogue, language).area);
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
    caption: reportWords[language].table(readText(theme.label, language)),
    columns: [
      words.indicator,
      words.period,
      nameSubject(reported, language),
      ...(hasBase ? [words.cases] : []),
      ...references.flatMap(({ name }) => [name, words.differenceWith(name)]),
    ],
    rows: rows.map(rowOf),
  };
}

/** The chapter says once why numbers of people are not compared; a narrow column need not say it in every row. */
function widerCells(row: ProfileRow, code: string, language: Language): readonly string[] {
  const [value = '', difference = ''] = againstCells(row, code, language);
  const isCount = row.indicator.unit.kind === 'count' && value !== '';
  return [value, isCount ? reportWords[language].incomparable : difference];
}

function baseOf({ measurement: { observation } }: ProfileRow): number | undefined {
  return isFigure(observation) ? observation.base : undefined;
}
