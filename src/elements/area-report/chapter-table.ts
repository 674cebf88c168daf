import type { ReportChapter } from '../../domain/area-report/report-chapters.js';
import type { Reported } from '../../domain/area-report/report-view.js';
import type { Language } from '../../domain/local-text.js';
import { nameReported } from '../../text/describe-report.js';
import type { FigureTable } from '../../text/figure-table.js';
import { reportWords } from '../../text/report-words.js';
import { rowsTable } from '../../text/rows-table.js';
import { readText } from '../../text/translations.js';

/** All figures of a chapter beside those of gemeente and country. */
export function chapterTable(
  { theme, entries }: ReportChapter,
  reported: Reported,
  language: Language,
): FigureTable {
  const caption = reportWords[language].table(readText(theme.label, language));
  const rows = entries.flatMap(({ row }) => row ?? []);
  return rowsTable(
    { catalogue: reported.catalogue, caption, area: nameReported(reported, language), rows },
    language,
  );
}
