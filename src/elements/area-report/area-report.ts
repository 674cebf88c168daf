import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { ReportView } from '../../domain/area-report/report-view.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Choice, Wish } from '../../domain/choice.js';
import type { Language } from '../../domain/local-text.js';
import { readWords } from '../../domain/read-words.js';
import { dress } from '../shared/dress.js';
import type { Frame } from '../shared/frame.js';
import type { Gathered, Presentation } from '../shared/presentation.js';
import { StatisticElement } from '../shared/statistic-element.js';

type ReportKit = typeof import('./report-kit.js');
type View = ReportView & { readonly kit: ReportKit };

/**
 * A report on one area and one group, for screen and for paper: contents, and a chapter for each theme with text,
 * figures, tables, definitions and sources. A page that is to be printed holds nothing else, or hides it on paper; its
 * size and margins are the page's own (`@page`).
 *
 * @tag area-report
 * @slot theme-<id> - Symbol of a theme, instead of the one of the catalogue.
 * @csspart contents - The list of chapters.
 * @csspart chapter - A chapter.
 */
export class AreaReport extends StatisticElement<View> {
  /** Ids of the themes that have a chapter, such as `work housing`; all themes if left out. */
  @property() themes = '';

  /** `origin` adds all groups of the origin scheme, with a figure and a table where an indicator is known by group. */
  @property() by = 'area';

  /** A report has many. */
  protected override readonly hasTable = false;

  /** Without the indicator: a report is of all. */
  protected override get wish(): Wish {
    return { ...super.wish, indicator: '' };
  }

  protected override get wishes(): readonly unknown[] {
    return [this.themes, this.by];
  }

  protected override async choose(catalogue: Catalogue): Promise<Choice> {
    const { wish } = this;
    const kit = await this.loadKit();
    return kit.resolveProfile(catalogue, wish);
  }

  protected override loadKit(): Promise<ReportKit> {
    return import('./report-kit.js');
  }

  protected override async gather(
    context: Omit<Gathered<View>, 'view'>,
    source: StatisticsSource,
    signal: AbortSignal,
  ): Promise<View> {
    const { by, wish } = this;
    const wanted = { period: wish.period, themes: readWords(this.themes), by };
    const kit = await this.loadKit();
    dress(this, kit.reportStyles);
    return { ...(await kit.gatherReport(context, wanted, source, signal)), kit };
  }

  protected override present(gathered: Gathered<View>, language: Language): Presentation {
    return gathered.view.kit.presentReport(gathered, language);
  }

  protected override renderGraphic(gathered: Gathered<View>): TemplateResult {
    const { kit } = gathered.view;
    return html`${kit.renderChapters(gathered, this.headingLevel, this.language)}`;
  }

  protected override renderWhole(frame: Frame): TemplateResult {
    const { gathered } = this;
    return gathered ? gathered.view.kit.renderReport(frame, gathered) : html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-report': AreaReport;
  }
}
