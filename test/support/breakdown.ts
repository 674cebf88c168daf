import { OriginBreakdown } from '../../src/elements/origin-breakdown/origin-breakdown.js';
import { breakdownSource } from './breakdown-source.js';
import { onPage } from './on-page.js';
import '../../src/elements/origin-breakdown/define.js';

/** A breakdown of Amsterdam, or of other choices, ready to be read. */
export async function breakdown(choices: Record<string, unknown> = {}): Promise<OriginBreakdown> {
  const element = new OriginBreakdown();
  Object.assign(element, { source: breakdownSource(), area: 'GM0363', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** The rows of an element, in order, those within others too. */
export function rowsOf(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bars li') ?? [])];
}

/** What stands in a row itself, without the groups in it. */
export function ownText(row: HTMLElement | undefined): string {
  const parts = [...(row?.children ?? [])].filter(({ localName }) => localName !== 'ul');
  return parts
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The names of the groups on show. */
export function namesOf(element: Element): readonly string[] {
  return rowsOf(element).map((row) => row.querySelector('.pick')?.textContent?.trim() ?? '');
}

/** The row of a group. */
export function rowOf(element: Element, group: string): HTMLElement | undefined {
  return rowsOf(element)[namesOf(element).indexOf(group)];
}
