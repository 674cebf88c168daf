import type { Area } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { NoRelation, Relation } from '../../domain/relation/relation.js';
import type { BubbleScales, Bubbles } from '../../drawing/bubbles.js';
import type { PlaceNames } from '../shared/place-names.js';

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

/** What a scatter plot has gathered. */
export type ScatterView = ScatterPlot | NoRelation;
