import type { IndicatorConfig } from '../../../src/importer/config/indicator-config.js';
import type { Leaf } from '../leaves.js';

/** Which groups by origin are published: none, those right below the total, or all. */
export type Detail = 'none' | 'main' | 'all';

/** How figures are made up. */
export interface Recipe {
  readonly kind: 'inhabitants' | 'share' | 'rate' | 'amount';
  /** Share of 1 in the middle year, or an amount. */
  readonly level: number;
  /** Change a year, on the scale of log odds for a rate and as a share for an amount. */
  readonly trend: number;
  /** How much gemeenten, and buurten within them, differ, on the same scale. */
  readonly spread: number;
  /** How much a town differs from the countryside, on the same scale. */
  readonly urban: number;
  /** What the age and schooling of a group make for a difference, on the same scale. */
  readonly byLeaf: Readonly<Partial<Record<Leaf, number>>>;
  /** Part of the residents that the figure is about. */
  readonly baseShare: number;
  /** A buurt's figure on fewer cases is not published: counted as too few, or kept secret. */
  readonly threshold: { readonly cases: number; readonly as: 'too-few' | 'withheld' };
  readonly gemeente: Detail;
  /** Groups in buurten; `undefined` when there are no figures for buurten. */
  readonly buurt?: Detail;
  /** First year with figures. */
  readonly since?: string;
  /** What some gemeenten have in the last year instead of a figure. */
  readonly lastYear?: 'later' | 'discontinued' | 'unknown';
}

/** An indicator: what the catalogue says about it, and how its figures are made up. */
export interface FictionalIndicator {
  readonly catalogue: Omit<IndicatorConfig, 'figures' | 'source'>;
  readonly recipe: Recipe;
}
