import type { Area } from './area.js';
import type { AreaList } from './area-list.js';
import type { PeerAreas } from './area-profile/peer-areas.js';
import type { ProfileFigures } from './area-profile/told-profile.js';
import type { ReportView } from './area-report/report-view.js';
import type { Breakdown } from './breakdown.js';
import { groupNamed } from './breakdown-choice.js';
import type { Chosen } from './chosen-view.js';
import type { Measurement } from './comparison.js';
import { TOTAL } from './origin.js';
import type { NoRelation, Relation } from './relation/relation.js';
import type { SpreadView } from './spread/spread-view.js';
import type { DataTable } from './table/data-table.js';
import type { TrendView } from './trend/trend-view.js';
import type { Weighing } from './weighing/weighed-areas.js';

/** An area with its figure, as it is told without a graphic. */
export interface ToldArea {
  readonly measurement: Measurement;
  /** Name of the gemeente that a part of one lies in. */
  readonly within?: string | undefined;
  /** Whether it is there for others to be set against. */
  readonly isWider: boolean;
}

/** Areas beside each other. */
export interface ToldAreas extends Chosen {
  readonly kind: 'areas';
  readonly areas: readonly [ToldArea, ...ToldArea[]];
  /** The areas most like the first, where these are wanted and the endpoint tells which they are. */
  readonly peers?: ToldPeers | undefined;
}

/** Areas like another, and how they were found. */
export interface ToldPeers {
  readonly found: PeerAreas;
  /** Nearest first; those that stand beside the first area anyway are among them. */
  readonly areas: readonly ToldArea[];
}

/** The groups of one area. */
export interface ToldGroups extends Chosen {
  readonly kind: 'groups';
  readonly breakdown: Breakdown;
  /** The group that is picked out, as its author wrote it. */
  readonly origin: string;
}

/** Figures through the years. */
export interface ToldYears extends Chosen {
  readonly kind: 'years';
  readonly trend: TrendView;
}

/** How groups live over buurten. */
export interface ToldSpread extends Chosen {
  readonly kind: 'spread';
  readonly view: SpreadView;
  /** The group that is picked out, as its author wrote it. */
  readonly origin: string;
}

/** All figures of an area. */
export interface ToldProfiled extends Chosen {
  readonly kind: 'profile';
  readonly view: ProfileFigures;
  /** Id of the indicator that is picked out; empty for none. */
  readonly picked: string;
}

/** A report on an area. */
export interface ToldReport extends Chosen {
  readonly kind: 'report';
  readonly view: ReportView;
}

/** Two indicators over the same areas, or why these cannot be set against each other. */
export interface ToldRelation extends Chosen {
  readonly kind: 'relation';
  readonly relation: (Relation & { readonly kind: 'relation'; readonly list: AreaList }) | NoRelation;
  /** Codes of the areas that are picked out. */
  readonly picked: readonly string[];
}

/** A table of figures. */
export interface ToldTable extends Chosen {
  readonly kind: 'table';
  readonly table: DataTable;
  /** The gemeenten that its areas lie in, where these are of several. */
  readonly gemeenten: readonly Area[];
  /** Codes of the areas that are picked out. */
  readonly picked: readonly string[];
}

/** Areas weighed by a recipe. */
export interface ToldWeighing extends Chosen {
  readonly kind: 'weighing';
  readonly weighing: Weighing;
  /** Code of the area that is looked at. */
  readonly picked: string;
}

/** Figures of one indicator, which a view can be tied to. */
export type ToldOfOne = ToldAreas | ToldGroups | ToldYears;

/** Figures that are of several indicators, or too many to be told in full. */
export type ToldOfMany = ToldSpread | ToldProfiled | ToldReport | ToldRelation | ToldTable | ToldWeighing;

/** The figures that a view shows, as far as they can be told without it. */
export type ToldFigures = ToldOfOne | ToldOfMany;

/** Whether figures are of one indicator, and told in full. */
export function isOfOne(told: ToldFigures): told is ToldOfOne {
  return told.kind === 'areas' || told.kind === 'groups' || told.kind === 'years';
}

/** The figure that a view is about; `undefined` where it has none. */
export function subjectOfTold(told: ToldFigures): Measurement | undefined {
  if (told.kind === 'areas') return told.areas[0].measurement;
  if (told.kind !== 'groups') return undefined;
  const { rows, scheme } = told.breakdown;
  const picked = groupNamed(scheme, told.origin) ?? TOTAL;
  return rows.find(({ group }) => group.id === picked)?.measurement;
}
