import type { Breakdown } from './breakdown.js';
import type { Catalogue } from './catalogue.js';
import type { Choice } from './choice.js';
import type { Measurement } from './comparison.js';
import type { TrendView } from './trend/trend-view.js';

/** An area with its figure, as it is told without a graphic. */
export interface ToldArea {
  readonly measurement: Measurement;
  /** Name of the gemeente that a part of one lies in. */
  readonly within?: string | undefined;
  /** Whether it is there for others to be set against. */
  readonly isWider: boolean;
}

/** The figures that a view shows, as far as they can be told without it: those of areas, of the groups of one, or of years. */
export type ToldFigures = { readonly catalogue: Catalogue; readonly choice: Choice } & (
  | { readonly kind: 'areas'; readonly areas: readonly [ToldArea, ...ToldArea[]] }
  | {
      readonly kind: 'groups';
      readonly breakdown: Breakdown;
      /** The group that is picked out, as its author wrote it. */
      readonly origin: string;
    }
  | { readonly kind: 'years'; readonly trend: TrendView }
);
