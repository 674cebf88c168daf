import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';

/** A table behind one key. */
export interface TableDisclosure {
  readonly label: string;
  /** `undefined` as long as something it names is on its way. */
  readonly table: () => FigureTable | undefined;
  /** What to say until then. */
  readonly waiting: string;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes it. */
  readonly toggle: (isOpen: boolean) => void;
}

/** The table behind one key: closed it costs no more than its summary, even for a country of rows. */
export function renderTableDisclosure({
  label,
  table,
  waiting,
  isOpen,
  toggle,
}: TableDisclosure): TemplateResult {
  const follow = (event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="table" .open=${isOpen} @toggle=${follow}>
    <summary>${label}</summary>
    ${isOpen ? guard([table], () => renderOpened(table(), waiting)) : nothing}
  </details>`;
}

function renderOpened(table: FigureTable | undefined, waiting: string): TemplateResult {
  return table ? renderTable(table) : html`<p role="status">${waiting}</p>`;
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
