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
  const { examples, radiusOf, smallest } = scales.sizes;
  const { hasSizes, unknown, title } = sizesIn({ relation, bubbles }, language);
  const say = (count: number) => formatCount(count, language);
  return html`<div class="legend">
    <p>${title}</p>
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

/** The same as lines of text. */
export function legendLines(
  { relation, scales, bubbles }: ScatterPlot,
  language: Language,
): readonly string[] {
  const words = scatterWords[language];
  const { smallest } = scales.sizes;
  const { hasSizes, unknown, title } = sizesIn({ relation, bubbles }, language);
  const say = (count: number) => formatCount(count, language);
  const counted = (count: number, tell: (count: string) => string) => (count > 0 ? [tell(say(count))] : []);
  return [
    title,
    ...(hasSizes && smallest >= 1 ? [words.smallest(say(smallest))] : []),
    ...counted(hasSizes ? unknown : 0, words.unknownSize),
    ...counted(countOf(bubbles.unclear), words.unclearPoints),
    ...counted(countOf(bubbles.edges), words.beyond),
  ];
}

/** Whether the size of any point is known, of how many it is not, and what size tells. */
function sizesIn({ relation, bubbles }: Pick<ScatterPlot, 'relation' | 'bubbles'>, language: Language) {
  const words = scatterWords[language];
  const unknown = bubbles.sized.length - countOf(bubbles.sized);
  const { size } = relation;
  const hasSizes = size !== undefined && unknown < bubbles.sized.length;
  return {
    hasSizes,
    unknown,
    title: hasSizes ? words.size(readText(size.indicator.label, language)) : words.noSize,
  };
}
