import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import type { CoveredPeriod } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import { periodOffers, tryChoice } from '../../domain/offers.js';
import { namePeriod, pickerWords } from '../../text/picker-words.js';

/** What a slider over periods is drawn from. */
export interface PeriodSetting {
  readonly catalogue: Catalogue;
  readonly wish: Wish;
  /** Words above the slider; empty for the usual ones. */
  readonly label: string;
  readonly language: Language;
  /** The period under the slider while the reader drags it. */
  readonly dragged: string | undefined;
  readonly isPlaying: boolean;
  /** Whether the button makes one step at a time. */
  readonly isByHand: boolean;
  /** What happened last, for the live region. */
  readonly news: string;
  /** Told of the period under the slider; of none where that is the chosen one, for then nothing more is told. */
  readonly drag: (period: string | undefined) => void;
  readonly choose: (period: string) => void;
  readonly play: () => void;
}

/** The periods with figures as a slider; as a list where the chosen one is not among them. */
export function renderPeriods(setting: PeriodSetting): TemplateResult {
  const { catalogue, wish, news } = setting;
  const periods = periodOffers(catalogue, wish);
  const chosen = tryChoice(catalogue, wish).choice?.period.id;
  const place = periods.findIndex(({ id }) => id === (setting.dragged ?? chosen));
  const drag = (period: string | undefined) => setting.drag(period === chosen ? undefined : period);
  return html`${renderField(periods, place, { ...setting, drag })}
    <p class="visually-hidden" role="status">${news}</p>`;
}

/** What is said of a step that was made: the period, and that it is the last. */
export function describeStep(period: CoveredPeriod, isLast: boolean, language: Language): string {
  const name = namePeriod(period, language);
  return isLast ? pickerWords[language].lastPeriod(name) : name;
}

function renderField(
  periods: readonly CoveredPeriod[],
  place: number,
  setting: PeriodSetting,
): TemplateResult {
  const { language, label } = setting;
  const words = pickerWords[language];
  const [first] = periods;
  if (!first) return html`<p class="message">${words.noPeriod}</p>`;
  const chosen = periods[place];
  if (!chosen) return renderList(periods, setting);
  if (periods.length > 1) return renderSlider(periods, place, chosen, setting);
  return html`<p><b>${label || words.period}</b> ${words.onePeriod(namePeriod(first, language))}</p>`;
}

function renderSlider(
  periods: readonly CoveredPeriod[],
  place: number,
  chosen: CoveredPeriod,
  setting: PeriodSetting,
): TemplateResult {
  const { language, label, drag, choose } = setting;
  const name = namePeriod(chosen, language);
  const periodAt = ({ target }: Event) => periods[Number((target as HTMLInputElement).value)]?.id ?? '';
  return html`<div class="period">
    <div class="head">
      <label for="period">${label || pickerWords[language].period}</label>
      <span class="now" aria-hidden="true">${name}</span>
    </div>
    <input
      id="period"
      part="field"
      type="range"
      min="0"
      max=${periods.length - 1}
      step="1"
      .value=${live(String(place))}
      aria-valuetext=${name}
      @input=${(event: Event) => drag(periodAt(event))}
      @change=${(event: Event) => choose(periodAt(event))}
    />
    <div class="ends" aria-hidden="true">${renderEnds(periods, language)}</div>
    ${renderPlay(periods, place, setting)}
  </div>`;
}

function renderEnds(periods: readonly CoveredPeriod[], language: Language): readonly TemplateResult[] {
  const ends = [periods.at(0), periods.at(-1)];
  return ends.map((end) => html`<span>${end ? namePeriod(end, language) : nothing}</span>`);
}

function renderPlay(
  periods: readonly CoveredPeriod[],
  place: number,
  { language, isPlaying, isByHand, play }: PeriodSetting,
): TemplateResult {
  const words = pickerWords[language];
  const isAtEnd = place === periods.length - 1;
  const byHand = isAtEnd ? words.again(periods[0]?.id ?? '') : words.next;
  const ongoing = isPlaying ? words.pause : words.play;
  return html`<button part="button" type="button" class="play" @click=${play}>
    ${isByHand ? byHand : ongoing}
  </button>`;
}

function renderList(periods: readonly CoveredPeriod[], setting: PeriodSetting): TemplateResult {
  const { wish, language, label, choose } = setting;
  const words = pickerWords[language];
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<label for="period">${label || words.period}</label>
    <select id="period" part="field" aria-describedby="problem" @change=${onChange}>
      <option value="" selected disabled>${words.choose}</option>
      ${periods.map((period) => html`<option value=${period.id}>${namePeriod(period, language)}</option>`)}
    </select>
    <p id="problem" class="detail">${words.notInPeriod(wish.period)}</p>`;
}
