import { html, nothing, type TemplateResult } from 'lit';
import type { Breakdown } from '../../domain/breakdown.js';
import { groupNamed } from '../../domain/breakdown-choice.js';
import type { Language } from '../../domain/local-text.js';
import { breakdownWords } from '../../text/breakdown-words.js';
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
  return html`<div class="groups">
    <p class="groups-head">
      ${reportWords[language].byOrigin(readText(choice.indicator.label, language), choice.period.id)}
    </p>
    <p>${[said.sentence, ...said.notes].join(' ')}</p>
    ${renderGroupBars(gathered, groupNamed(view.scheme, origin), language)}
    ${table ? renderTable(table) : nothing}
  </div>`;
}

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
            ${renderBarRow({ ...cells(row), lead }, scale)}
          </li>`;
        })}
      </ul>
    </div>`;
}
