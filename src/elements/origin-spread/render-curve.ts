import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain/local-text.js';
import type { GroupSpread } from '../../domain/spread/area-spread.js';
import { groupAt } from '../../domain/spread/curve-reading.js';
import { type CurvePoint, segregationCurve } from '../../domain/spread/segregation-curve.js';
import { readUnits } from '../../domain/spread/unit-counts.js';
import { CURVE_SIDE, curvePath } from '../../drawing/curve-path.js';
import { spreadDetailWords } from '../../text/spread-detail-words.js';
import { formatShare } from '../../text/spread-figures.js';
import { readText } from '../../text/translations.js';
import { renderTable } from '../shared/render-table.js';

/** Places along the curve that its table tells, besides the ends. */
const READ_AT = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const HALF = 0.5;

/** The segregation curve of a group, with the same in a sentence and in a table. */
export function renderCurve(
  { group, input }: GroupSpread,
  language: Language,
): TemplateResult | typeof nothing {
  if (!input) return nothing;
  const { counts } = readUnits(input);
  const points = segregationCurve(counts.group, counts.other);
  const words = spreadDetailWords[language];
  const title = words.curve(readText(group.label, language));
  const says = words.curveSays(formatShare(HALF, language), formatShare(groupAt(points, HALF), language));
  return html`<section part="curve" aria-labelledby="curve">
    <p id="curve" class="part-title">${title}</p>
    <p>${words.curveLead}</p>
    <figure>
      <div class="plot">
        <span class="axis-name up" aria-hidden="true">${words.groupAxis}</span>
        ${renderLines(points, title)}
        <span class="axis-name" aria-hidden="true">${words.otherAxis}</span>
      </div>
      <figcaption>${says}</figcaption>
    </figure>
    <details>
      <summary>${words.curveTable}</summary>
      ${renderTable({
        caption: title,
        columns: [words.otherAxis, words.groupAxis],
        rows: READ_AT.map((other) => ({
          head: formatShare(other, language),
          cells: [formatShare(groupAt(points, other), language)],
        })),
      })}
    </details>
  </section>`;
}

function renderLines(points: readonly CurvePoint[], title: string): TemplateResult {
  const side = CURVE_SIDE;
  return html`<svg class="curve" role="img" aria-label=${title} viewBox="0 0 ${side} ${side}">
    <rect class="curve-frame" width=${side} height=${side}></rect>
    <path class="curve-even" d="M0 ${side}L${side} 0"></path>
    <path class="curve-line" d=${curvePath(points.map(({ other, group }) => [other, group] as const))}></path>
  </svg>`;
}
