import type { StatisticElement } from '../../src/elements/shared/statistic-element.js';

/** Whether a reader can take a picture home; a table alone has none. */
export function hasPicture(element: StatisticElement<unknown>): boolean {
  return element.shadowRoot?.querySelector('button.svg') !== null;
}

/** The picture of an element as SVG; throws where it is not well-formed. */
export async function pictureOf(element: StatisticElement<unknown>): Promise<Element> {
  const blob = await element.picture('svg');
  const { documentElement } = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  const wrong = documentElement.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return documentElement;
}

/** What is written on a picture; lines that go on below each other are one text. */
export function wordsOn(picture: Element): string {
  return plain([...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
}

/** A text without the space around and between its words. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** How many shapes of a picture are filled with something. */
export function countOf(picture: Element, fill: string): number {
  return picture.querySelectorAll(`[fill="${fill}"]`).length;
}
