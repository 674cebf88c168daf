import { OriginSpread } from '../../src/elements/origin-spread/origin-spread.js';
import { onPage } from './on-page.js';
import { spreadSource } from './spread-source.js';
import '../../src/elements/origin-spread/define.js';

/** The spread of groups in Amsterdam, or of other choices, ready to be read. */
export async function spreading(choices: Record<string, unknown> = {}): Promise<OriginSpread> {
  const element = new OriginSpread();
  Object.assign(element, { source: spreadSource(), area: 'GM0363', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** The rows of the groups, without those beside them. */
export function groupRows(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bars > ul > li') ?? [])];
}

/** The words in a part, as they are read. */
export function wordsOf(part: Element | undefined | null): string {
  return (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the row of a group says of the area itself. */
export function rowText(element: Element, label: string): string {
  const row = groupRows(element).find((one) => wordsOf(one.querySelector('.lead')) === label);
  const own = [...(row?.children ?? [])].filter(({ localName }) => localName !== 'ul');
  return own.map(wordsOf).filter(Boolean).join(' ');
}

/** What the rows beside that of a group say. */
export function besideTexts(element: Element, label: string): readonly string[] {
  const row = groupRows(element).find((one) => wordsOf(one.querySelector('.lead')) === label);
  return [...(row?.querySelectorAll('li.beside') ?? [])].map(wordsOf);
}
