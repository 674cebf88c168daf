import type { AreaLevel } from './area.js';
import type { LocalText } from './local-text.js';
import type { Figure } from './observation.js';

/** A subject that indicators are grouped under, such as work. */
export interface Theme {
  readonly id: string;
  readonly label: LocalText;
  /** Name of the symbol that stands for it; a plain one where it has none, or one that is not known. */
  readonly symbol?: string | undefined;
}

/** Whether more is good, bad, or neither; only the catalogue decides. */
export type Direction = 'favourable' | 'unfavourable' | 'neutral';

/** What a value counts: a share of 100, a rate per 1,000, a number of cases, or an amount in a unit of its own. */
export type UnitKind = 'percentage' | 'per-thousand' | 'count' | 'amount';

/** Unit of an indicator's values. */
export interface Unit {
  readonly kind: UnitKind;
  /** Words behind the value where the kind does not say it all, such as `× € 1.000`. */
  readonly label?: LocalText | undefined;
}

/** One figure's place and time on offer: which division of areas a period's figures use. */
export interface CoveredPeriod {
  /** Id of the period, such as `2021`; ids sort by time. */
  readonly id: string;
  /** Id of the edition whose areas the figures are for. */
  readonly edition: string;
  /** Whether the publisher may still revise the whole period. */
  readonly provisional?: boolean | undefined;
}

/** Which combinations of group, level and period an indicator has figures for: every combination within it. */
export interface Coverage {
  /** Id of the origin scheme; absent where the figures are not split by origin. */
  readonly scheme?: string | undefined;
  /** Ids of groups, `total` among them where everybody is covered. */
  readonly groups: readonly string[];
  readonly levels: readonly AreaLevel[];
  readonly periods: readonly CoveredPeriod[];
}

/** A figure that is kept for areas and groups over time. */
export interface Indicator {
  readonly id: string;
  readonly theme: string;
  readonly label: LocalText;
  /** What is counted, how, and what to beware of. */
  readonly definition: LocalText;
  readonly unit: Unit;
  /** Digits behind the decimal sign that the publisher vouches for. */
  readonly decimals: number;
  readonly direction: Direction;
  /** What the value is a share or number of, such as `personen van 15 tot 75 jaar`. */
  readonly base?: LocalText | undefined;
  /** Who measured it, and in which table. */
  readonly source: LocalText;
  /** A figure on fewer cases than this is called unclear. */
  readonly smallBase?: number | undefined;
  /** Published numbers of areas of a level are rounded at random to multiples of this; those of others are exact. */
  readonly roundedTo?: { readonly [level in AreaLevel]?: number | undefined } | undefined;
  /** Whether the publisher of the endpoint computed it from other figures. */
  readonly derived?: boolean | undefined;
  /** A warning that stands with every view of the indicator. */
  readonly caveat?: LocalText | undefined;
  /** How to say it, with `{area}`, `{value}` and `{group}`, such as `In {area} werkt {value} van {group}`. */
  readonly sentence?: LocalText | undefined;
  readonly coverage: readonly Coverage[];
}

/** Whether a figure rests on too few cases to lean on. */
export function isUnclear(indicator: Indicator, figure: Figure): boolean {
  return figure.base !== undefined && figure.base < (indicator.smallBase ?? 0);
}
