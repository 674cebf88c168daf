import { html, nothing, type TemplateResult } from 'lit';
import type { Measurement } from '../../domain/comparison.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { UNMATCHED_FILL } from '../../drawing/colours.js';
import { hatchFill } from '../../drawing/hatching.js';
import type { LegendEntry } from '../../drawing/legend.js';
import type { MapClass } from '../../drawing/map-classes.js';
import { formatRange } from '../../text/format-range.js';
import { mapWords } from '../../text/map-words.js';
import { formatCount, unitLabel } from '../../text/numbers.js';
import { formatAbsence, formatObservation, PROVISIONAL_MARK } from '../../text/observation-words.js';
import { cssVariables } from '../shared/css-variables.js';

/** What the legend of a map says. */
export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly indicator: Indicator;
  /** What the areas are called, such as `gemeenten`. */
  readonly areas: string;
  /** The national figure where it parts the classes, and the country's name. */
  readonly centre: number | undefined;
  readonly country: string;
  /** Class of the selected area. */
  readonly current: MapClass | undefined;
  readonly language: Language;
}

/** The legend: a line for each class, reference and kind of absence, with how many areas it holds. */
export function renderLegend(legend: Legend): TemplateResult {
  const most = Math.max(1, ...legend.entries.map(countOf));
  return html`<div class="legend" part="legend">
    <p class="legend-head" id="legend-head"><span>${legendHead(legend)}</span> <span>${legend.areas}</span></p>
    <ul aria-labelledby="legend-head">
      ${legend.entries.map((entry, index) => [
        renderSide(entry, legend.entries[index - 1], legend),
        renderEntry(entry, legend, most),
      ])}
    </ul>
  </div>`;
}

/** The word for a legend, with the unit that its ranges leave out. */
export function legendHead({ indicator, language }: Legend): string {
  const unit = indicator.unit.kind === 'percentage' ? '' : unitLabel(indicator, language);
  return unit ? `${mapWords[language].legend} (${unit})` : mapWords[language].legend;
}

function renderSide(
  entry: LegendEntry,
  before: LegendEntry | undefined,
  legend: Legend,
): TemplateResult | typeof nothing {
  const side = legendSide(entry, before, legend);
  return side ? html`<li class="side-name">${side}</li>` : nothing;
}

/** Says on which side of the national figure the classes from here on lie; empty where that is clear. */
export function legendSide(
  entry: LegendEntry,
  before: LegendEntry | undefined,
  { centre, country, language }: Legend,
): string {
  if (entry.kind !== 'class' || entry.class.side === 'neutral') return '';
  if (before?.kind === 'class' && before.class.side === entry.class.side) return '';
  const words = mapWords[language];
  const side = words[entry.class.side](country);
  const isFromCentre = centre !== undefined && entry.class.from === centre;
  return isFromCentre ? words.equalOr(side) : side;
}

function renderEntry(entry: LegendEntry, legend: Legend, most: number): TemplateResult {
  switch (entry.kind) {
    case 'class':
      return renderClass(entry.class, entry.references, legend, most);
    case 'reference':
      return html`<li class="reference">${legendReference(entry.reference, legend.language)}</li>`;
    default:
      return renderLine(entry, legend);
  }
}

/** A line of a legend that is no class. */
export type OtherEntry = Exclude<LegendEntry, { kind: 'class' | 'reference' }>;

/** What an area of some line is filled with; nothing where it is filled by its class, or not on the map at all. */
export function otherFill(entry: OtherEntry): string | undefined {
  if (entry.kind === 'absence') return hatchFill(entry.reason);
  return entry.kind === 'unmatched' ? UNMATCHED_FILL : undefined;
}

/** Says what the areas of a line are. */
export function otherLabel(entry: OtherEntry, language: Language): string {
  const words = mapWords[language];
  switch (entry.kind) {
    case 'absence':
      return formatAbsence(entry.reason, language);
    case 'no-outline':
      return words.noOutline;
    case 'provisional':
      return words.provisionalFigures + PROVISIONAL_MARK;
    case 'unmatched':
      return words.unmatched;
  }
}

function renderClass(
  one: MapClass,
  references: readonly Measurement[],
  legend: Legend,
  most: number,
): TemplateResult {
  const { indicator, language } = legend;
  const isCurrent = one === legend.current;
  return html`<li class="entry" aria-current=${isCurrent ? 'true' : nothing}>
    ${renderSwatch(one.colour)}
    <span class="label">
      ${formatRange(one, indicator, language)}
      ${references.map((reference) => html`<span class="reference">${legendReference(reference, language)}</span>`)}
    </span>
    <span class="bar" ${cssVariables({ share: one.count / most })}></span>
    ${renderCount(one.count, legend)}
  </li>`;
}

/** A figure to set classes against, with its area: `Nederland 61,2%`. */
export function legendReference({ area, indicator, observation }: Measurement, language: Language): string {
  return `${area.name} ${formatObservation(observation, indicator, language)}`;
}

function renderLine(entry: OtherEntry, legend: Legend): TemplateResult {
  const fill = otherFill(entry);
  return html`<li class="entry">
    ${fill ? renderSwatch(fill) : html`<span class="swatch empty"></span>`}
    <span class="label">${otherLabel(entry, legend.language)}</span>
    ${renderCount(entry.count, legend)}
  </li>`;
}

function renderSwatch(fill: string): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true" focusable="false">
    <rect width="100%" height="100%" fill=${fill}></rect>
  </svg>`;
}

function renderCount(count: number, { areas, language }: Legend): TemplateResult {
  return html`<span class="count"
    >${formatCount(count, language)}<span class="visually-hidden"> ${areas}</span></span
  >`;
}

function countOf(entry: LegendEntry): number {
  return entry.kind === 'class' ? entry.class.count : 0;
}
