import { html, nothing, type TemplateResult } from 'lit';
import type { ProfileRow } from '../../domain/area-profile/profile-rows.js';
import type { ReportEntry } from '../../domain/area-report/report-chapters.js';
import { gemeenteNameOf, type Reported } from '../../domain/area-report/report-view.js';
import type { Choice } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { describeUnit, joinSubtitle } from '../../text/describe-choice.js';
import { describeEntry } from '../../text/describe-report.js';
import { profileWords } from '../../text/profile-words.js';
import { reportWords } from '../../text/report-words.js';
import { readText } from '../../text/translations.js';
import { barsOf } from '../indicator-compare/comparison-bars.js';
import type { ComparisonView, MeasuredArea } from '../indicator-compare/comparison-view.js';
import { renderAxis, renderBarRow } from '../shared/render-bars.js';
import { renderCourse } from './render-course.js';
import { renderGroups } from './render-groups.js';
import { renderSectionHeading } from './render-section-heading.js';

/** One indicator: its figure in words and beside those of wider areas, through the years, and by group. */
export function renderEntry(
  { indicator, row, groups }: ReportEntry,
  id: string,
  reported: Reported,
  level: number,
  language: Language,
): TemplateResult {
  const { catalogue, choice, view } = reported;
  const { caveat } = indicator;
  const course = view.courses.get(indicator.id);
  const line = course?.lines.find(({ area }) => area.code === choice.area);
  const ofIndicator = { catalogue, choice: { ...choice, indicator } };
  return html`<section class="entry-of" aria-labelledby=${id}>
    <div class="opening">
      ${renderSectionHeading(readText(indicator.label, language), level, id)}
      <p class="unit">${joinSubtitle([describeUnit(indicator, language), row?.period.id ?? ''])}</p>
      ${row ? html`<p>${describeEntry(row, line, choice.group, catalogue, language)}</p>` : nothing}
      ${row ? renderBars(row, reported, language) : nothing}
    </div>
    ${course ? renderCourse({ ...ofIndicator, view: course }, language) : nothing}
    ${groups ? renderGroups({ catalogue, ...groups }, originOf(choice), language) : nothing}
    ${caveat ? html`<p class="caveat">${profileWords[language].detail(reportWords[language].caveat, readText(caveat, language))}</p>` : nothing}
  </section>`;
}

function originOf({ origin: { scheme, group } }: Choice): string {
  return scheme === undefined ? '' : `${scheme}:${group}`;
}

/** Bars for what can stand on one axis; one bar alone would say no more than its figure. */
function renderBars(
  row: ProfileRow,
  reported: Reported,
  language: Language,
): TemplateResult | typeof nothing {
  const { catalogue, choice } = reported;
  const { indicator, period } = row;
  const view = comparisonOf(row, reported);
  const bars = barsOf({ catalogue, choice: { ...choice, indicator, period }, view }, language);
  const shown = bars.rows.filter(({ fitsScale }) => fitsScale);
  if (shown.length < 2) return nothing;
  const hasAxis = bars.scale.ticks.length > 1;
  return html`<div class="bars compared">
    ${hasAxis ? renderAxis(bars.scale, indicator, undefined, language) : nothing}
    <ul role="list" aria-label=${reportWords[language].bars(readText(indicator.label, language))}>
      ${shown.map((one) => {
        const lead = html`${one.name} <span class="detail">${one.detail}</span>`;
        return html`<li class=${one.role === 'main' ? 'main current' : one.role}>
          ${renderBarRow({ ...bars.cells(one), lead }, bars.scale)}
        </li>`;
      })}
    </ul>
  </div>`;
}

function comparisonOf({ measurement, wider }: ProfileRow, reported: Reported): ComparisonView {
  const within = ['wijk', 'buurt'].includes(measurement.area.level) ? gemeenteNameOf(reported) : undefined;
  const measured = (one: Measurement): MeasuredArea => ({
    kind: 'measured',
    code: one.area.code,
    measurement: one,
    within: one === measurement ? within : undefined,
  });
  const at = (level: 'gemeente' | 'land') => {
    const found = wider.find(({ area }) => area.level === level);
    return found && measured(found);
  };
  const main = measured(measurement);
  return { main, others: [], peers: undefined, gemeente: at('gemeente'), country: at('land') };
}
