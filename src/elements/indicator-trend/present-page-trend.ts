import { refuseTable } from '../../data/page-table/refuse-table.js';
import type { Language } from '../../domain/local-text.js';
import type { GatheredTrend } from '../../domain/trend/trend-view.js';
import { describeCourse } from '../../text/describe-trend.js';
import { nameLine } from '../../text/name-line.js';
import { pageTableWords } from '../../text/page-table-words.js';
import { readText } from '../../text/translations.js';
import { trendTable } from '../../text/trend-table.js';
import { pageTableFile } from '../shared/page-table-file.js';
import type { FileText, Presentation } from '../shared/presentation.js';

/**
 * A table of the page through the years, in the words of its author. It tells nothing of boundaries, so no line is broken.
 * @param presentation The same as it is told of an endpoint.
 * @throws {ChoiceError} where its columns are no years.
 */
export function presentPageTrend(
  gathered: GatheredTrend,
  presentation: Presentation,
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  if (!choice.period.id) refuseWithoutYears();
  const title = readText(catalogue.title, language);
  const courses = view.lines.map((line) =>
    describeCourse(line, nameLine(line, view.by, catalogue, language), language),
  );
  return {
    ...presentation,
    heading: title,
    sentence: `${title}. ${courses.join(' ')}`,
    table: () => ({ ...trendTable(gathered, language), caption: title }),
    download: () => fileOf(gathered, language),
  };
}

function refuseWithoutYears(): never {
  return refuseTable({
    nl: 'een lijn door de jaren vraagt een kolom per jaar, met boven elke kolom het jaar',
    en: 'a line through the years needs a column per year, with the year above each',
  });
}

function fileOf(gathered: GatheredTrend, language: Language): FileText {
  const { catalogue, view } = gathered;
  const rows = view.lines.flatMap((line) => {
    const name = nameLine(line, view.by, catalogue, language);
    return line.points.map(({ subject }) => ({ name, measurement: subject }));
  });
  return pageTableFile(gathered, pageTableWords[language].row, rows, language);
}
