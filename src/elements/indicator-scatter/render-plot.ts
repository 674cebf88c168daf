import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { type BarScale, placeOn, tickDecimals } from '../../drawing/bar-scale.js';
import { PLOT_HEIGHT } from '../../drawing/bubbles.js';
import { pushApart } from '../../drawing/push-apart.js';
import { isBrokenScale } from '../../drawing/scatter-scale.js';
import { describeUnit } from '../../text/describe-choice.js';
import { nameBoth } from '../../text/describe-relation.js';
import { formatNumber, withUnit } from '../../text/numbers.js';
import { scatterWords } from '../../text/scatter-words.js';
import { cssVariables } from '../shared/css-variables.js';
import type { PickedArea, PointFacts } from './point-facts.js';
import { renderLegend } from './render-legend.js';
import type { ScatterPlot } from './scatter-view.js';

/** The point that a reader is at, with what is said of it. */
export interface Spot extends PointFacts {
  readonly point: number;
}

/** What a plot shows besides its points, and what it hears. */
export interface PlotActions {
  readonly picked: readonly PickedArea[];
  readonly spot: Spot | undefined;
  readonly language: Language;
  readonly press: (event: KeyboardEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly depart: (event: Event) => void;
  readonly leave: () => void;
  readonly enter: (event: Event) => void;
  readonly pick: () => void;
}

/** Height of a label beside a point, as a share of the graphic. */
const LABEL_HEIGHT = 0.075;
const MIDDLE = 1 / 2;
const ARROWS = { up: '↑', across: '→' } as const;

/** How far from its point a name begins, as a share of the width. */
const LEADER = 0.025;

/** The graphic: axes, points on a canvas, and over them what is picked out. */
export function renderPlot(plot: ScatterPlot, actions: PlotActions): TemplateResult {
  const { language } = actions;
  const words = scatterWords[language];
  const { relation, scales } = plot;
  const names = nameBoth(relation, language);
  return html`<div class="frame">
      ${renderTitle('up', names.y, relation.y.indicator, scales.y, language)}
      <div class="values" aria-hidden="true">
        ${scales.y.ticks.map((tick) => renderTick(tick, 1 - placeOn(scales.y, tick), scales.y, language))}
      </div>
      <div
        class="plot"
        role="application"
        tabindex="0"
        aria-roledescription=${words.roledescription}
        aria-label=${words.graphic(names.x, names.y)}
        aria-describedby="keys"
        @keydown=${actions.press}
        @pointermove=${actions.move}
        @pointerdown=${actions.move}
        @pointerleave=${actions.depart}
        @focus=${actions.enter}
        @blur=${actions.leave}
        @click=${actions.pick}
      >
        ${renderGrid(scales.x, 'down')} ${renderGrid(scales.y, 'along')}
        <canvas aria-hidden="true"></canvas>
        ${actions.picked.map((one, rank) => renderRing(plot, one.point, rank === 0 ? 'first' : ''))}
        ${renderLabels(plot, actions.picked)} ${renderSpot(plot, actions.spot)}
      </div>
      <div class="places" aria-hidden="true">
        ${scales.x.ticks.map((tick) => renderTick(tick, placeOn(scales.x, tick), scales.x, language))}
      </div>
      ${renderTitle('across', names.x, relation.x.indicator, scales.x, language)}
      ${renderLegend(plot, language)}
    </div>
    <p id="keys" class="visually-hidden">${words.keys}</p>`;
}

/** What an axis tells, in what, and that it does not begin at zero where that is so. */
function renderTitle(
  way: 'up' | 'across',
  name: string,
  indicator: Indicator,
  scale: BarScale,
  language: Language,
): TemplateResult {
  return html`<p class="axis-title ${way}">
    <span class="way">${scatterWords[language][way]} <span aria-hidden="true">${ARROWS[way]}</span></span>
    <b>${name}</b><span>${detailsOf(indicator, scale, language).map((part) => ` · ${part}`)}</span>
  </p>`;
}

/** What an axis tells, as one line of text. */
export function axisText(
  { relation, scales }: ScatterPlot,
  way: 'up' | 'across',
  language: Language,
): string {
  const names = nameBoth(relation, language);
  const [name, { indicator }, scale] =
    way === 'up' ? [names.y, relation.y, scales.y] : [names.x, relation.x, scales.x];
  const details = detailsOf(indicator, scale, language);
  return `${scatterWords[language][way]} ${ARROWS[way]} ${[name, ...details].join(' · ')}`;
}

function detailsOf(indicator: Indicator, scale: BarScale, language: Language): readonly string[] {
  const start = formatTick(scale.min, scale, language);
  const broken = isBrokenScale(scale)
    ? scatterWords[language].broken(withUnit(start, indicator, language))
    : '';
  return [describeUnit(indicator, language), broken].filter(Boolean);
}

function renderTick(tick: number, place: number, scale: BarScale, language: Language): TemplateResult {
  return html`<span ${cssVariables({ place })}>${formatTick(tick, scale, language)}</span>`;
}

/** A value on an axis. */
export function formatTick(tick: number, scale: BarScale, language: Language): string {
  return formatNumber(tick, tickDecimals(scale), language).replace('-', '−');
}

function renderGrid(scale: BarScale, way: 'down' | 'along'): unknown {
  return scale.ticks.map((tick) => {
    const place = way === 'along' ? 1 - placeOn(scale, tick) : placeOn(scale, tick);
    return html`<span class="grid ${way} ${tick === 0 ? 'zero' : ''}" ${cssVariables({ place })}></span>`;
  });
}

function renderRing({ bubbles }: ScatterPlot, point: number | undefined, kind: string): unknown {
  if (point === undefined) return nothing;
  const variables = { ...spotOf(bubbles, point), radius: bubbles.radii[point] ?? 0 };
  return html`<span class="ring ${kind}" aria-hidden="true" ${cssVariables(variables)}></span>`;
}

/** The names of the areas that are picked out, none over another, and a line to the point of one that had to move. */
function renderLabels(plot: ScatterPlot, picked: readonly PickedArea[]): unknown {
  const labels = picked.flatMap(({ point, area }, rank) => {
    if (point === undefined) return [];
    const spot = spotOf(plot.bubbles, point);
    return [{ ...spot, top: spot.y, name: area.name, kind: rank === 0 ? 'first' : '' }];
  });
  const placed = pushApart(labels, LABEL_HEIGHT);
  const moved = placed.filter(({ y, top }) => Math.abs(y - top) > LABEL_HEIGHT / 2);
  return html`<svg class="leaders" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      ${moved.map(({ x, y, top }) => {
        const end = x + (sideOf(x) === 'before' ? -LEADER : LEADER);
        return svg`<line x1=${x} y1=${top} x2=${end} y2=${y}></line>`;
      })}
    </svg>
    ${placed.map(
      ({
        x,
        y,
        name,
        kind,
      }) => html`<span class="label ${kind} ${sideOf(x)}" aria-hidden="true" ${cssVariables({ x, y })}
        >${name}</span
      >`,
    )}`;
}

function renderSpot(plot: ScatterPlot, spot: Spot | undefined): unknown {
  if (!spot) return nothing;
  const place = spotOf(plot.bubbles, spot.point);
  return html`${renderRing(plot, spot.point, 'spot')}
    <div class="facts ${sideOf(place.x)}" aria-hidden="true" ${cssVariables(place)}>
      <b>${spot.title}</b>
      ${spot.facts.map((fact) => html`<span>${fact}</span>`)}
    </div>`;
}

/** Place of a point from 0 to 1, from left to right and from top to bottom. */
function spotOf({ x, y }: ScatterPlot['bubbles'], point: number): { readonly x: number; readonly y: number } {
  return { x: x[point] ?? 0, y: (y[point] ?? 0) / PLOT_HEIGHT };
}

function sideOf(x: number): 'before' | 'behind' {
  return x > MIDDLE ? 'before' : 'behind';
}
