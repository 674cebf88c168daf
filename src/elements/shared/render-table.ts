import { html, type TemplateResult } from 'lit';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';

/** The table behind one key: closed it costs no more than its summary, even for a country of rows. */
export function renderTableDisclosure(table: FigureTable, label: string): TemplateResult {
  return html`<details class="table">
    <summary>${label}</summary>
    ${renderTable(table)}
  </details>`;
}

/** A table of figures; it scrolls sideways by itself where the page is too narrow, also from the keyboard. */
export function renderTable({ caption, columns, rows }: FigureTable): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption>${caption}</caption>
      <thead>
        <tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody>${rows.map(renderRow)}</tbody>
    </table>
  </div>`;
}

function renderRow({ head, cells, current }: FigureRow): TemplateResult {
  return html`<tr class=${current ? 'current' : ''}>
    <th scope="row">${head}</th>
    ${cells.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}
