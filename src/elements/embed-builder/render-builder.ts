import { html, nothing, type TemplateResult } from 'lit';
import type { Load } from '../../controllers/load-controller.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { CHOSEN_TAGS } from '../../domain/embed-choice.js';
import type { Tie } from '../../domain/embed-ties.js';
import type { Language } from '../../domain/local-text.js';
import type { PictureKind } from '../../drawing/scene/graphic.js';
import { builderWords } from '../../text/builder-words.js';
import { elementNames } from '../../text/element-names.js';
import type { EmbedKind } from '../../text/snippet/write-embed.js';
import type { MonitorChangeEvent } from '../buurt-monitor/buurt-monitor.js';
import type { IndexSelectEvent } from '../origin-spread/origin-spread.js';
import type { CompareSelectEvent } from '../shared/events.js';
import { renderHeading } from '../shared/render-heading.js';
import { renderStatus } from '../shared/render-status.js';
import type { BuiltCode } from './build-code.js';
import type { BuilderChoice } from './builder-choice.js';
import { renderChoices } from './render-choices.js';
import { renderCode } from './render-code.js';
import { renderOwnChoices } from './render-own-choices.js';

/** What an editor chooses otherwise. */
export type BuilderChange = Partial<
  Pick<BuilderChoice, 'tag' | 'selection' | 'sides' | 'against' | 'within' | 'kind' | 'tie'>
>;

/** What an editor sees, and does with it. */
export interface BuilderView {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Words of the heading; empty for the usual ones. */
  readonly label: string;
  readonly headingLevel: number;
  readonly choice: BuilderChoice;
  readonly endpoint: URL | undefined;
  /** Source of the page's own, instead of an endpoint. */
  readonly source: StatisticsSource | undefined;
  /** Left out as long as it is not known what fills it in. */
  readonly preview: HTMLElement | undefined;
  readonly load: Load<unknown>;
  readonly code: BuiltCode | undefined;
  readonly news: string;
  readonly reload: () => void;
  /** Chooses something else. */
  readonly change: (change: BuilderChange) => void;
  readonly copy: (kind: EmbedKind, field: HTMLTextAreaElement) => void;
  readonly saveAnswer: (code: BuiltCode) => void;
  readonly savePicture: (kind: PictureKind, code: BuiltCode) => void;
}

/** The whole of the element: what to show, how it looks, and what to copy of it. */
export function renderBuilder(view: BuilderView): TemplateResult {
  const { catalogue, choice, endpoint, source, language, label, headingLevel } = view;
  const { author } = choice;
  const words = builderWords[language];
  const follow = (event: MonitorChangeEvent) => {
    // The choice is this element's own, and no monitor's of the page.
    event.stopPropagation();
    view.change({ selection: event.detail });
  };
  return html`${renderHeading(label || words.heading, headingLevel)}
    <buurt-monitor
      class="desk"
      .endpoint=${endpoint?.href ?? ''}
      .source=${source}
      .area=${author.area}
      .indicator=${author.indicator}
      .origin=${author.origin}
      .period=${author.period}
      .recipe=${choice.recipeIn(catalogue)}
      @monitor-change=${follow}
    >
      <div class="choices">
        ${renderElements(view)}
        <area-picker></area-picker>
        ${choice.isPicked('indicator') ? html`<indicator-picker></indicator-picker>` : nothing}
        ${renderOwnChoices(view)}
        ${choice.isPicked('origin') ? html`<origin-picker></origin-picker>` : nothing}
        ${choice.isPicked('period') ? html`<period-slider></period-slider>` : nothing}
      </div>
      ${renderPreview(view)}
    </buurt-monitor>
    ${view.load.state === 'failed' ? renderStatus({ load: view.load, retry: view.reload, language, endpoint }) : nothing}
    ${renderTaking(view)}`;
}

function renderElements({ choice, language, change }: BuilderView): TemplateResult {
  return renderChoices({
    name: 'tag',
    legend: builderWords[language].element,
    chosen: choice.tag,
    choose: (tag) => change({ tag }),
    options: CHOSEN_TAGS.map((value) => ({ value, name: elementNames[language][value] ?? value })),
  });
}

function renderPreview({ preview, language, choice, change }: BuilderView): TemplateResult {
  const words = builderWords[language];
  const pick = (attribute: string, value: string) =>
    change({ within: new Map(choice.within).set(attribute, value) });
  return html`<section
    part="preview"
    class="preview"
    aria-label=${words.preview}
    @compare-select=${({ detail }: CompareSelectEvent) => pick('compare-with', detail.compareWith)}
    @index-select=${({ detail }: IndexSelectEvent) => pick('index', detail.index)}
  >
    <p class="name">${words.preview}</p>
    <p class="detail">${words.previewHint}</p>
    ${preview ?? nothing}
  </section>`;
}

function renderTaking(view: BuilderView): TemplateResult {
  const words = builderWords[view.language];
  const { code } = view;
  if (!code)
    return html`<p class="detail" role="status">${view.load.state === 'failed' ? nothing : words.waiting}</p>`;
  return html`<div class="taking">${renderKinds(view, code)} ${renderTies(view, code)}</div>
    ${renderCode(view, code)}`;
}

function renderKinds(
  { language, change }: BuilderView,
  { kind, written, untold }: BuiltCode,
): TemplateResult {
  const words = builderWords[language];
  const lack = (one: EmbedKind): string => {
    if (one === 'fallback') return untold;
    return (one === 'frame' || one === 'oembed') && !written.library ? words.noLibrary : '';
  };
  const kinds = Object.entries(words.kinds) as [EmbedKind, (typeof words.kinds)[EmbedKind]][];
  return renderChoices({
    name: 'kind',
    legend: words.kind,
    chosen: kind,
    choose: (one) => change({ kind: one }),
    options: kinds.map(([value, { name, about }]) => ({ value, name, about, lack: lack(value) })),
  });
}

function renderTies(
  { language, change }: BuilderView,
  { kind, tie, made, lacksGroup }: BuiltCode,
): TemplateResult {
  const words = builderWords[language];
  if (kind === 'picture') return html`<p class="detail">${words.pictureStays}</p>`;
  const lacks: Readonly<Record<Tie, string>> = {
    live: '',
    notice: made.subject ? '' : lacksGroup ? words.pickGroup : words.noTie.notice,
    frozen: made.release ? '' : words.noTie.frozen,
  };
  const ties = Object.entries(words.ties) as [Tie, (typeof words.ties)[Tie]][];
  return renderChoices({
    name: 'tie',
    legend: words.figures,
    chosen: tie,
    choose: (one) => change({ tie: one }),
    options: ties.map(([value, { name, about }]) => ({ value, name, about, lack: lacks[value] })),
  });
}
