import { groupNamed } from '../breakdown-choice.js';
import type { OriginScheme } from '../origin.js';
import type { AreaSpread, GroupSpread } from './area-spread.js';
import {
  groupIndex,
  type IndexValue,
  isOfAllTogether,
  isOfGroups,
  type SpreadIndex,
  togetherIndex,
} from './spread-index.js';

/** An area set beside another: its spread, or nothing where the division of the period does not know it. */
export type OtherSpread =
  | { readonly kind: 'spread'; readonly spread: AreaSpread }
  | { readonly kind: 'missing'; readonly code: string };

/** How the groups of a scheme live over the buurten of a gemeente, beside others and earlier. */
export interface SpreadView {
  readonly index: SpreadIndex;
  readonly scheme: OriginScheme;
  /** What counts were rounded to at random; 1 where they were not. */
  readonly roundedTo: number;
  readonly main: AreaSpread;
  /** The same area in earlier periods, from new to old. */
  readonly earlier: readonly AreaSpread[];
  readonly others: readonly OtherSpread[];
}

/** One row: a group, or all groups together. */
export interface SpreadRow {
  /** `undefined` for all groups together. */
  readonly placed: GroupSpread | undefined;
  readonly value: IndexValue;
}

/** The rows of a view: all groups together where it is of these, and each group in the order of the scheme. */
export function rowsOf({ main, index }: SpreadView): readonly SpreadRow[] {
  const all = { placed: undefined, value: togetherIndex(main.together, index) };
  const groups = main.groups.map((placed) => ({ placed, value: groupIndex(placed.result, index) }));
  return [...(isOfAllTogether(index) ? [all] : []), ...(isOfGroups(index) ? groups : [])];
}

/**
 * The index of a group in an area.
 * @param group Id of the group; `undefined` for all together.
 */
export function valueIn(spread: AreaSpread, group: string | undefined, index: SpreadIndex): IndexValue {
  if (group === undefined) return togetherIndex(spread.together, index);
  const found = spread.groups.find((one) => one.group.id === group);
  return groupIndex(found?.result ?? { kind: 'unpublished' }, index);
}

/** The group that an `origin` attribute names; where it names none, the first of the scheme with a spread. */
export function pickedGroup({ scheme, main }: SpreadView, origin: string): GroupSpread | undefined {
  const named = groupNamed(scheme, origin);
  const { groups } = main;
  return (
    groups.find(({ group }) => group.id === named) ??
    groups.find(({ result }) => result.kind === 'spread') ??
    groups.find(({ input }) => input)
  );
}
