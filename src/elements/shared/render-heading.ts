import { html, type TemplateResult } from 'lit';

/** A heading of a level from 1 to 6; any other number counts as 3. */
export function renderHeading(text: string, level: number): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id="heading" part="heading">${text}</h1>`;
    case 2:
      return html`<h2 id="heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 id="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 id="heading" part="heading">${text}</h3>`;
  }
}
