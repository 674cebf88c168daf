import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { Relation } from '../../domain/relation/relation.js';
import { levelWords } from '../../text/area-words.js';
import { describeMissing } from '../../text/describe-relation.js';
import { scatterWords } from '../../text/scatter-words.js';
import { factsAt, type PickedArea } from './point-facts.js';
import type { ScatterPlot } from './scatter-view.js';

/** That a relation between areas says nothing about persons. No part, so that no page can hide it by itself. */
export function renderCaveat(relation: Relation, language: Language): TemplateResult {
  return html`<p class="caveat">${caveatOn(relation, language)}</p>`;
}

/** The same as text. */
export function caveatOn({ level }: Relation, language: Language): string {
  return scatterWords[language].caveat(levelWords[language][level].many);
}

/** The areas that are picked out, with their figures; those without a point too. */
export function renderPicked(
  plot: ScatterPlot,
  picked: readonly PickedArea[],
  language: Language,
): TemplateResult | typeof nothing {
  if (picked.length === 0) return nothing;
  const words = scatterWords[language];
  return html`<p id="chosen" class="below-head">${words.chosen}</p>
    <ul class="chosen" aria-labelledby="chosen">
      ${picked.map(({ place, point }) => {
        const { title, facts } = factsAt(plot, place, language);
        const said = point === undefined ? [words.notOnIt, ...facts] : facts;
        return html`<li><b>${title}</b>: ${said.join('; ')}</li>`;
      })}
    </ul>`;
}

/** How many areas are not drawn, and why. */
export function renderMissing(relation: Relation, language: Language): TemplateResult | typeof nothing {
  const [head, ...reasons] = describeMissing(relation, language);
  if (!head) return nothing;
  return html`<div class="missing">
    <p>${head}</p>
    <ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
  </div>`;
}
