import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { type BarScale, barSpan, placeOn, tickDecimals } from '../../drawing/bar-scale.js';
import type { DifferenceWords } from '../../text/difference-words.js';
import { formatNumber } from '../../text/numbers.js';
import { cssVariables } from './css-variables.js';

/** One row of bars: in words, with a bar that says the same to who can see it. */
export interface BarRow {
  /** Name and controls in front of the bar. */
  readonly lead: TemplateResult;
  /** Length of the bar; `absent` draws a hatched stub, `none` nothing. */
  readonly bar: number | 'absent' | 'none';
  readonly tone: 'main' | 'other' | 'context';
  /** Where a line crosses the row, for a figure to hold the bar against. */
  readonly marker: number | undefined;
  /** The figure, or the reason it is absent. */
  readonly value: string;
  /** Small print under the value. */
  readonly remark: string;
  readonly differences: readonly DifferenceWords[];
  /** Controls behind everything. */
  readonly trail?: TemplateResult;
}

/** A line through all rows, with what it stands for. */
export interface AxisLine {
  readonly value: number;
  readonly label: string;
}

/** Beyond these places a label leans inwards, so that it stays within the axis: long ones sooner than ticks. */
const LEAN = {
  tick: { start: 0, end: 1 },
  'tick between': { start: 0, end: 1 },
  'axis-line': { start: 0.15, end: 0.7 },
} as const;

/** The axis above the rows; decoration, for every row says its value in words. */
export function renderAxis(
  scale: BarScale,
  indicator: Indicator,
  line: AxisLine | undefined,
  language: Language,
): TemplateResult {
  const decimals = tickDecimals(scale);
  const sign = indicator.unit.kind === 'percentage' ? '%' : '';
  return html`<div class="axis" aria-hidden="true">
    <div class="axis-scale ${line ? 'with-line' : ''}">
      ${line ? renderLabel('axis-line', line.label, placeOn(scale, line.value)) : nothing}
      ${scale.ticks.map((tick, index) => {
        const kind = index % 2 === 0 ? 'tick' : 'tick between';
        return renderLabel(kind, formatNumber(tick, decimals, language) + sign, placeOn(scale, tick));
      })}
    </div>
  </div>`;
}

/** The cells of one row, for the grid of `.bars`. */
export function renderBarRow(row: BarRow, scale: BarScale): TemplateResult {
  return html`<div class="lead">${row.lead}</div>
    ${renderTrack(row, scale)}
    <div class="value ${row.bar === 'absent' ? 'absent' : ''}">
      ${row.value}${row.remark ? html` <small>${row.remark}</small>` : nothing}
    </div>
    <div class="differences">${row.differences.map(renderDifference)}</div>
    ${row.trail ? html`<div class="trail">${row.trail}</div>` : nothing}`;
}

function renderTrack({ bar, tone, marker }: BarRow, scale: BarScale): TemplateResult {
  const step = scale.ticks.length > 1 ? 1 / (scale.ticks.length - 1) : 1;
  return html`<div class="track" aria-hidden="true" ${cssVariables({ step, zero: placeOn(scale, 0) })}>
    ${
      typeof bar === 'number'
        ? html`<span class="bar ${tone}" ${cssVariables({ ...barSpan(scale, bar) })}></span>`
        : nothing
    }
    ${bar === 'absent' ? html`<span class="stub"></span>` : nothing}
    ${
      marker === undefined
        ? nothing
        : html`<span class="marker" ${cssVariables({ place: placeOn(scale, marker) })}></span>`
    }
  </div>`;
}

function renderDifference({ words, remark, judgement }: DifferenceWords): TemplateResult {
  return html`<p>${words}${remark ? html`, <span class="remark ${judgement}">${remark}</span>` : nothing}</p>`;
}

function renderLabel(kind: keyof typeof LEAN, label: string, place: number): TemplateResult {
  const lean = place <= LEAN[kind].start ? 'start' : place >= LEAN[kind].end ? 'end' : 'middle';
  return html`<span class="${kind} ${lean}" ${cssVariables({ place })}>${label}</span>`;
}
