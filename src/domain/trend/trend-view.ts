import type { Catalogue } from '../catalogue.js';
import type { Choice } from '../choice.js';
import type { TrendLine } from './trend-line.js';

/** What the lines of a trend are of: areas, or the groups of one area. */
export const TREND_BY = ['area', 'origin'] as const;

/** A way of {@link TREND_BY}. */
export type TrendBy = (typeof TREND_BY)[number];

/** What a reader must be told of a trend that is not what was asked for. */
export type TrendRemark =
  /** Groups are parts of a whole, so that a gap between them says nothing. */
  | { readonly kind: 'composition' }
  /** Nothing to hold the figures against. */
  | { readonly kind: 'no-reference' }
  /** Numbers of people in wider areas do not fit beside those of a part. */
  | { readonly kind: 'counts' }
  /** There is nothing for an area that was asked for. */
  | { readonly kind: 'unknown-area'; readonly code: string };

/** What a trend has gathered. */
export interface TrendView {
  readonly by: TrendBy;
  /** Whether the lines are gaps, and what to. */
  readonly gap: 'group' | 'country' | undefined;
  /** In the order on show: areas as they were given and wider ones last, or groups in the order of the scheme. */
  readonly lines: readonly TrendLine[];
  readonly remarks: readonly TrendRemark[];
}

/** A trend with what was chosen of it. */
export interface GatheredTrend {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly view: TrendView;
}

/** What `wishes` beyond those of every element decide. */
export interface TrendWish {
  /** What the `by` attribute says. */
  readonly by: string;
  readonly gap: boolean;
  /** Codes of the areas beside the first. */
  readonly codes: readonly string[];
  /** What the `scheme` attribute says. */
  readonly scheme: string;
  /** What the `origin` attribute says. */
  readonly origin: string;
}
