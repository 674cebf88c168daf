import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../data/standings.js';
import type { ProfileRow } from '../../domain/area-profile/profile-rows.js';
import { judgeQuarter, quarterOf } from '../../domain/area-profile/quarter.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { compare } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { describeBase, describeUnit, joinSubtitle, nameArea } from '../../text/describe-choice.js';
import { describeDistribution, describePlace, hasUnclearPlace } from '../../text/describe-place.js';
import { type DifferenceWords, describeComparisonWith } from '../../text/difference-words.js';
import { explainAbsence } from '../../text/explain-absence.js';
import { formatObservation } from '../../text/observation-words.js';
import { profileWords } from '../../text/profile-words.js';
import { capitalise, readText } from '../../text/translations.js';
import { renderNoStrip, renderStrip, type Strip } from './render-strip.js';

/** What a row is drawn from. */
export interface DrawnRow {
  readonly row: ProfileRow;
  readonly catalogue: Catalogue;
  readonly standing: Standing;
  /** The comparable areas in a few words; empty where there are none. */
  readonly areas: string;
  /** Whether the place is asked for without the theme being opened. */
  readonly isEager: boolean;
  readonly isPicked: boolean;
  readonly isOpen: boolean;
  readonly pick: (indicator: string) => void;
  readonly language: Language;
}

/** One indicator: figure, place and differences, and what it measures when its theme is open. */
export function renderRow(drawn: DrawnRow): TemplateResult {
  const { row, isPicked, isOpen, language } = drawn;
  const { observation } = row.measurement;
  const isAbsent = !isFigure(observation);
  const base = isAbsent ? undefined : observation.base;
  return html`<li class=${isPicked ? 'current' : ''}>
    <div class="lead">${renderLead(drawn)}</div>
    ${drawn.areas ? renderPlot(drawn) : html`<div class="track strip" aria-hidden="true"></div>`}
    <div class="value ${isAbsent ? 'absent' : ''}">
      ${formatObservation(observation, row.indicator, language)}${
        base === undefined ? nothing : html` <small>${describeBase(base, language)}</small>`
      }
    </div>
    <div class="differences">
      ${wordsBeside(drawn).map(renderWords)}
    </div>
    ${isOpen ? html`<div class="about">${renderAbout(drawn)}</div>` : nothing}
    ${renderCaveat(drawn)}
  </li>`;
}

function renderLead({ row, isPicked, pick, language }: DrawnRow): TemplateResult {
  const { indicator, period } = row;
  return html`<button
      class="pick"
      type="button"
      aria-pressed=${isPicked}
      @click=${() => pick(indicator.id)}
    >
      ${readText(indicator.label, language)}
    </button>
    <small>${period.id}</small>`;
}

function renderPlot({ row, standing, language }: DrawnRow): TemplateResult {
  const strip = stripOf(row, standing);
  return strip ? renderStrip(strip, language) : renderNoStrip(!isFigure(row.measurement.observation));
}

/** What the strip of a row is drawn from; nothing where the area has no place, or none that is known yet. */
export function stripOf({ indicator, measurement }: ProfileRow, standing: Standing): Strip | undefined {
  if (standing.state !== 'ready' || standing.place.kind === 'unplaced') return undefined;
  const { place } = standing;
  return {
    place,
    direction: indicator.direction,
    isUnclear: hasUnclearPlace(measurement),
    judgement: judgeQuarter(indicator, quarterOf(place)),
  };
}

/** The place of the area among others, and how it differs from wider areas. */
export function wordsBeside(drawn: DrawnRow): readonly DifferenceWords[] {
  return [...placeWords(drawn), ...differencesOf(drawn)];
}

function placeWords(drawn: DrawnRow): readonly DifferenceWords[] {
  const { row, standing, areas, isEager, isOpen, language } = drawn;
  const words = profileWords[language];
  if (!areas || !isFigure(row.measurement.observation)) return [];
  const plain = (text: string) => [{ words: text, remark: '', judgement: 'neutral' as const }];
  switch (standing.state) {
    case 'idle':
      return plain(isEager || isOpen ? words.loading : words.notYet);
    case 'loading':
      return plain(words.loading);
    case 'failed':
      return plain(words.failed);
    case 'no-peers':
      return plain(words.noPeers);
    case 'ready': {
      const said = describePlace(row.measurement, standing.place, '', language);
      return [{ ...said, words: capitalise(said.words) }];
    }
  }
}

/** Numbers of people in a part of the country are left out: they say nothing beside those of the whole. */
function differencesOf({ row, catalogue, language }: DrawnRow): readonly DifferenceWords[] {
  const { measurement, wider, indicator } = row;
  if (!isFigure(measurement.observation)) return [];
  return wider.flatMap((reference) => {
    const comparison = compare(measurement, reference);
    const isOfOtherLevel = comparison.kind === 'incomparable' && comparison.obstacle.kind === 'other-level';
    if (isOfOtherLevel) return [];
    const name = nameArea(reference.area, catalogue, language);
    return [describeComparisonWith(name, comparison, indicator, language)];
  });
}

function renderWords({ words, remark, judgement }: DifferenceWords): TemplateResult {
  return html`<p>${words}${remark ? html`, <span class="remark ${judgement}">${remark}</span>` : nothing}</p>`;
}

/** The detail of a theme: the whole distribution, and what must stand with the figure. */
function renderAbout({ row, standing, language }: DrawnRow): readonly TemplateResult[] {
  const words = profileWords[language];
  const { indicator, measurement } = row;
  const { observation } = measurement;
  const placed = standing.state === 'ready' && standing.place.kind === 'place' ? standing.place : undefined;
  const said = (label: string, text: string) => (text ? [words.detail(label, text)] : []);
  const lines = [
    ...(isFigure(observation) ? [] : [`${capitalise(explainAbsence(observation.reason, language))}.`]),
    ...(placed
      ? describeDistribution(measurement, placed, language).map((one) => `${capitalise(one)}.`)
      : []),
    readText(indicator.definition, language),
    joinSubtitle([
      ...said(words.base, describeUnit(indicator, language)),
      ...said(words.source, readText(indicator.source, language)),
    ]),
  ];
  return lines.filter(Boolean).map((line) => html`<p>${line}</p>`);
}

/** A warning stands with every view of its indicator, open or not. */
function renderCaveat({ row, language }: DrawnRow): TemplateResult | typeof nothing {
  const { caveat } = row.indicator;
  if (!caveat) return nothing;
  const { detail, caveat: label } = profileWords[language];
  return html`<p class="caveat">${detail(label, readText(caveat, language))}</p>`;
}
