import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { measurementsToCsv } from '../../text/csv.js';
import type { Gathered } from './presentation.js';
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
  saveFile(
    `${['buurtmonitor', ...parts].join('-')}.csv`,
    new Blob([csv], { type: 'text/csv;charset=utf-8' }),
  );
}
