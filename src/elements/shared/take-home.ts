import { html, type TemplateResult } from 'lit';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import { takeHomeWords } from '../../text/take-home-words.js';
import { copiedTable, putOnClipboard } from './copy-table.js';
import type { TakenFrom, Taking, Tell } from './downloads.js';
import { fileNameOf } from './file-name.js';
import { saveFile } from './save-file.js';
import { saveCsv, saveMeasurements } from './save-measurements.js';

/** Gives a reader what he asks for, and says how it goes; loaded when he does. */
export function takeHome(taking: Taking, from: TakenFrom, tell: Tell): Promise<void> {
  switch (taking) {
    case 'csv':
      return takeFigures(from, tell);
    case 'table':
      return takeTable(from, tell);
    default:
      return takePicture(taking, from, tell);
  }
}

async function takeFigures(from: TakenFrom, tell: Tell): Promise<void> {
  const { catalogue, choice, presentation, language } = from;
  if (presentation.download) saveCsv(presentation.download());
  else {
    const measurements = await presentation.measurements();
    saveMeasurements({ catalogue, choice, measurements, language, name: presentation.several?.name });
  }
  // The browser shows what it saves.
  tell('');
}

async function takeTable(from: TakenFrom, tell: Tell): Promise<void> {
  const words = takeHomeWords[from.language];
  tell(words.copying);
  const copied = copiedTable(from);
  try {
    await putOnClipboard(copied);
    tell(words.copied);
  } catch (error) {
    // Throws what is wrong with the table, where that is what went wrong.
    await copied;
    tell(explain(words.notCopied, error));
  }
}

async function takePicture(kind: PictureKind, from: TakenFrom, tell: Tell): Promise<void> {
  const words = takeHomeWords[from.language];
  tell(words.drawing);
  try {
    saveFile(`${fileNameOf(from)}.${kind}`, await from.picture(kind));
    tell('');
  } catch (error) {
    tell(explain(words.notDrawn, error));
  }
}

/** What went wrong for a reader, with the detail for whom he asks about it. */
function explain(words: string, error: unknown): TemplateResult {
  const detail = error instanceof Error ? error.message : '';
  return html`${words} <span class="detail" lang="en">${detail}</span>`;
}
