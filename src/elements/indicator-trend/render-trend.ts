import { html, nothing, type TemplateResult } from 'lit';
import type { TrendLine } from '../../domain/trend/trend-line.js';
import { trendWords } from '../../text/trend-words.js';
import { renderLookOf } from './render-lines.js';
import type { SceneLine, TrendScene } from './trend-scene.js';

/** What a reader can do with the lines. */
export interface LineActions {
  /** Key of the line that is picked out. */
  readonly picked: string;
  readonly pick: (line: TrendLine) => void;
}

/** The lines by name, each with how it is drawn; a line can be picked out. */
export function renderLegend({ lines, language }: TrendScene, { picked, pick }: LineActions): TemplateResult {
  return html`<ul class="legend" role="list" aria-label=${trendWords[language].lines}>
    ${lines.map(
      ({ line, name, detail, look, colour }) => html`<li class=${line.key === picked ? 'current' : ''}>
        ${renderLookOf({ look, colour })}
        <span>
          <button class="pick" type="button" aria-pressed=${line.key === picked} @click=${() => pick(line)}>
            ${name}
          </button>
          ${detail ? html`<span class="line-detail">${detail}</span>` : nothing}
        </span>
      </li>`,
    )}
  </ul>`;
}

/** What the signs in the graphic mean, as far as they are there. */
export function renderKey(scene: TrendScene, hasBand: boolean): TemplateResult | typeof nothing {
  const keys = keysOf(scene, hasBand);
  if (keys.length === 0) return nothing;
  return html`<ul class="key" role="list">${keys.map((key) => html`<li>${key}</li>`)}</ul>`;
}

/** The same in words. */
export function keysOf({ lines, language }: TrendScene, hasBand: boolean): readonly string[] {
  const words = trendWords[language];
  const points = lines.flatMap(({ line }) => line.points);
  return [
    points.some(({ provisional }) => provisional) ? words.provisional : '',
    points.some(({ unclear }) => unclear) ? words.unclearKey : '',
    hasBand ? words.band : '',
    lines.some(({ holes }) => holes.length > 0) ? words.absentKey : '',
  ].filter(Boolean);
}

/** Why lines are interrupted, by the numbers in the graphic, and which years have no figure. */
export function renderReasons({ breaks, lines, language }: TrendScene): TemplateResult {
  const words = trendWords[language];
  const lacking = lines.filter(({ absences }) => absences);
  return html`${
    breaks.length > 0
      ? html`<p class="reasons-head" id="breaks">${words.breaks}</p>
          <ol class="reasons" aria-labelledby="breaks">${breaks.map(({ note }) => html`<li>${note.text}</li>`)}</ol>`
      : nothing
  }
  ${
    lacking.length > 0
      ? html`<p class="reasons-head" id="absences">${words.absences}</p>
          <ul class="reasons" role="list" aria-labelledby="absences">
            ${lacking.map((one) => html`<li>${words.absence(nameInFull(one), one.absences)}</li>`)}
          </ul>`
      : nothing
  }`;
}

/** The name of a line, with what tells it from others of that name. */
export function nameInFull({ name, detail }: SceneLine): string {
  return detail ? `${name} (${detail})` : name;
}
