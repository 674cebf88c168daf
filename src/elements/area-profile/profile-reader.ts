import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ProfileView } from '../../data/gather-profile.js';
import type { ProfileTheme } from '../../domain/area-profile/profile-rows.js';
import type { Language } from '../../domain/local-text.js';
import { compareSelectEvent, indicatorSelectEvent, themeOpenEvent } from '../shared/events.js';
import type { Gathered } from '../shared/presentation.js';
import { renderProfile } from './render-profile.js';

/** What a {@link ProfileReader} needs of the element, asked when it is needed. */
export interface ProfileReaderOptions {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** Ids of themes that the author opened. */
  readonly open: () => readonly string[];
  readonly picked: () => string;
  readonly headingLevel: () => number;
  readonly gathered: () => Gathered<ProfileView> | undefined;
  readonly language: () => Language;
  /** Makes an indicator the picked one. */
  readonly pick: (indicator: string) => void;
  /** Holds the area against other areas. */
  readonly compare: (kind: string) => void;
}

/** How far outside the view a theme starts to load, in pixels. */
const MARGIN = 300;

/** Everything a reader does with a profile: opens themes, picks indicators, and comes near what is to be loaded. */
export class ProfileReader {
  readonly #options: ProfileReaderOptions;
  /** What the reader opened and closed, by theme. */
  readonly #opened = new Map<string, boolean>();
  readonly #near = new Set<string>();
  #watched = new WeakSet<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(options: ProfileReaderOptions) {
    this.#options = options;
  }

  /** The themes with their rows. */
  render(gathered: Gathered<ProfileView>): TemplateResult {
    const { element, picked, headingLevel, compare, language } = this.#options;
    const actions = {
      picked: picked(),
      headingLevel: headingLevel(),
      isOpen: (theme: string) => this.#isOpen(theme),
      isEager: isEager(gathered),
      toggle: (theme: ProfileTheme, isOpen: boolean) => this.#toggle(theme, isOpen),
      pick: (indicator: string) => this.#pick(indicator),
      compare: (kind: string) => {
        compare(kind);
        element.dispatchEvent(compareSelectEvent(kind));
      },
      retry: ({ rows }: ProfileTheme) => {
        gathered.view.standings.retry(rows);
        this.#options.element.requestUpdate();
      },
    };
    return renderProfile(gathered, actions, language());
  }

  /** Notices which of the themes on show are near the view; called when they were drawn. */
  watch(): void {
    const sections = this.#options.element.shadowRoot?.querySelectorAll('[data-theme]') ?? [];
    this.#observer ??= new IntersectionObserver((entries) => this.#notice(entries), {
      rootMargin: `${MARGIN}px`,
    });
    for (const section of sections) {
      if (this.#watched.has(section)) continue;
      this.#watched.add(section);
      this.#observer.observe(section);
    }
    this.#wantNear();
  }

  /** Lets go of the page, and stops what is on its way. */
  leave(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new WeakSet();
    this.#near.clear();
    this.#options.gathered()?.view.standings.release();
  }

  #isOpen(theme: string): boolean {
    return this.#opened.get(theme) ?? this.#options.open().includes(theme);
  }

  #toggle({ theme }: ProfileTheme, isOpen: boolean): void {
    const { element } = this.#options;
    this.#opened.set(theme.id, isOpen);
    this.#near.add(theme.id);
    element.requestUpdate();
    if (isOpen) element.dispatchEvent(themeOpenEvent(theme.id));
  }

  #pick(indicator: string): void {
    const { element, pick } = this.#options;
    pick(indicator);
    element.requestUpdate();
    element.dispatchEvent(indicatorSelectEvent(indicator));
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const theme = (target as HTMLElement).dataset.theme;
      if (isIntersecting && theme) this.#near.add(theme);
    }
    this.#wantNear();
  }

  /** Asks for the places of what is near, and of wide areas whose columns are light; others wait for a reader to open them. */
  #wantNear(): void {
    const gathered = this.#options.gathered();
    if (!gathered) return;
    for (const { theme, rows } of gathered.view.themes) {
      const isWanted = this.#isOpen(theme.id) || isEager(gathered);
      if (isWanted && this.#near.has(theme.id)) gathered.view.standings.want(rows);
    }
  }
}

/** A column of all buurten weighs ten times one of all gemeenten. */
function isEager({ choice, view }: Gathered<ProfileView>): boolean {
  const isSmall = choice.areaLevel === 'wijk' || choice.areaLevel === 'buurt';
  return view.compareWith === 'gemeente' || !isSmall;
}
