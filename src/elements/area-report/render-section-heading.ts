import { html, type TemplateResult } from 'lit';

const DEEPEST = 6;
const DEFAULT_LEVEL = 3;

/** The level of a heading some steps below that of the report; no deeper than headings go. */
export function levelBelow(headingLevel: number, steps: number): number {
  const isLevel = headingLevel >= 1 && headingLevel <= DEEPEST;
  return Math.min(DEEPEST, (isLevel ? headingLevel : DEFAULT_LEVEL) + steps);
}

/** A heading of a section, from level 2 on, that contents can lead to. */
export function renderSectionHeading(content: unknown, level: number, id: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
  }
}
