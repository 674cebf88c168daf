import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ProfileView } from '../../data/gather-profile.js';
import type { ProfileTheme } from '../../domain/area-profile/profile-rows.js';
import type { Language } from '../../domain/local-text.js';
import { describeTally } from '../../text/describe-profile.js';
import { nameAreas, nameKind } from '../../text/profile-sentence.js';
import { profileWords } from '../../text/profile-words.js';
import { capitalise, listOf, readText } from '../../text/translations.js';
import type { Gathered } from '../shared/presentation.js';
import { renderPeers } from '../shared/render-peers.js';
import { renderRow } from './render-row.js';
import { renderStripKey } from './render-strip.js';
import { renderSymbol } from './theme-symbols.js';

/** What a reader can do with a profile, and what is on show of it. */
export interface ProfileActions {
  /** The indicator that is picked out. */
  readonly picked: string;
  readonly headingLevel: number;
  readonly isOpen: (theme: string) => boolean;
  /** Whether places are asked for without a theme being opened. */
  readonly isEager: boolean;
  readonly toggle: (theme: ProfileTheme, isOpen: boolean) => void;
  readonly pick: (indicator: string) => void;
  readonly compare: (kind: string) => void;
  readonly retry: (theme: ProfileTheme) => void;
}

interface Drawn extends ProfileActions {
  readonly gathered: Gathered<ProfileView>;
  readonly language: Language;
}

const DEEPEST_HEADING = 6;

/** All themes of an area: each with its rows, and with their detail where it is open. */
export function renderProfile(
  gathered: Gathered<ProfileView>,
  actions: ProfileActions,
  language: Language,
): TemplateResult {
  const drawn = { ...actions, gathered, language };
  const { view } = gathered;
  return html`${view.comparables.length > 1 ? renderChoice(drawn) : nothing}
    ${renderAlike(drawn)} ${view.compareWith ? renderStripKey(language) : nothing}
    <div class="bars">
      ${repeat(
        view.themes,
        ({ theme }) => theme.id,
        (theme) => renderTheme(theme, drawn),
      )}
    </div>`;
}

function renderChoice({ gathered, compare, language }: Drawn): TemplateResult {
  const { compareWith, comparables } = gathered.view;
  const follow = (event: Event) => compare((event.currentTarget as HTMLSelectElement).value);
  return html`<p class="choice">
    <label for="compare">${profileWords[language].compareWith}</label>
    <select id="compare" @change=${follow}>
      ${comparables.map(
        (kind) =>
          html`<option value=${kind} .selected=${kind === compareWith}>
            ${nameKind(gathered, kind, language)}
          </option>`,
      )}
    </select>
  </p>`;
}

/** Where no areas are alike in some year, its rows say so. */
function renderAlike({ gathered, language }: Drawn): TemplateResult | typeof nothing {
  const { standings, compareWith } = gathered.view;
  const found = compareWith === 'peers' ? standings.peers : undefined;
  return found ? renderPeers(found, language) : nothing;
}

function renderTheme(theme: ProfileTheme, drawn: Drawn): TemplateResult {
  const { gathered, isOpen, language } = drawn;
  const { id, label } = theme.theme;
  const name = readText(label, language);
  const isOpened = isOpen(id);
  return html`<section data-theme=${id} aria-label=${name}>
    ${renderHead(theme, name, isOpened, drawn)}
    ${
      theme.rows.length > 0
        ? html`<p class="tally">${capitalise(describeTally(theme.rows, gathered.catalogue, language))}</p>
            <ul role="list" id="rows-${id}" aria-label=${name}>${renderRows(theme, isOpened, drawn)}</ul>`
        : nothing
    }
    ${renderWithout(theme, language)} ${renderRetry(theme, drawn)}
  </section>`;
}

function renderHead(theme: ProfileTheme, name: string, isOpened: boolean, drawn: Drawn): TemplateResult {
  const { headingLevel, toggle } = drawn;
  const { id, symbol } = theme.theme;
  const title = html`<span class="sign"><slot name="theme-${id}">${renderSymbol(symbol)}</slot></span>
    <span>${name}</span>`;
  const level = Math.min(DEEPEST_HEADING, (headingLevel >= 1 && headingLevel <= 6 ? headingLevel : 3) + 1);
  if (theme.rows.length === 0) {
    return html`<div class="head theme" role="heading" aria-level=${level}>${title}</div>`;
  }
  return html`<div class="head" role="heading" aria-level=${level}>
    <button
      class="theme"
      type="button"
      aria-expanded=${isOpened}
      aria-controls="rows-${id}"
      @click=${() => toggle(theme, !isOpened)}
    >
      ${title}<span class="fold" aria-hidden="true"></span>
    </button>
  </div>`;
}

function renderRows({ rows }: ProfileTheme, isOpen: boolean, drawn: Drawn): unknown {
  const { gathered, picked, pick, isEager, language } = drawn;
  const { catalogue, view } = gathered;
  const areas = nameAreas(gathered, language);
  return repeat(
    rows,
    ({ indicator }) => indicator.id,
    (row) => {
      const standing = view.standings.of(row);
      const isPicked = row.indicator.id === picked;
      return renderRow({ row, catalogue, standing, areas, isEager, isPicked, isOpen, pick, language });
    },
  );
}

function renderWithout({ without }: ProfileTheme, language: Language): TemplateResult | typeof nothing {
  if (without.length === 0) return nothing;
  const names = without.map(({ label }) => readText(label, language));
  return html`<p class="without">${profileWords[language].without(listOf(names, language))}</p>`;
}

function renderRetry(theme: ProfileTheme, drawn: Drawn): TemplateResult | typeof nothing {
  const { gathered, retry, language } = drawn;
  const hasFailed = theme.rows.some((row) => gathered.view.standings.of(row).state === 'failed');
  if (!hasFailed) return nothing;
  return html`<p class="retry">
    <button part="button" type="button" @click=${() => retry(theme)}>${profileWords[language].retry}</button>
  </p>`;
}
