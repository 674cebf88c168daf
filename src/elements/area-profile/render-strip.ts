import { html, nothing, type TemplateResult } from 'lit';
import type { Judgement } from '../../domain/comparison.js';
import type { Direction } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import type { Placement } from '../../domain/statistics/distribution.js';
import { stripPlaces } from '../../drawing/strip-scale.js';
import { profileWords } from '../../text/profile-words.js';
import { cssVariables } from '../shared/css-variables.js';

/** What a strip is drawn from. */
export interface Strip {
  readonly place: Placement;
  readonly direction: Direction;
  /** Whether the figure rests on too few cases: its mark is then open. */
  readonly isUnclear: boolean;
  /** What to make of the area's place. */
  readonly judgement: Judgement;
}

/** What to make of either end of a strip. */
export type Ends = readonly [low: Judgement, high: Judgement];

/** Only an indicator that takes a side has a good end and a bad end; the other scale is just low and high. */
export const ENDS: Readonly<Record<Direction, Ends>> = {
  favourable: ['unfavourable', 'favourable'],
  unfavourable: ['favourable', 'unfavourable'],
  neutral: ['neutral', 'neutral'],
};

/**
 * The distribution of comparable areas, with the area's own place. Decoration: the words of the row say the same. Low is
 * always on the left, so that two strips are read alike; words at the ends tell what is good.
 */
export function renderStrip(strip: Strip, language: Language): TemplateResult {
  const { place, direction, isUnclear, judgement } = strip;
  const { low, lower, median, upper, high, own, isCutLow, isCutHigh } = stripPlaces(
    place.quartiles,
    place.value,
  );
  const [atLow, atHigh] = ENDS[direction];
  return html`<div class="track strip" aria-hidden="true">
    <div class="plot">
      ${renderSpan(`reach ${atLow} ${isCutLow ? 'cut low' : ''}`, low, lower)}
      ${renderSpan(`reach ${atHigh} ${isCutHigh ? 'cut high' : ''}`, upper, high)}
      ${renderSpan('half', lower, upper)} ${renderSpan('median', median, median)}
      ${own === undefined ? nothing : renderSpan(`own ${isUnclear ? 'unclear' : judgement}`, own, own)}
    </div>
    ${renderEnds([atLow, atHigh], language)}
  </div>`;
}

/** The place of a strip as long as there is none: hatched where the figure is absent, empty while it loads. */
export function renderNoStrip(isAbsent: boolean): TemplateResult {
  return html`<div class="track strip" aria-hidden="true">
    ${isAbsent ? html`<span class="stub" ${cssVariables({ zero: 0 })}></span>` : nothing}
  </div>`;
}

/** What the parts of a strip stand for. */
export function renderStripKey(language: Language): TemplateResult {
  const words = profileWords[language];
  const entry = (kind: string, label: string) =>
    html`<span class="entry"><span class="sample ${kind}" aria-hidden="true"></span>${label}</span>`;
  return html`<p class="key">
    ${entry('own', words.keyOwn)} ${entry('half', words.keyHalf)} ${entry('median', words.keyMedian)}
  </p>`;
}

function renderSpan(kind: string, from: number, to: number): TemplateResult {
  return html`<span class=${kind} ${cssVariables({ from, length: to - from })}></span>`;
}

function renderEnds([low, high]: Ends, language: Language): TemplateResult {
  const [atLow, atHigh] = sayEnds([low, high], language);
  return html`<div class="ends"><span class=${low}>${atLow}</span><span class=${high}>${atHigh}</span></div>`;
}

/** Which way is low and which is high, and what is good where the indicator takes a side. */
export function sayEnds([low, high]: Ends, language: Language): readonly [low: string, high: string] {
  const { ends } = profileWords[language];
  const say = (end: Judgement, plain: 'lower' | 'higher') =>
    end === 'neutral' ? ends[plain] : `${ends[plain]}, ${ends[end]}`;
  return [`← ${say(low, 'lower')}`, `${say(high, 'higher')} →`];
}
