import { html, nothing, type TemplateResult } from 'lit';
import type { Breakdown } from '../../domain/breakdown.js';
import { groupNamed } from '../../domain/breakdown-choice.js';
import type { Language } from '../../domain/local-text.js';
import { breakdownWords } from '../../text/breakdown-words.js';
import { nameArea } from '../../text/describe-choice.js';
import type { FigureTable } from '../../text/figure-table.js';
import { reportWords } from '../../text/report-words.js';
import { readText } from '../../text/translations.js';
import { barsOf } from '../origin-breakdown/breakdown-bars.js';
import { presentBreakdown } from '../origin-breakdown/present-breakdown.js';
import { cssVariables } from '../shared/css-variables.js';
import type { Gathered } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { renderTable } from '../shared/render-table.js';

/**
 * All groups of a scheme in words, as bars and in a table, in the order of the scheme.
 * @param origin The group that the report is about, as an `origin` attribute says it.
 */
export function renderGroups(
  gathered: Gathered<Breakdown>,
  origin: string,
  language: Language,
): TemplateResult {
  const { choice, view } = gathered;
  const said = presentBreakdown(gathered, origin, language);
  const table = said.table?.(Number.POSITIVE_INFINITY);
  const area = view.rows.find(({ measurement }) => measurement)?.measurement?.area;
  const caption = reportWords[language].groupsTable(
    readText(choice.indicator.label, language),
    area ? nameArea(area, gathered.catalogue, language) : choice.area,
    choice.period.id,
  );
  return html`<div class="groups">
    <div class="opening">
      <p class="figure-head">${reportWords[language].byOrigin(choice.period.id)}</p>
      <p>${[said.sentence, ...said.notes].join(' ')}</p>
      ${renderGroupBars(gathered, groupNamed(view.scheme, origin), language)}
    </div>
    ${table ? renderTable(withoutEmptyColumns({ ...table, caption })) : nothing}
  </div>`;
}

/** Numbers of people have no base, and nothing to be held against. */
function withoutEmptyColumns(table: FigureTable): FigureTable {
  const isFilled = (place: number) => table.rows.some(({ cells }) => cells[place]);
  return {
    ...table,
    columns: table.columns.filter((_, place) => place === 0 || isFilled(place - 1)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => isFilled(place)) })),
  };
}

/** The differences stand in the table below. */
function renderGroupBars(
  gathered: Gathered<Breakdown>,
  picked: string | undefined,
  language: Language,
): TemplateResult {
  const { choice, view } = gathered;
  const { scale, line, markerLabel, cells } = barsOf(gathered, language);
  return html`${markerLabel ? html`<p class="marker-key"><span aria-hidden="true"></span>${markerLabel}</p>` : nothing}
    <div class="bars">
      ${scale.ticks.length > 1 ? renderAxis(scale, choice.indicator, line, language) : nothing}
      <ul role="list" aria-label=${breakdownWords[language].rows}>
        ${view.rows.map((row) => {
          const lead = html`<span class="group-name" ${cssVariables({ depth: Math.max(0, row.depth - 1) })}
            >${readText(row.group.label, language)}</span>`;
          return html`<li class=${row.group.id === picked ? 'current' : ''}>
            ${renderBarRow({ ...cells(row), lead, differences: [] }, scale)}
          </li>`;
        })}
      </ul>
    </div>`;
}
