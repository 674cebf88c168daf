import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { compareWords } from '../../text/compare-words.js';
import type { Gathered } from '../shared/presentation.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { barsOf, type ComparisonBars } from './comparison-bars.js';
import type { ComparisonRow } from './comparison-rows.js';
import type { ComparisonView } from './comparison-view.js';

/** What a reader can do with the rows, and which of them he picked. */
export interface RowActions {
  /** Code of the row that is picked, if any. */
  readonly picked: string;
  readonly pick: (area: Area) => void;
  /** Left out where the rows stay as they are. */
  readonly remove?: (row: ComparisonRow) => void;
}

interface Drawn extends RowActions {
  readonly bars: ComparisonBars;
  readonly language: Language;
}

/** The areas as bars on one axis. */
export function renderComparison(
  gathered: Gathered<ComparisonView>,
  actions: RowActions,
  language: Language,
): TemplateResult {
  const bars = barsOf(gathered, language);
  const drawn = { ...actions, bars, language };
  const { indicator } = gathered.choice;
  return html`<div class="bars">
    ${bars.scale.ticks.length > 1 ? renderAxis(bars.scale, indicator, bars.line, language) : nothing}
    <ul role="list" aria-label=${compareWords[language].rows}>
      ${repeat(
        bars.rows,
        ({ code }) => code,
        (row, index) => renderRow(row, bars.rows[index - 1], drawn),
      )}
    </ul>
  </div>`;
}

function renderRow(row: ComparisonRow, above: ComparisonRow | undefined, drawn: Drawn): TemplateResult {
  const { bars, picked, remove } = drawn;
  const isPicked = row.code === picked;
  const classes = {
    [row.role]: true,
    'first-of-kind': ['peer', 'context'].includes(row.role) && above?.role !== row.role,
    current: isPicked,
    missing: !row.measurement,
  };
  const cells = {
    ...bars.cells(row),
    lead: renderLead(row, isPicked, drawn),
    ...(remove && row.role === 'other' ? { trail: renderRemove(row, remove, drawn) } : {}),
  };
  return html`<li class=${classMap(classes)}>${renderBarRow(cells, bars.scale)}</li>`;
}

function renderLead({ measurement, name, detail }: ComparisonRow, isPicked: boolean, { pick }: Drawn) {
  return html`${
    measurement
      ? html`<button class="pick" type="button" aria-pressed=${isPicked} @click=${() => pick(measurement.area)}
        >${name}</button>`
      : name
  }
    <span class="detail">${detail}</span>`;
}

function renderRemove(
  row: ComparisonRow,
  remove: (row: ComparisonRow) => void,
  { language }: Drawn,
): TemplateResult {
  const label = compareWords[language].remove(row.name);
  return html`<button
    class="remove"
    part="button"
    type="button"
    aria-label=${label}
    title=${label}
    @click=${() => remove(row)}
  >×</button>`;
}
