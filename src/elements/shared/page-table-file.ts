import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { writeCsv, writeNumber } from '../../text/csv.js';
import { unitLabel } from '../../text/numbers.js';
import { formatAbsence } from '../../text/observation-words.js';
import { pageTableWords } from '../../text/page-table-words.js';
import { readText } from '../../text/translations.js';
import type { MeasuredRow } from './present-page-table.js';
import type { FileText, Gathered } from './presentation.js';

/** The figures of a table of the page as a file, each row with its source. */
export function pageTableFile(
  { catalogue, choice: { indicator } }: Gathered<unknown>,
  head: string,
  own: readonly Pick<MeasuredRow, 'name' | 'measurement'>[],
  language: Language,
): FileText {
  const words = pageTableWords[language];
  const title = readText(catalogue.title, language);
  const rows = own.map(({ name, measurement: { observation, period } }) => [
    title,
    name,
    period,
    isFigure(observation) ? writeNumber(observation.value, language) : '',
    unitLabel(indicator, language),
    isFigure(observation) ? '' : formatAbsence(observation.reason, language),
    isFigure(observation) && observation.provisional ? words.yes : '',
    isFigure(observation) && observation.base !== undefined ? writeNumber(observation.base, language) : '',
    readText(indicator.source, language),
  ]);
  const columns = [words.table, head, ...words.columns];
  return { name: 'buurtmonitor-tabel.csv', text: writeCsv([columns, ...rows], language) };
}
