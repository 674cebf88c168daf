import { partOf, until } from './on-page.js';

/** Opens the panel that a reader cites from, with the button of the element. */
export async function openCitation(element: Element): Promise<HTMLDialogElement> {
  partOf(element, 'button.cite').focus();
  partOf(element, 'button.cite').click();
  await until(() => panelOf(element) !== null);
  return panelOf(element) as HTMLDialogElement;
}

/** The panel, if it is open. */
export function panelOf(element: Element): HTMLDialogElement | null {
  return element.shadowRoot?.querySelector('dialog') ?? null;
}

/** The text to take along. */
export function citedText(element: Element, kind: 'sentence' | 'reference' = 'sentence'): string {
  return partOf<HTMLTextAreaElement>(element, `#cite-${kind}`).value;
}

/** The words that the link tells of a monitor. */
export function citedWords(element: Element): Record<string, string> {
  const [address = ''] = citedText(element).match(/https?:\S+$/) ?? [];
  const told = [...new URL(address).searchParams].filter(([word]) => word.startsWith('bm-'));
  return Object.fromEntries(told.map(([word, value]) => [word.slice('bm-'.length), value]));
}

/** Picks in a list of the panel. */
export function pickCited(element: Element, part: string, value: string): void {
  const list = partOf<HTMLSelectElement>(element, `select.cite-${part}`);
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

/** Answers the question what to cite. */
export function citeWhole(element: Element, isWhole: boolean): void {
  const answers = [...(panelOf(element)?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
  answers[isWhole ? 1 : 0]?.click();
}
