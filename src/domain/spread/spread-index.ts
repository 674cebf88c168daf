import type { AbsenceReason } from '../observation.js';
import type { MultigroupSpread, WithheldMultigroupSpread } from './multigroup-spread.js';
import type { Spread, SpreadObstacle, WithheldSpread } from './spread.js';

/** The ways to say how evenly people live: the first ones of each group, the last two of all groups together. */
export const SPREAD_INDICES = [
  'dissimilarity',
  'isolation',
  'exposure',
  'correlation-ratio',
  'information',
  'entropy',
  'diversity',
] as const;

/** An index of {@link SPREAD_INDICES}. */
export type SpreadIndex = (typeof SPREAD_INDICES)[number];

/** A group that has no figures for units at all. */
export interface UnpublishedSpread {
  readonly kind: 'unpublished';
}

/** What can be said of the spread of one group. */
export type GroupResult = Spread | WithheldSpread | UnpublishedSpread;

/** What can be said of all groups together. */
export type TogetherResult = MultigroupSpread | WithheldMultigroupSpread;

/** A value of an index, from 0 to 1, or why there is none. */
export type IndexValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** What chance alone would give, where that is known. */
      readonly expected: number | undefined;
      /** People of the group in the units that count; `undefined` for all groups together. */
      readonly people: number | undefined;
      readonly smallGroup: boolean;
    }
  | { readonly kind: 'none'; readonly obstacle: SpreadObstacle | 'unpublished' };

/** Whether an index is of each group; others are of all groups together alone. */
export function isOfGroups(index: SpreadIndex): boolean {
  return index !== 'entropy' && index !== 'diversity';
}

/** Whether an index is also, or only, of all groups together. */
export function isOfAllTogether(index: SpreadIndex): boolean {
  return index === 'information' || !isOfGroups(index);
}

/** An index of one group. */
export function groupIndex(result: GroupResult, index: SpreadIndex): IndexValue {
  if (result.kind === 'unpublished') return { kind: 'none', obstacle: 'unpublished' };
  if (result.kind === 'withheld') return { kind: 'none', obstacle: result.reason };
  return {
    kind: 'value',
    value: ofGroup(result, index),
    expected: index === 'dissimilarity' ? result.expectedDissimilarity : undefined,
    people: result.people,
    smallGroup: result.smallGroup,
  };
}

/** An index of all groups together. */
export function togetherIndex(result: TogetherResult, index: SpreadIndex): IndexValue {
  if (result.kind === 'withheld') return { kind: 'none', obstacle: result.reason };
  const value = ofAll(result, index);
  if (value === undefined) return { kind: 'none', obstacle: 'few-people' };
  const expected = index === 'information' ? result.expectedInformationTheoryIndex : undefined;
  return { kind: 'value', value, expected, people: undefined, smallGroup: false };
}

/** Why a spread is not given, as a file of figures says it. */
export function absenceOf(obstacle: SpreadObstacle | 'unpublished'): AbsenceReason {
  if (obstacle === 'coverage-low') return 'withheld';
  return obstacle === 'coverage-unknown' || obstacle === 'unpublished' ? 'unknown' : 'too-few';
}

function ofGroup(spread: Spread, index: SpreadIndex): number {
  switch (index) {
    case 'isolation':
      return spread.isolation;
    case 'exposure':
      return spread.exposure;
    case 'correlation-ratio':
      return spread.correlationRatio;
    case 'information':
      return spread.informationTheoryIndex;
    default:
      return spread.dissimilarity;
  }
}

function ofAll(spread: MultigroupSpread, index: SpreadIndex): number | undefined {
  if (index === 'entropy') return spread.relativeEntropy;
  return index === 'diversity' ? spread.diversity : spread.informationTheoryIndex;
}
