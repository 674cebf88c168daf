import { html, nothing, type TemplateResult } from 'lit';
import { isDrawn } from '../../domain/area-report/report-view.js';
import type { Language } from '../../domain/local-text.js';
import type { TrendLine, TrendPoint } from '../../domain/trend/trend-line.js';
import type { TrendView } from '../../domain/trend/trend-view.js';
import { explainLack } from '../../text/describe-breaks.js';
import { describeUnit } from '../../text/describe-choice.js';
import { formatNumber } from '../../text/numbers.js';
import { PROVISIONAL_MARK } from '../../text/observation-words.js';
import { reportWords } from '../../text/report-words.js';
import { readText } from '../../text/translations.js';
import { trendWords } from '../../text/trend-words.js';
import { renderLookOf } from '../indicator-trend/render-lines.js';
import { renderStillPlot } from '../indicator-trend/render-plot.js';
import { renderKey, renderReasons } from '../indicator-trend/render-trend.js';
import { type SceneLine, type TrendScene, trendScene } from '../indicator-trend/trend-scene.js';
import type { Gathered } from '../shared/presentation.js';

/** How many characters a sheet of A4 has room for in a row, besides the name in front. */
const ROOM = 84;

/** A line through the years with its table; nothing where there are too few figures for one. */
export function renderCourse(
  gathered: Gathered<TrendView>,
  language: Language,
): TemplateResult | typeof nothing {
  const { indicator } = gathered.choice;
  const [main] = gathered.view.lines;
  if (!isDrawn(gathered.view)) return nothing;
  const scene = trendScene(gathered, language);
  const hasBand = main?.series.segments.some((one) => one.filter(({ interval }) => interval).length > 1);
  const course = reportWords[language].course(
    readText(indicator.label, language),
    describeUnit(indicator, language),
  );
  return html`<div class="course">
    <div class="drawing">
      <p class="figure-head">${course}</p>
      ${renderStillPlot(scene, indicator)} ${renderKey(scene, hasBand ?? false)}
    </div>
    ${rowsOfPeriods(scene).map((periods, _, { length }) => renderYears(scene, periods, course, length > 1))}
    <div class="why">${renderReasons(scene)}</div>
  </div>`;
}

/** Periods in about equal parts, none of them too wide for a sheet. */
function rowsOfPeriods({ times, lines, language }: TrendScene): readonly (readonly string[])[] {
  const { periods } = times;
  const widthOf = (period: string) =>
    Math.max(period.length, ...lines.map(({ line }) => longestWord(formatCell(line, period, language)))) + 1;
  const width = periods.reduce((sum, period) => sum + widthOf(period), 0);
  const count = Math.max(1, Math.ceil(width / ROOM));
  const length = Math.ceil(periods.length / count);
  return Array.from({ length: count }, (_, index) => periods.slice(index * length, (index + 1) * length));
}

/** Cells are broken between words. */
function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}

/** The lines as rows, each with how it is drawn: the table is the key as well. Its name stands above the drawing. */
function renderYears(
  { lines, language }: TrendScene,
  periods: readonly string[],
  course: string,
  isPart: boolean,
): TemplateResult {
  const words = reportWords[language];
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const caption = isPart ? words.courseIn(course, first, last) : course;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="years">
      <caption><span class="visually-hidden">${caption}</span></caption>
      <thead>
        <tr>
          <th scope="col">${words.areaOrCountry}</th>
          ${periods.map((period) => html`<th scope="col">${period}</th>`)}
        </tr>
      </thead>
      <tbody>${lines.map((line) => renderLine(line, periods, language))}</tbody>
    </table>
  </div>`;
}

function renderLine(one: SceneLine, periods: readonly string[], language: Language): TemplateResult {
  return html`<tr>
    <th scope="row"><span class="line-head">${renderLookOf(one)} <span>${one.name}</span></span></th>
    ${periods.map((period) => html`<td>${formatCell(one.line, period, language)}</td>`)}
  </tr>`;
}

/** A bare number, for its unit stands above; or why there is none. */
function formatCell(line: TrendLine, period: string, language: Language): string {
  const point = line.points.find((one) => one.period === period);
  if (point?.value === undefined) return explainLack(line, period, language);
  return `${formatNumber(point.value, point.subject.indicator.decimals, language)}${marksOf(point, language)}`;
}

function marksOf({ provisional, unclear }: TrendPoint, language: Language): string {
  const mark = provisional ? PROVISIONAL_MARK : '';
  return unclear ? `${mark} (${trendWords[language].unclear})` : mark;
}
