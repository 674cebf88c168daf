import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Wish } from '../../domain/choice.js';
import type { Indicator } from '../../domain/indicator.js';
import type { Language } from '../../domain/local-text.js';
import {
  type IndicatorOffer,
  indicatorOffers,
  indicatorOfWish,
  type ThemeOffer,
} from '../../domain/offers.js';
import { describeIndicator } from '../../text/describe-definition.js';
import { nameWithLack, pickerWords } from '../../text/picker-words.js';
import { readText } from '../../text/translations.js';
import { renderDefinition } from '../shared/render-definition.js';

/** What a picker of indicators is drawn from. */
export interface IndicatorSetting {
  readonly catalogue: Catalogue;
  readonly wish: Wish;
  /** Words above the field; empty for the usual ones. */
  readonly label: string;
  readonly language: Language;
  /** Called with the id of what the reader chose. */
  readonly choose: (indicator: string) => void;
}

/** The indicators by theme in a list, and what the chosen one means. */
export function renderIndicators(setting: IndicatorSetting): TemplateResult {
  const { catalogue, wish, language, label, choose } = setting;
  const words = pickerWords[language];
  const chosen = indicatorOfWish(catalogue, wish);
  const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<label for="indicator">${label || words.indicator}</label>
    <select id="indicator" part="field" @change=${onChange}>
      ${chosen ? nothing : html`<option value="" selected disabled>${words.choose}</option>`}
      ${indicatorOffers(catalogue, wish).map((offer) => renderTheme(offer, chosen, setting))}
    </select>
    ${chosen ? renderMeaning(chosen, language) : nothing}`;
}

function renderTheme(
  { theme, indicators }: ThemeOffer,
  chosen: Indicator | undefined,
  setting: IndicatorSetting,
): TemplateResult {
  return html`<optgroup label=${readText(theme.label, setting.language)}>
    ${indicators.map((offer) => renderIndicator(offer, chosen, setting))}
  </optgroup>`;
}

function renderIndicator(
  { indicator, lack }: IndicatorOffer,
  chosen: Indicator | undefined,
  { wish, language }: IndicatorSetting,
): TemplateResult {
  const name = nameWithLack(readText(indicator.label, language), lack, wish.period, language);
  return html`<option value=${indicator.id} .selected=${live(indicator === chosen)}>${name}</option>`;
}

function renderMeaning(indicator: Indicator, language: Language): TemplateResult {
  const summary = pickerWords[language].definition(readText(indicator.label, language));
  return renderDefinition(summary, describeIndicator(indicator, language));
}
