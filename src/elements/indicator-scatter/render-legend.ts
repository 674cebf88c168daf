import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import { formatCount } from '../../text/numbers.js';
import { scatterWords } from '../../text/scatter-words.js';
import { readText } from '../../text/translations.js';
import { cssVariables } from '../shared/css-variables.js';
import type { ScatterPlot } from './scatter-view.js';

/** What size and shape of the points mean. */
export function renderLegend({ relation, scales, bubbles }: ScatterPlot, language: Language): TemplateResult {
  const words = scatterWords[language];
  const { size } = relation;
  const { examples, radiusOf, smallest } = scales.sizes;
  const unknown = bubbles.sized.length - countOf(bubbles.sized);
  const hasSizes = size !== undefined && unknown < bubbles.sized.length;
  const say = (count: number) => formatCount(count, language);
  return html`<div class="legend">
    <p>${hasSizes ? words.size(readText(size.indicator.label, language)) : words.noSize}</p>
    <ul role="list">
      ${(hasSizes ? examples : []).map(
        (one) => html`<li>
          <span class="example" aria-hidden="true" ${cssVariables({ radius: radiusOf(one) })}></span>
          ${say(one)}
        </li>`,
      )}
      ${hasSizes && smallest >= 1 ? html`<li>${words.smallest(say(smallest))}</li>` : nothing}
      ${renderMark('square', hasSizes ? unknown : 0, (count) => words.unknownSize(say(count)))}
      ${renderMark('open', countOf(bubbles.unclear), (count) => words.unclearPoints(say(count)))}
      ${renderMark('edge', countOf(bubbles.edges), (count) => words.beyond(say(count)))}
    </ul>
  </div>`;
}

function renderMark(mark: string, count: number, words: (count: number) => string): unknown {
  if (count === 0) return nothing;
  return html`<li><span class=${mark} aria-hidden="true"></span> ${words(count)}</li>`;
}

function countOf(flags: Uint8Array): number {
  return flags.reduce((count, flag) => count + (flag ? 1 : 0), 0);
}
