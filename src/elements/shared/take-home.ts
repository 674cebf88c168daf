import type { PictureKind } from '../../drawing/scene/graphic.js';
import { frameWords } from '../../text/frame-words.js';
import { takeHomeWords } from '../../text/take-home-words.js';
import { copiedTable, putOnClipboard } from './copy-table.js';
import type { TakenFrom, Taking } from './downloads.js';
import { fileNameOf } from './file-name.js';
import { saveFile } from './save-file.js';
import { saveCsv, saveMeasurements } from './save-measurements.js';

/** What is being made or waits for its turn, by the place where it is told. */
const turns = new WeakMap<HTMLElement, Map<Taking, Promise<void>>>();

/**
 * Gives a reader what he asks for; loaded when he does. One thing at a time, each in its turn; who is impatient and presses
 * again gets it once.
 * @param news Where it is told how it goes, until other figures are asked for.
 */
export async function takeHome(taking: Taking, from: TakenFrom, news: HTMLElement): Promise<void> {
  const asked = turns.get(news) ?? new Map<Taking, Promise<void>>();
  turns.set(news, asked);
  if (asked.has(taking)) return;
  const before = [...asked.values()].at(-1) ?? Promise.resolve();
  const turn = before.then(() => makeAndTell(taking, from, news));
  asked.set(taking, turn);
  await turn;
  asked.delete(taking);
}

async function makeAndTell(taking: Taking, from: TakenFrom, news: HTMLElement): Promise<void> {
  try {
    await give(taking, from, (words) => news.replaceChildren(words));
  } catch {
    news.replaceChildren(frameWords[from.language].failed);
  }
  const root = news.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : root;
  host.addEventListener('state-change', () => news.replaceChildren(), { once: true });
}

/** Says how it goes; an empty text where the browser shows it. */
type Tell = (words: string | DocumentFragment) => void;

function give(taking: Taking, from: TakenFrom, tell: Tell): Promise<void> {
  switch (taking) {
    case 'csv':
      return giveFigures(from, tell);
    case 'table':
      return giveTable(from, tell);
    default:
      return givePicture(taking, from, tell);
  }
}

async function giveFigures(from: TakenFrom, tell: Tell): Promise<void> {
  const { catalogue, choice, presentation, language } = from;
  tell('');
  if (presentation.download) {
    saveCsv(await presentation.download());
    return;
  }
  const measurements = await presentation.measurements();
  saveMeasurements({ catalogue, choice, measurements, language, name: presentation.several?.name });
}

async function giveTable(from: TakenFrom, tell: Tell): Promise<void> {
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

async function givePicture(kind: PictureKind, from: TakenFrom, tell: Tell): Promise<void> {
  const words = takeHomeWords[from.language];
  tell(words.drawing);
  try {
    const picture = await from.picture(kind);
    saveFile(`${await fileNameOf(from)}.${kind}`, picture);
    tell('');
  } catch (error) {
    tell(explain(words.notDrawn, error));
  }
}

/** What went wrong for a reader, with the detail for whom he asks about it. */
function explain(words: string, error: unknown): DocumentFragment {
  const said = document.createDocumentFragment();
  const detail = document.createElement('span');
  detail.className = 'detail';
  detail.lang = 'en';
  detail.textContent = error instanceof Error ? error.message : '';
  said.append(`${words} `, detail);
  return said;
}
