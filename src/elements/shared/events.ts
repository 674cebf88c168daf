import type { StateChangeEvent } from '../../controllers/state-controller.js';
import type { Area } from '../../domain/area.js';
import { type Origin, originKey } from '../../domain/origin.js';
import type { EmbedKind } from '../../text/snippet/write-embed.js';

/** Fired when the reader picks, opens, adds or removes an area. `detail.area` fits the `area` attribute of any element. */
export type AreaEvent = CustomEvent<{
  readonly area: string;
  readonly name: string;
  readonly level: Area['level'];
}>;

/** Fired when the reader picks a group. `detail.origin` fits the `origin` attribute of any element. */
export type OriginSelectEvent = CustomEvent<{
  readonly origin: string;
  readonly scheme: string | undefined;
  readonly group: string;
}>;

/** Fired when the reader picks an indicator. `detail.indicator` fits the `indicator` attribute of any element. */
export type IndicatorSelectEvent = CustomEvent<{ readonly indicator: string }>;

/** Fired when the reader picks a period, or plays on to it. `detail.period` fits the `period` attribute of any element. */
export type PeriodSelectEvent = CustomEvent<{ readonly period: string }>;

/** Fired when the reader weighs otherwise. `detail.recipe` fits the `recipe` attribute of a `<factor-index>`. */
export type RecipeChangeEvent = CustomEvent<{ readonly recipe: string }>;

/** Fired when the reader picks what is compared with. `detail.compareWith` fits the `compare-with` attribute. */
export type CompareSelectEvent = CustomEvent<{ readonly compareWith: string }>;

/** Fired when an editor copied code. `detail.kind` is `tag`, `fallback`, `frame`, `oembed` or `picture`. */
export type EmbedCopyEvent = CustomEvent<{ readonly kind: EmbedKind; readonly text: string }>;

/** Fired when the reader opens a theme; `detail.theme` is its id. */
export type ThemeOpenEvent = CustomEvent<{ readonly theme: string }>;

declare global {
  interface HTMLElementEventMap {
    'state-change': StateChangeEvent;
    'area-select': AreaEvent;
    'area-open': AreaEvent;
    'area-add': AreaEvent;
    'area-remove': AreaEvent;
    'origin-select': OriginSelectEvent;
    'indicator-select': IndicatorSelectEvent;
    'theme-open': ThemeOpenEvent;
    'period-select': PeriodSelectEvent;
    'recipe-change': RecipeChangeEvent;
    'compare-select': CompareSelectEvent;
    'embed-copy': EmbedCopyEvent;
  }
}

/** The event of what a reader did with an area; it crosses shadow roots. */
export function areaEvent(
  type: 'area-select' | 'area-open' | 'area-add' | 'area-remove',
  { code, name, level }: Area,
): AreaEvent {
  return new CustomEvent(type, { detail: { area: code, name, level }, bubbles: true, composed: true });
}

/** The event of a reader who picks a group; it crosses shadow roots. */
export function originSelectEvent(origin: Origin): OriginSelectEvent {
  const detail = { origin: originKey(origin), ...origin };
  return new CustomEvent('origin-select', { detail, bubbles: true, composed: true });
}

/** The event of a reader who picks an indicator; it crosses shadow roots. */
export function indicatorSelectEvent(indicator: string): IndicatorSelectEvent {
  return new CustomEvent('indicator-select', { detail: { indicator }, bubbles: true, composed: true });
}

/** The event of a reader who opens a theme; it crosses shadow roots. */
export function themeOpenEvent(theme: string): ThemeOpenEvent {
  return new CustomEvent('theme-open', { detail: { theme }, bubbles: true, composed: true });
}

/** The event of a reader who picks a period; it crosses shadow roots. */
export function periodSelectEvent(period: string): PeriodSelectEvent {
  return new CustomEvent('period-select', { detail: { period }, bubbles: true, composed: true });
}

/** The event of a reader who weighs otherwise; it crosses shadow roots. */
export function recipeChangeEvent(recipe: string): RecipeChangeEvent {
  return new CustomEvent('recipe-change', { detail: { recipe }, bubbles: true, composed: true });
}

/** The event of a reader who picks what is compared with; it crosses shadow roots. */
export function compareSelectEvent(compareWith: string): CompareSelectEvent {
  return new CustomEvent('compare-select', { detail: { compareWith }, bubbles: true, composed: true });
}

/** The event of an editor who copied code; it crosses shadow roots. */
export function embedCopyEvent(detail: EmbedCopyEvent['detail']): EmbedCopyEvent {
  return new CustomEvent('embed-copy', { detail, bubbles: true, composed: true });
}
