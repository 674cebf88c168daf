import { html, type TemplateResult } from 'lit';

/** What something means, one key away from where it is chosen. */
export function renderDefinition(summary: string, paragraphs: readonly string[]): TemplateResult {
  return html`<details part="definition">
    <summary>${summary}</summary>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;
}
