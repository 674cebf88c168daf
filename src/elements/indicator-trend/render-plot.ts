import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../domain/indicator.js';
import { placeOn, tickDecimals } from '../../drawing/bar-scale.js';
import { pushApart } from '../../drawing/push-apart.js';
import { timeTicks } from '../../drawing/time-scale.js';
import { formatNumber } from '../../text/numbers.js';
import { trendWords } from '../../text/trend-words.js';
import { cssVariables } from '../shared/css-variables.js';
import { renderLanes } from './render-lanes.js';
import { renderMarks, renderStretched } from './render-lines.js';
import type { SceneLine, TrendScene } from './trend-scene.js';

/** A point that a reader has gone to, with what is said of it. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  /** `undefined` of a period without a figure. */
  readonly y: number | undefined;
  readonly title: string;
  readonly facts: readonly string[];
}

/** What a plot shows besides its lines, and what it hears. */
export interface PlotActions {
  readonly label: string;
  readonly spot: Spot | undefined;
  /** Key of the line that stands out. */
  readonly emphasised: string;
  /** The period that is chosen on the page, from left to right. */
  readonly chosen: number | undefined;
  readonly press: (event: KeyboardEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly depart: (event: Event) => void;
  readonly leave: () => void;
  readonly enter: () => void;
  readonly pick: () => void;
}

/** Height of a label beside a line, as a share of the graphic. */
const LABEL_HEIGHT = 0.085;

/** The same in a report, where graphics are lower. */
const STILL_LABEL_HEIGHT = 0.14;

const MIDDLE = 1 / 2;

/** The graphic: axes, lines, breaks with their reason, and what is known of one point. */
export function renderPlot(scene: TrendScene, indicator: Indicator, actions: PlotActions): TemplateResult {
  const { language } = scene;
  const words = trendWords[language];
  return html`<div class="frame">
      ${renderValueAxis(scene, indicator)}
      <div
        class="plot"
        role="application"
        tabindex="0"
        aria-roledescription=${words.roledescription}
        aria-label=${actions.label}
        aria-describedby="keys"
        @keydown=${actions.press}
        @pointermove=${actions.move}
        @pointerdown=${actions.move}
        @pointerleave=${actions.depart}
        @focus=${actions.enter}
        @blur=${actions.leave}
        @click=${actions.pick}
      >
        ${renderStretched(scene, actions.emphasised)} ${renderChosen(actions)} ${renderMarks(scene)}
        ${renderBreaks(scene)} ${renderLabels(scene)} ${renderSpot(actions.spot)}
      </div>
      ${renderLanes(scene)} ${renderTimeAxis(scene)}
    </div>
    <p id="keys" class="visually-hidden">${words.keys}</p>`;
}

/** The same for a report, where nobody points at it; its table stands below. The first line stands out. */
export function renderStillPlot(scene: TrendScene, indicator: Indicator): TemplateResult {
  return html`<div class="frame" aria-hidden="true">
    ${renderValueAxis(scene, indicator)}
    <div class="plot">
      ${renderStretched(scene, scene.lines[0]?.line.key ?? '')} ${renderMarks(scene)}
      ${renderBreaks(scene)} ${renderLabels(scene, STILL_LABEL_HEIGHT)}
    </div>
    ${renderLanes(scene)} ${renderTimeAxis(scene)}
  </div>`;
}

function renderBreaks({ breaks }: TrendScene): unknown {
  return breaks.map(
    ({
      number,
      x,
      room,
      note,
      isRoomy,
    }) => html`<span class="break-spot" aria-hidden="true" ${cssVariables({ x, room })}>
      <b>${number}</b>${isRoomy ? html`<span class="break-words">${note.short}</span>` : nothing}
    </span>`,
  );
}

function renderValueAxis({ values, isGap, language }: TrendScene, indicator: Indicator): TemplateResult {
  const decimals = tickDecimals(values);
  const sign = indicator.unit.kind === 'percentage' && !isGap ? '%' : '';
  return html`<div class="values" aria-hidden="true">
    ${values.ticks.map(
      (tick) => html`<span ${cssVariables({ y: 1 - placeOn(values, tick) })}
        >${formatNumber(tick, decimals, language).replace('-', '−')}${sign}</span
      >`,
    )}
  </div>`;
}

function renderTimeAxis({ times }: TrendScene): TemplateResult {
  return html`<div class="times" aria-hidden="true">
    ${timeTicks(times).map(
      ({
        period,
        place,
        between,
      }) => html`<span class=${between ? 'between' : ''} ${cssVariables({ x: place })}
        >${period}</span
      >`,
    )}
  </div>`;
}

function renderChosen({ chosen, spot }: PlotActions): unknown {
  const x = spot?.x ?? chosen;
  if (x === undefined) return nothing;
  return html`<span class="rule ${spot ? 'spot' : ''}" aria-hidden="true" ${cssVariables({ x })}></span>`;
}

/** The name of each line where it ends. */
function renderLabels({ lines }: TrendScene, height = LABEL_HEIGHT): unknown {
  const ends = lines.flatMap((one) => {
    const last = one.segments.at(-1)?.at(-1);
    return last ? [{ x: last.x, y: last.y, of: one }] : [];
  });
  return pushApart(ends, height).map(
    ({ x, y, of }) => html`<span class="label ${of.line.role}" aria-hidden="true" ${cssVariables({ x, y })}
      ><span class="series-${of.colour}">${shorten(of)}</span></span
    >`,
  );
}

/** The longest name that a label holds. */
const LONGEST_LABEL = 22;

function shorten({ name }: SceneLine): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trim()}…` : name;
}

function renderSpot(spot: Spot | undefined): unknown {
  if (!spot) return nothing;
  const side = spot.x > MIDDLE ? 'before' : 'behind';
  const variables = { x: spot.x, y: spot.y ?? 1 };
  return html`${spot.y === undefined ? nothing : html`<span class="ring" aria-hidden="true" ${cssVariables(variables)}></span>`}
    <div class="facts ${side}" aria-hidden="true" ${cssVariables(variables)}>
      <b>${spot.title}</b>
      ${spot.facts.map((fact) => html`<span>${fact}</span>`)}
    </div>`;
}
