import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Observation } from '../../domain/observation.js';
import { observationAt } from '../../domain/table/data-table.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import { tableCell } from '../../text/table-cell.js';
import { cssVariables } from '../shared/css-variables.js';
import { type DrawnTable, HEAD_ROWS } from './drawn-table.js';
import type { DrawnRow } from './row-window.js';

/** The wider areas, above all others and never among them. */
export function renderReferences({ scene, actions, current }: DrawnTable): unknown {
  const { gathered, names } = scene;
  const { table } = gathered.view;
  const columns = Array.from({ length: table.shape.columnCount }, (_, column) => column);
  return scene.references.map(({ area, observe }, index) => {
    return html`<tr class=${area.code === current ? 'current' : ''} aria-rowindex=${HEAD_ROWS + index + 1}>
      <th scope="row">
        <button class="pick" type="button" aria-pressed=${area.code === current} @click=${() => actions.select(area)}>
          ${names.area(area)}
        </button>
      </th>
      ${columns.map((column) => {
        const series = table.seriesAt(table.shape.columnPlace(column));
        return renderCell(observe(series), series, scene.language);
      })}
    </tr>`;
  });
}

/** The rows in view, with empty space for those that are not. */
export function renderRows(drawn: DrawnTable): unknown {
  const { rows, after } = drawn.drawn;
  return [
    repeat(
      rows,
      ({ index }) => drawn.scene.rows[index],
      (row) => html`${renderSpace(row.before)}${renderRow(row, drawn)}`,
    ),
    renderSpace(after),
  ];
}

function renderSpace(height: number): TemplateResult | typeof nothing {
  if (height <= 0) return nothing;
  return html`<tr class="space" aria-hidden="true" ${cssVariables({ height })}><td></td></tr>`;
}

function renderRow({ index }: DrawnRow, drawn: DrawnTable): TemplateResult | typeof nothing {
  const { scene, current } = drawn;
  const { table } = scene.gathered.view;
  const { columnCount } = table.shape;
  const row = scene.rows[index];
  if (row === undefined) return nothing;
  const isCurrent = scene.areaOf(row)?.code === current;
  return html`<tr
    class=${isCurrent ? 'current' : ''}
    data-index=${index}
    aria-rowindex=${HEAD_ROWS + scene.references.length + index + 1}
  >
    ${renderName(row, index, isCurrent, drawn)}
    ${Array.from({ length: columnCount }, (_, column) =>
      renderCell(
        observationAt(table, row, column),
        table.seriesAt(table.shape.cellPlace(row, column)),
        scene.language,
      ),
    )}
  </tr>`;
}

function renderName(row: number, index: number, isCurrent: boolean, drawn: DrawnTable): TemplateResult {
  const { scene, actions, tabStop } = drawn;
  const { names } = scene;
  const area = scene.areaOf(row);
  const gemeente = names.gemeente(row);
  if (!area) return html`<th scope="row">${names.row(row)}</th>`;
  return html`<th scope="row">
    <button
      class="pick"
      type="button"
      tabindex=${index === tabStop ? 0 : -1}
      aria-pressed=${isCurrent}
      @click=${() => actions.select(area)}
      @focus=${() => actions.focus(index)}
    >
      ${names.row(row)}
    </button>
    ${gemeente ? html`<span class="detail">${gemeente}</span>` : nothing}
  </th>`;
}

function renderCell(
  observation: Observation | undefined,
  { indicator }: TableSeries,
  language: DrawnTable['scene']['language'],
): TemplateResult {
  const { isAbsent, value, marks, markWords, cases } = tableCell(observation, indicator, language);
  if (isAbsent) return html`<td class="absent">${value}</td>`;
  return html`<td>
    ${value}${marks ? html`<span aria-hidden="true">${marks}</span><span class="visually-hidden">, ${markWords}</span>` : nothing}
    ${cases ? html`<span class="detail cases">${cases}</span>` : nothing}
  </td>`;
}
