import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Catalogue, findScheme } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import {
  everybodyOffer,
  type OriginOffer,
  originOffers,
  type SchemeOffer,
  tryChoice,
} from '../../domain/offers.js';
import { type Origin, originKey } from '../../domain/origin.js';
import { describeGroup } from '../../text/describe-definition.js';
import { nameWithLack, pickerWords } from '../../text/picker-words.js';
import { readText } from '../../text/translations.js';
import { renderDefinition } from '../shared/render-definition.js';

/** What a picker of groups is drawn from. */
export interface OriginSetting {
  readonly catalogue: Catalogue;
  readonly wish: Wish;
  /** Words above the field; empty for the usual ones. */
  readonly label: string;
  readonly language: Language;
  /** Called with what the reader chose. */
  readonly choose: (origin: Origin) => void;
}

/** Before the name of a group, for every group it lies in: blanks at the start of an option would be dropped. */
const INDENT = '\u2003';

/** Everybody, then the groups in the order and nesting of their schemes, each scheme apart. */
export function renderOrigins(setting: OriginSetting): TemplateResult {
  const { catalogue, wish, language } = setting;
  const schemes = originOffers(catalogue, wish);
  const everybody = everybodyOffer(catalogue, wish);
  const offers = [...(everybody ? [everybody] : []), ...schemes.flatMap(({ groups }) => groups)];
  const { choice } = tryChoice(catalogue, { ...wish, period: '' });
  const chosen = tryChoice(catalogue, wish).choice ?? choice;
  return html`${renderField(setting, schemes, everybody, chosen, offers)}
    ${chosen ? renderMeaning(chosen, setting) : nothing}
    ${schemes.length > 1 ? html`<p class="detail">${pickerWords[language].schemesApart}</p>` : nothing}`;
}

function renderField(
  setting: OriginSetting,
  schemes: readonly SchemeOffer[],
  everybody: OriginOffer | undefined,
  chosen: Choice | undefined,
  offers: readonly OriginOffer[],
): TemplateResult {
  const { language, label, choose } = setting;
  const words = pickerWords[language];
  const key = chosen && originKey(chosen.origin);
  const onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const offer = offers.find(({ origin }) => originKey(origin) === value);
    if (offer) choose(offer.origin);
  };
  return html`<label for="origin">${label || words.origin}</label>
    <select id="origin" part="field" @change=${onChange}>
      ${chosen ? nothing : html`<option value="" selected disabled>${words.choose}</option>`}
      ${everybody ? renderGroup(everybody, key, setting) : nothing}
      ${schemes.map(
        ({ scheme, groups }) => html`<optgroup label=${readText(scheme.label, language)}>
          ${groups.map((group) => renderGroup(group, key, setting))}
        </optgroup>`,
      )}
    </select>`;
}

function renderGroup(
  { group, origin, depth, lack }: OriginOffer,
  chosen: string | undefined,
  { wish, language }: OriginSetting,
): TemplateResult {
  const key = originKey(origin);
  const name = nameWithLack(readText(group.label, language), lack, wish.period, language);
  const indent = INDENT.repeat(Math.max(0, depth - 1));
  return html`<option value=${key} ?disabled=${lack === 'origin'} .selected=${live(key === chosen)}>${indent}${name}</option>`;
}

function renderMeaning({ group, origin }: Choice, { catalogue, language }: OriginSetting): TemplateResult {
  const summary = pickerWords[language].definition(readText(group.label, language));
  return renderDefinition(summary, describeGroup(group, findScheme(catalogue, origin.scheme), language));
}
