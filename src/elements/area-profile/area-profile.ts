import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ProfileView } from '../../data/gather-profile.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { dress } from '../shared/dress.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';
import type { ProfileReader } from './profile-reader.js';

type ProfileKit = typeof import('./profile-kit.js');
type View = ProfileView & { readonly kit: ProfileKit };

/**
 * One area on all themes at a glance: each figure with its place among comparable areas and its difference from gemeente
 * and country. Themes open into their detail. `indicator` picks out one row.
 *
 * @tag area-profile
 * @slot theme-<id> - Symbol of a theme, instead of the one of the catalogue.
 * @cssprop --buurtmonitor-favourable - Colour of what is favourable.
 * @cssprop --buurtmonitor-unfavourable - Colour of what is unfavourable.
 * @fires indicator-select - When the reader picks an indicator; it becomes the `indicator`.
 * @fires theme-open - When the reader opens a theme.
 * @fires compare-select - When the reader picks what to compare with; it becomes the `compare-with`.
 */
export class AreaProfile extends StatisticElement<View> {
  /**
   * What the area is held against: `gemeente` for the same kind of areas in its gemeente, `land` for those of the whole
   * country, `peers` for the areas most like it. What makes no sense for the area gives way to the next best.
   */
  @property({ attribute: 'compare-with' }) compareWith = 'gemeente';

  /** Ids of the themes that are open from the start, such as `work housing`. */
  @property() open = '';

  #reader: ProfileReader | undefined;

  /** Without the indicator: picking one asks for nothing. */
  protected override get wish(): Wish {
    return { ...super.wish, indicator: '' };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.compareWith];
  }

  protected override get emphasis(): readonly unknown[] {
    return [super.wish.indicator, this.gathered?.view.standings.version];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish } = this;
    const kit = await this.loadKit();
    return kit.resolveProfile(catalogue, wish);
  }

  protected override loadKit(): Promise<ProfileKit> {
    return import('./profile-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const { compareWith, wish } = this;
    const kit = await this.loadKit();
    dress(this, kit.profileStyles);
    this.#reader ??= this.#makeReader(kit);
    const changed = () => this.requestUpdate();
    this.gathered?.view.standings.release();
    const wanted = { period: wish.period, compareWith };
    return { ...(await kit.gatherProfile(context, wanted, source, signal, changed)), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    return gathered.view.kit.presentProfile(gathered, super.wish.indicator, language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    return this.#reader?.render(gathered) ?? html``;
  }

  protected override get cited(): Cited {
    const { indicator } = super.wish;
    return { wholeShows: ['area', 'origin'], ...(indicator && { figure: { indicator } }) };
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { profileGraphic } = await import('./profile-graphic.js');
      await gathered.view.standings.settled;
      return profileGraphic(gathered, super.wish.indicator, gathered.view.kit, this.language);
    };
  }

  protected override painted(): Promise<unknown> {
    return this.gathered?.view.standings.settled ?? Promise.resolve();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.isConnected) this.#reader?.watch();
    super.updated(changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader?.leave();
  }

  #makeReader(kit: ProfileKit): ProfileReader {
    return new kit.ProfileReader({
      element: this,
      open: () => this.open.split(/[\s,]+/),
      picked: () => super.wish.indicator,
      headingLevel: () => this.headingLevel,
      gathered: () => this.gathered,
      language: () => this.language,
      pick: (indicator) => this.pick('indicator', indicator),
      compare: (kind) => {
        this.compareWith = kind;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-profile': AreaProfile;
  }
}
