import { reportRows } from '../../domain/area-report/report-chapters.js';
import type { Language } from '../../domain/local-text.js';
import type { ToldReport } from '../../domain/told-figures.js';
import { describeReport, nameReported } from '../describe-report.js';
import { reportWords } from '../report-words.js';
import { readText } from '../translations.js';
import type { Telling } from './fallback.js';
import { snippetWords } from './snippet-words.js';
import { tellRows } from './tell-rows.js';

/** Says what a report is about, as `<area-report>` says it, with some of its figures. */
export function tell(told: ToldReport, language: Language): Telling {
  const { catalogue, choice, view } = told;
  const area = nameReported(told, language);
  return tellRows(
    {
      catalogue,
      title: `${reportWords[language].heading(area)}, ${readText(choice.group.people, language)}`,
      sentence: describeReport(told, language),
      area,
      rows: reportRows(view.chapters),
      picked: '',
      notes: [snippetWords[language].inReport(view.isByOrigin)],
    },
    language,
  );
}
