import type { Area, AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Indicator } from '../../domain/indicator.js';
import type { AgainstWish, PairObstacle } from '../../domain/relation/paired-series.js';
import type { Relation } from '../../domain/relation/relation.js';
import type { BubbleScales, Bubbles } from '../../drawing/bubbles.js';
import type { PlaceNames } from '../shared/place-names.js';

/** What the attributes of a scatter plot say, besides those that all elements have. */
export interface ScatterWish extends AgainstWish {
  /** What the `origin` attribute says. */
  readonly origin: string;
  /** Id of the indicator that sizes the points. */
  readonly size: string;
  /** What the `level` attribute says. */
  readonly level: string;
}

/** Names of the areas, which for a country may come after the picture. */
export interface AreasNamed {
  readonly list: AreaList | undefined;
  gemeenteOf(code: string): Area | undefined;
  /** What asks for the names, where they come later. */
  readonly later?: PlaceNames | undefined;
}

/** Two indicators over the same areas, laid out. */
export interface ScatterPlot {
  readonly kind: 'plot';
  readonly relation: Relation;
  readonly scales: BubbleScales;
  readonly bubbles: Bubbles;
  readonly names: AreasNamed;
}

/** Why there is nothing to draw. */
export interface NoScatterPlot {
  readonly kind: 'obstacle';
  readonly reason: PairObstacle;
  /** The indicator that was to be set against the chosen one. */
  readonly against: Indicator;
  readonly level: AreaLevel;
}

/** What a scatter plot has gathered. */
export type ScatterView = ScatterPlot | NoScatterPlot;
