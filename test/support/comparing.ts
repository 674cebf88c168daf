import { IndicatorCompare } from '../../src/elements/indicator-compare/indicator-compare.js';
import { compareSource } from './compare-source.js';
import { onPage } from './on-page.js';
import '../../src/elements/indicator-compare/define.js';

/** A comparison of Amsterdam with Rotterdam, or of other choices, ready to be read. */
export async function comparing(choices: Record<string, unknown> = {}): Promise<IndicatorCompare> {
  const element = new IndicatorCompare();
  Object.assign(element, { source: compareSource(), area: 'GM0363', areas: 'GM0599', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** The rows of an element, in order. */
export function rowsOf(element: Element): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.bars li') ?? [])];
}

/** What stands in each row. */
export function textsOf(element: Element): readonly string[] {
  return rowsOf(element).map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());
}
