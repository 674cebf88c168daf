import { html, type TemplateResult } from 'lit';
import type { Area } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import type { AreaSpread, GroupSpread } from '../../domain/spread/area-spread.js';
import type { UnitContribution } from '../../domain/spread/evenness.js';
import { formatCount } from '../../text/numbers.js';
import { spreadDetailWords } from '../../text/spread-detail-words.js';
import { formatShare } from '../../text/spread-figures.js';
import { readText } from '../../text/translations.js';
import { cssVariables } from '../shared/css-variables.js';

/** How many buurten are listed: as many as a reader takes in. */
const LISTED = 8;

/** What a reader can do with the buurten. */
export interface UnitActions {
  /** Code of the selected buurt. */
  readonly selected: string;
  readonly pickUnit: (unit: Area) => void;
}

/** The buurten that add most to the dissimilarity of a group, each a button. */
export function renderContributions(
  spread: GroupSpread,
  { units }: AreaSpread,
  actions: UnitActions,
  language: Language,
): TemplateResult {
  const words = spreadDetailWords[language];
  const { most, together } = mostContributing(spread);
  const longest = most[0]?.share ?? 1;
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return html`<section part="contributions" aria-labelledby="contributions">
    <p id="contributions" class="part-title">${words.contributions(readText(spread.group.label, language))}</p>
    <p>
      ${
        most.length > 0
          ? `${words.contributionsOf(formatCount(most.length, language), formatShare(together, language))} ${words.contributionsInvite}`
          : words.empty
      }
    </p>
    <ol role="list" class="units">
      ${most.map((one) => {
        const unit = byCode.get(one.unit);
        return unit ? renderUnit(one, unit, longest, actions, language) : '';
      })}
    </ol>
  </section>`;
}

/** The buurten that add most to the dissimilarity of a group, and what they add together. */
export function mostContributing({ result }: GroupSpread): {
  readonly most: readonly UnitContribution[];
  readonly together: number;
} {
  const all = result.kind === 'spread' ? result.contributions : [];
  const most = [...all]
    .sort((a, b) => b.share - a.share)
    .slice(0, LISTED)
    .filter(({ share }) => share > 0);
  return { most, together: most.reduce((sum, { share }) => sum + share, 0) };
}

/** What is said of a buurt besides its share, in a few words. */
export function describeUnit({ count, over, concentration }: UnitContribution, language: Language): string {
  const words = spreadDetailWords[language];
  const index = concentration === undefined ? '' : formatCount(concentration, language);
  return `${words.inUnit(formatCount(count, language))}; ${over ? words.over(index) : words.under(index)}`;
}

function renderUnit(
  contribution: UnitContribution,
  unit: Area,
  longest: number,
  { selected, pickUnit }: UnitActions,
  language: Language,
): TemplateResult {
  const words = spreadDetailWords[language];
  const { share, over } = contribution;
  const isSelected = unit.code === selected;
  return html`<li class=${isSelected ? 'current' : ''}>
    <button class="pick" type="button" aria-pressed=${isSelected} @click=${() => pickUnit(unit)}>
      ${unit.name}
    </button>
    <span class="unit-share">${words.shareOf(formatShare(share, language))}</span>
    <span class="unit-track" aria-hidden="true">
      <span class="unit-bar ${over ? 'over' : 'under'}" ${cssVariables({ length: share / longest })}></span>
    </span>
    <small>${describeUnit(contribution, language)}</small>
  </li>`;
}
