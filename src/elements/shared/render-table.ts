import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Language } from '../../domain/local-text.js';
import type { FigureRow, FigureTable } from '../../text/figure-table.js';
import { frameWords } from '../../text/frame-words.js';
import { formatCount } from '../../text/numbers.js';

/** A table behind one key. */
export interface TableDisclosure {
  readonly label: string;
  /** `undefined` as long as something it names is on its way. */
  readonly table: (limit: number) => FigureTable | undefined;
  /** How many rows to draw at most; a browser takes seconds for thousands. */
  readonly limit: number;
  readonly language: Language;
  /** Called when the reader wants further rows. */
  readonly more: () => void;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes it. */
  readonly toggle: (isOpen: boolean) => void;
}

/** The table behind one key: closed it costs no more than its summary, even for a country of rows. */
export function renderTableDisclosure(disclosure: TableDisclosure): TemplateResult {
  const { label, table, limit, isOpen, toggle } = disclosure;
  const follow = (event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="table" .open=${isOpen} @toggle=${follow}>
    <summary>${label}</summary>
    ${isOpen ? guard([table, limit], () => renderOpened(table(limit), disclosure)) : nothing}
  </details>`;
}

function renderOpened(table: FigureTable | undefined, { language, more }: TableDisclosure): TemplateResult {
  const words = frameWords[language];
  if (!table) return html`<p role="status">${words.loading}</p>`;
  const { further = 0 } = table;
  return html`${renderTable(table)}
  ${
    further > 0
      ? html`<p>
          ${words.furtherRows(formatCount(further, language))}
          <button part="button" type="button" class="more" @click=${more}>${words.moreRows}</button>
        </p>`
      : nothing
  }`;
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
