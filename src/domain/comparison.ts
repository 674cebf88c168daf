import type { Area, Continuity } from './area.js';
import { type Indicator, isUnclear } from './indicator.js';
import { type AbsenceReason, type Figure, isFigure, type Observation } from './observation.js';
import type { Origin } from './origin.js';
import { roundTo } from './rounding.js';

/** An observation with everything that decides what it may be compared with. */
export interface Measurement {
  readonly indicator: Indicator;
  readonly origin: Origin;
  readonly area: Area;
  readonly period: string;
  readonly observation: Observation;
}

/** Why two measurements cannot be compared. */
export type Obstacle =
  | { readonly kind: 'absent'; readonly side: 'subject' | 'reference'; readonly reason: AbsenceReason }
  | { readonly kind: 'other-indicator' | 'other-scheme' | 'other-level' | 'other-edition' | 'other-period' };

/** Which way the subject differs from the reference, as far as the published decimals tell. */
export type Relation = 'higher' | 'lower' | 'equal';

/** Whether a difference is good or bad news; `neutral` where the indicator takes no side or nothing differs. */
export type Judgement = 'favourable' | 'unfavourable' | 'neutral';

/** Two comparable figures set against each other. */
export interface Difference {
  readonly kind: 'difference';
  readonly relation: Relation;
  /** Subject minus reference in the indicator's unit; percentage points where the unit is a percentage. */
  readonly difference: number;
  /** Subject divided by reference; `undefined` when the reference is zero. */
  readonly ratio: number | undefined;
  readonly judgement: Judgement;
  /** Whether a figure rests on fewer cases than the indicator's `smallBase`. */
  readonly unclear: boolean;
}

/** The outcome of a comparison: a difference, or the reason there is none. */
export type Comparison = Difference | { readonly kind: 'incomparable'; readonly obstacle: Obstacle };

/**
 * Sets one measurement against another: two places in one period, or one place in two periods.
 * Figures are rounded to the published decimals first, so that a reader who subtracts gets the same answer.
 * @param continuity What is known of the place's boundary between the two editions, for a comparison over time.
 */
export function compare(
  subject: Measurement,
  reference: Measurement,
  continuity: Continuity = 'unknown',
): Comparison {
  const obstacle = findObstacle(subject, reference, continuity);
  if (obstacle) return { kind: 'incomparable', obstacle };
  return subtract(subject.indicator, subject.observation as Figure, reference.observation as Figure);
}

function findObstacle(
  subject: Measurement,
  reference: Measurement,
  continuity: Continuity,
): Obstacle | undefined {
  if (subject.indicator.id !== reference.indicator.id) return { kind: 'other-indicator' };
  if (isOtherScheme(subject.origin, reference.origin)) return { kind: 'other-scheme' };
  if (isCountOfPart(subject, reference)) return { kind: 'other-level' };
  const place = findObstacleOfPlace(subject, reference, continuity);
  if (place) return place;
  if (!isFigure(subject.observation)) return absent('subject', subject.observation.reason);
  if (!isFigure(reference.observation)) return absent('reference', reference.observation.reason);
  return undefined;
}

function findObstacleOfPlace(a: Measurement, b: Measurement, continuity: Continuity): Obstacle | undefined {
  const isSameEdition = a.area.edition === b.area.edition;
  if (a.period === b.period) return isSameEdition ? undefined : { kind: 'other-edition' };
  if (a.area.code !== b.area.code && continuity !== 'recoded') return { kind: 'other-period' };
  const isSameTerritory =
    isSameEdition || a.area.level === 'land' || ['unchanged', 'recoded'].includes(continuity);
  return isSameTerritory ? undefined : { kind: 'other-edition' };
}

/** The total belongs to every scheme; two groups belong together only within one. */
function isOtherScheme(a: Origin, b: Origin): boolean {
  return a.scheme !== undefined && b.scheme !== undefined && a.scheme !== b.scheme;
}

/** A number of people in a buurt says nothing beside the number in the whole country; a share does. */
function isCountOfPart({ indicator, area }: Measurement, reference: Measurement): boolean {
  return indicator.unit.kind === 'count' && area.level !== reference.area.level;
}

function absent(side: 'subject' | 'reference', reason: AbsenceReason): Obstacle {
  return { kind: 'absent', side, reason };
}

function subtract(indicator: Indicator, subject: Figure, reference: Figure): Difference {
  const { decimals } = indicator;
  const own = roundTo(subject.value, decimals);
  const other = roundTo(reference.value, decimals);
  const difference = roundTo(own - other, decimals);
  const relation = difference === 0 ? 'equal' : difference > 0 ? 'higher' : 'lower';
  return {
    kind: 'difference',
    relation,
    difference,
    ratio: other === 0 ? undefined : own / other,
    judgement: judge(indicator, relation),
    unclear: isUnclear(indicator, subject) || isUnclear(indicator, reference),
  };
}

function judge({ direction }: Indicator, relation: Relation): Judgement {
  if (direction === 'neutral' || relation === 'equal') return 'neutral';
  return (relation === 'higher') === (direction === 'favourable') ? 'favourable' : 'unfavourable';
}
