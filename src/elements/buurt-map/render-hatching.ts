import { html, svg, type TemplateResult } from 'lit';
import { ABSENT_FILL, HATCH_LINE } from '../../drawing/colours.js';
import { HATCH_SIZE, HATCHES } from '../../drawing/hatching.js';

/** The patterns that map and legend fill absences with; they are known within this shadow root alone. */
export function renderHatching(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      ${HATCHES.map(
        ({ id, path, width }) => svg`<pattern id=${id} width=${HATCH_SIZE} height=${HATCH_SIZE}
          patternUnits="userSpaceOnUse">
          <rect width=${HATCH_SIZE} height=${HATCH_SIZE} fill=${ABSENT_FILL}></rect>
          <path d=${path} stroke=${HATCH_LINE} fill="none" stroke-width=${width}
            stroke-linecap="round"></path>
        </pattern>`,
      )}
    </defs>
  </svg>`;
}
