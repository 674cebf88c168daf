import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { measurementsToCsv } from '../../text/csv.js';
import type { FileText, Gathered } from './presentation.js';
import { saveFile } from './save-file.js';

/** What a reader takes home. */
interface Saved extends Omit<Gathered<unknown>, 'view'> {
  readonly measurements: readonly Measurement[];
  readonly language: Language;
  /** Stands for indicator and period in the name of the file, where there are several. */
  readonly name?: string | undefined;
}

/** Offers the figures of an element as a file; loaded when a reader asks for it. */
export function saveMeasurements({ catalogue, choice, measurements, language, name }: Saved): void {
  const parts = name ? [name, choice.area] : [choice.indicator.id, choice.area, choice.period.id];
  const csv = measurementsToCsv(catalogue, measurements, language);
  saveCsv({ name: `${['buurtmonitor', ...parts].join('-')}.csv`, text: csv });
}

/** Offers a CSV file. */
export function saveCsv({ name, text }: FileText): void {
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
