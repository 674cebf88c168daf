import { html, type TemplateResult } from 'lit';
import type { AreaFacts } from '../../text/area-facts.js';

/** The facts of one area, for the tooltip and for the selected area. */
export function renderFacts({ name, value, remarks }: AreaFacts): TemplateResult {
  return html`<p class="name">${name}</p>
    <p class="value">${value}</p>
    ${remarks.map((remark) => html`<p class="remark">${remark}</p> `)}`;
}
