import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Breakdown } from '../../domain/breakdown.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { originOf } from '../../domain/origin.js';
import type { Graphic } from '../../drawing/scene/graphic.js';
import type { Cited } from '../shared/cite/cited.js';
import { yesOrNo } from '../shared/converters.js';
import { dress } from '../shared/dress.js';
import { originSelectEvent } from '../shared/events.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';

type BarsKit = typeof import('../bars-kit.js');
/** Of an element that draws a table of the page. */
type TableKit = typeof import('../shared/present-page-table.js');
type View = Breakdown & { readonly kit: BarsKit; readonly inPage?: TableKit };

/**
 * One area's indicator by the groups of an origin scheme, in the order of the scheme and never ranked. Groups open into
 * the groups they are made of. `origin` picks out one group. Without an endpoint it draws a table that stands inside it,
 * a row per group.
 *
 * @tag origin-breakdown
 * @fires origin-select - When the reader picks a group; it becomes the `origin`.
 */
export class OriginBreakdown extends StatisticElement<View> {
  /** Id of the origin scheme, such as `herkomst`; the newest with figures if left out. */
  @property() scheme = '';

  /**
   * What each group is held against: `land` or `gemeente` for the same group there, `reference` for the reference group
   * of the scheme in the same area. What makes no sense for the area or indicator gives way to the next best.
   */
  @property({ attribute: 'compare-with' }) compareWith = 'land';

  /** Whether groups show the groups they are made of from the start. */
  @property({ type: Boolean, converter: yesOrNo }) open = false;

  /** What the reader opened and closed, by scheme and group. */
  readonly #opened = new Map<string, boolean>();

  protected override get tableRows(): 'groups' {
    return 'groups';
  }

  protected override get wishes(): readonly unknown[] {
    return [this.scheme, this.compareWith];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish, scheme } = this;
    const kit = await this.loadKit();
    return kit.resolveBreakdown(catalogue, wish, scheme);
  }

  protected override loadKit(): Promise<BarsKit> {
    return import('../bars-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const { compareWith } = this;
    const kit = await this.loadKit();
    dress(this, kit.breakdownStyles);
    const view = { ...(await kit.gatherBreakdown(context, compareWith, source, signal)), kit };
    return context.catalogue.inPage
      ? { ...view, inPage: await import('../shared/present-page-table.js') }
      : view;
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    const { kit, inPage } = gathered.view;
    if (!inPage) return kit.presentBreakdown(gathered, this.wish.origin, language);
    return inPage.presentPageTable(
      gathered,
      kit.groupsInPage(gathered, this.wish.origin, language),
      language,
    );
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    const actions = { ...this.#shown, toggle: this.#toggle, pick: this.#pick };
    return gathered.view.kit.renderBreakdown(gathered, actions, this.language);
  }

  protected override get cited(): Cited {
    return this.wish.origin ? { figure: {} } : {};
  }

  protected override teller(gathered: Gathered<View>): () => Promise<Graphic> {
    return async () => {
      const { breakdownGraphic } = await import('./breakdown-graphic.js');
      return breakdownGraphic(gathered, this.#shown, gathered.view.kit, this.language);
    };
  }

  get #shown() {
    return { origin: this.wish.origin, open: this.open, opened: this.#opened };
  }

  readonly #toggle = (key: string, isOpen: boolean): void => {
    this.#opened.set(key, isOpen);
    this.requestUpdate();
  };

  readonly #pick = (scheme: string, group: string): void => {
    const event = originSelectEvent(originOf(scheme, group));
    this.pick('origin', event.detail.origin);
    this.dispatchEvent(event);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'origin-breakdown': OriginBreakdown;
  }
}
