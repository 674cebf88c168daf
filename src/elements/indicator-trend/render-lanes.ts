import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TrendScene } from './trend-scene.js';

const PERCENT = 100;

/** Below the lines: a cross for every period without a figure, in a row for each line that has one. */
export function renderLanes({ lines }: TrendScene): TemplateResult | typeof nothing {
  const lacking = lines.filter(({ holes }) => holes.length > 0);
  if (lacking.length === 0) return nothing;
  return html`<div class="lanes" aria-hidden="true">
    ${lacking.map(
      ({ holes, colour }) => html`<svg class="lane series-${colour}" focusable="false">
        ${holes.map(
          (
            x,
          ) => svg`<svg x="${x * PERCENT}%" y="50%" width="0.5em" height="0.5em" viewBox="0 0 10 10" overflow="visible">
            <path class="cross" d="M-5 -5L5 5M-5 5L5 -5"></path>
          </svg>`,
        )}
      </svg>`,
    )}
  </div>`;
}
