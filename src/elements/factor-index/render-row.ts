import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import type { ScorePart } from '../../domain/weighing/factor-scores.js';
import {
  isScored,
  overlapsOf,
  type ScoredArea,
  type WeighedArea,
  type Weighing,
} from '../../domain/weighing/weighed-areas.js';
import { type BarScale, placeOn } from '../../drawing/bar-scale.js';
import { levelWords } from '../../text/area-words.js';
import { describeMissing, describePart, formatInterval, formatScore } from '../../text/describe-weighing.js';
import { weighingWords } from '../../text/weighing-words.js';
import { cssVariables } from '../shared/css-variables.js';
import { renderSwatch, toneOf } from './render-swatch.js';

/** What all rows have in common. */
export interface RowOptions {
  readonly weighing: Weighing;
  /** The scale of all bars. */
  readonly scale: BarScale;
  /** Whether each row says how many others share its places. */
  readonly tellsOverlap: boolean;
  readonly selected: string;
  readonly pick: (area: Area) => void;
  readonly language: Language;
}

/** A part of a bar: from where, how long. */
export interface Segment {
  readonly start: number;
  readonly length: number;
}

/** An area: its score, how sure its place is, and what the score is made of, each as a bar and in words. */
export function renderAreaRow(one: WeighedArea, options: RowOptions): TemplateResult {
  const { selected, pick, language } = options;
  const { area } = one;
  const isSelected = area.code === selected;
  return html`<li class=${isSelected ? 'row current' : 'row'} data-area=${area.code}>
    <div class="lead">
      <button class="pick" type="button" aria-pressed=${isSelected} @click=${() => pick(area)}>
        ${area.name}
      </button>
      ${isScored(one) ? renderScore(one, language) : nothing}
    </div>
    ${isScored(one) ? renderScored(one, options) : renderIncomplete(one, options)}
  </li>`;
}

function renderScore({ score }: ScoredArea, language: Language): TemplateResult {
  const label = weighingWords[language].score.toLowerCase();
  return html`<span class="score">${label} ${formatScore(score.score, language)}</span>`;
}

function renderScored(one: ScoredArea, options: RowOptions): TemplateResult {
  const { scale, language } = options;
  const { score, interval } = one;
  const { ranked } = score;
  const from = (interval.from - 1) / ranked;
  const length = (interval.to - interval.from + 1) / ranked;
  return html`<div class="where">
      <div class="track" aria-hidden="true">
        <span class="interval" ${cssVariables({ start: from, length })}></span>
        <span class="own-place" ${cssVariables({ place: (score.rank - 0.5) / ranked })}></span>
      </div>
      <p>${formatInterval(interval, ranked, language)}${renderOverlap(one, options)}</p>
    </div>
    <div class="made">
      <div class="track" aria-hidden="true" ${cssVariables({ zero: placeOn(scale, 0) })}>
        ${segmentsOf(score.parts, scale).map(
          (segment, place) =>
            html`<span class="segment ${toneOf(place)}" ${cssVariables({ ...segment })}
              ><span class="digit">${place + 1}</span></span
            >`,
        )}
      </div>
      ${renderParts(one, options)}
    </div>`;
}

function renderIncomplete(one: WeighedArea, options: RowOptions): TemplateResult {
  const { weighing, language } = options;
  const words = weighingWords[language];
  const hasKnown = one.score.parts.some(({ kind }) => kind === 'part');
  return html`<div class="where lacking">
      <span class="stub" aria-hidden="true"></span>
      <p>${words.incompleteFor(describeMissing(one, weighing, language))}</p>
    </div>
    <div class="made">${hasKnown ? renderParts(one, options) : nothing}</div>`;
}

/** The known parts in words, with their numbers. */
function renderParts({ score }: WeighedArea, { weighing, language }: RowOptions): TemplateResult {
  return html`<p class="parts">
    ${score.parts.map((part, place) => {
      const factor = weighing.resolved.factors[place];
      if (!factor || part.kind === 'missing') return nothing;
      return html`<span class="part">${renderSwatch(place)} ${describePart(part, factor, language)}</span> `;
    })}
  </p>`;
}

function renderOverlap(one: ScoredArea, { tellsOverlap, weighing, language }: RowOptions): string {
  return tellsOverlap ? describeOverlap(one, weighing, language) : '';
}

/** How many others share the places of an area, to go behind these. */
export function describeOverlap(one: ScoredArea, weighing: Weighing, language: Language): string {
  const { many } = levelWords[language][weighing.resolved.level];
  return `; ${weighingWords[language].overlaps(overlapsOf(weighing.areas, one), many)}`;
}

/** Parts that raise the score to the right of zero, those that lower it to the left, in the order of the recipe. */
export function segmentsOf(parts: readonly ScorePart[], scale: BarScale): readonly Segment[] {
  let [low, high] = [0, 0];
  return parts.map(({ contribution }) => {
    const from = contribution < 0 ? low + contribution : high;
    const to = contribution < 0 ? low : high + contribution;
    if (contribution < 0) low = from;
    else high = to;
    const start = placeOn(scale, from);
    return { start, length: placeOn(scale, to) - start };
  });
}
