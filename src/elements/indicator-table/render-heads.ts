import { html, nothing, type TemplateResult } from 'lit';
import { tableWords } from '../../text/table-words.js';
import type { DrawnTable } from './drawn-table.js';
import { NAMES } from './table-rows.js';

/** The heads of a table, each a button that sorts. */
export function renderHeads(drawn: DrawnTable): TemplateResult {
  const { scene } = drawn;
  const { names, gathered } = scene;
  const { columnCount } = gathered.view.table.shape;
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return html`<tr aria-rowindex="1">
    ${renderHead(drawn, NAMES, [names.rows])}
    ${columns.map((column) => renderHead(drawn, column, names.column(column)))}
  </tr>`;
}

function renderHead(
  { scene, actions }: DrawnTable,
  column: number,
  lines: readonly string[],
): TemplateResult {
  const { wish, isSortable, language } = scene;
  const direction = wish.sort?.column === column ? wish.sort.direction : undefined;
  const words = lines.map((line) => html`<span class="line">${line}</span> `);
  if (!isSortable && column !== NAMES) return html`<th scope="col">${words}</th>`;
  return html`<th scope="col" aria-sort=${direction ?? nothing}>
    <button
      class="sort ${direction ?? ''}"
      type="button"
      title=${tableWords[language].sortBy(lines.join(', '))}
      @click=${() => actions.sort(column)}
    >
      <span>${words}</span>
    </button>
  </th>`;
}
