import { gemeenteOf } from './area.js';
import { type Catalogue, findScheme } from './catalogue.js';
import { type Choice, ChoiceError } from './choice.js';
import { type Comparison, compare, type Measurement } from './comparison.js';
import { isFigure } from './observation.js';
import {
  groupsInOrder,
  type OriginGroup,
  type OriginScheme,
  originOf,
  type PlacedGroup,
  TOTAL,
} from './origin.js';
import { findProfileArea, observationIn, type Profile } from './profile.js';
import { roundTo } from './rounding.js';

/** What groups are held against: the same group in the gemeente or country, or the reference group of the same area. */
export const COMPARE_WITH = ['gemeente', 'land', 'reference'] as const;

/** A way of {@link COMPARE_WITH}. */
export type CompareWith = (typeof COMPARE_WITH)[number];

/** One group of a breakdown. */
export interface BreakdownRow extends PlacedGroup {
  /** `undefined` for a group that only holds others together and has no column of its own. */
  readonly measurement: Measurement | undefined;
  /** What it is held against; `undefined` where there is no such thing. */
  readonly against: Measurement | undefined;
  readonly isReference: boolean;
}

/** One area's indicator by the groups of a scheme. */
export interface Breakdown {
  readonly scheme: OriginScheme;
  /** The groups in the order of the scheme, each before its parts; the total first, where it is published. */
  readonly rows: readonly BreakdownRow[];
  /** What the groups are held against in the end; `undefined` where nothing fits. */
  readonly compareWith: CompareWith | undefined;
  /** Whether the groups are parts of a whole, so that holding one against another says nothing. */
  readonly isComposition: boolean;
}

const WHOLE = 100;

type Measure = (area: string | undefined, group: string) => Measurement | undefined;

/**
 * Puts the figures of an area into the order of the scheme, each beside what it is held against.
 * @throws {ChoiceError} when the profile does not know the area in the edition of the period.
 */
export function breakDown(
  catalogue: Catalogue,
  choice: Choice,
  profile: Profile,
  wished: CompareWith,
): Breakdown {
  const scheme = findScheme(catalogue, choice.coverage.scheme);
  if (!scheme || !findProfileArea(profile, choice.period.edition, choice.area)) {
    throw new ChoiceError({ attribute: 'area', value: choice.area, reason: 'unknown' });
  }
  const measure = measureIn(profile, choice, scheme);
  const has = (group: string) => measure(choice.area, group) !== undefined;
  const isComposition = isWhole(measure(choice.area, TOTAL), choice);
  const compareWith = fittingComparison(wished, choice, isComposition, has(scheme.reference ?? ''));
  const referenceArea = { gemeente: gemeenteOf(choice.area), land: catalogue.country.code };
  const against = (group: string) => {
    if (compareWith === undefined) return undefined;
    if (compareWith !== 'reference') return measure(referenceArea[compareWith], group);
    const isOther = group !== TOTAL && group !== scheme.reference;
    return isOther ? measure(choice.area, scheme.reference ?? '') : undefined;
  };
  const rows = groupsInOrder(scheme)
    .filter(({ group }) => holdsAny(group, has))
    .filter(({ group }) => group.id !== TOTAL || has(TOTAL))
    .map((placed) => ({
      ...placed,
      measurement: measure(choice.area, placed.group.id),
      against: against(placed.group.id),
      isReference: placed.group.id === scheme.reference,
    }));
  return { scheme, rows, compareWith, isComposition };
}

/**
 * A group set against what it is held against; `undefined` where there is nothing on either side. Between two groups the
 * difference is not judged: they differ in age and education too, and none is the measure of another.
 */
export function comparisonOf(
  { measurement, against }: BreakdownRow,
  { compareWith }: Breakdown,
): Comparison | undefined {
  if (!measurement || !against) return undefined;
  const comparison = compare(measurement, against);
  const isBetweenGroups = compareWith === 'reference' && comparison.kind === 'difference';
  return isBetweenGroups ? { ...comparison, judgement: 'neutral' } : comparison;
}

function measureIn(profile: Profile, { indicator, period }: Choice, scheme: OriginScheme): Measure {
  return (code, group) => {
    const area = code === undefined ? undefined : findProfileArea(profile, period.edition, code);
    if (!area) return undefined;
    const origin = originOf(scheme.id, group);
    const question = { indicator: indicator.id, origin, period: period.id, edition: period.edition };
    const observation = observationIn(profile, question, area.code);
    return observation && { indicator, origin, area, period: period.id, observation };
  };
}

function holdsAny(group: OriginGroup, has: (id: string) => boolean): boolean {
  return has(group.id) || (group.groups ?? []).some((part) => holdsAny(part, has));
}

/**
 * Whether groups are parts of a whole: numbers of people, and shares of which the total is 100 or goes without saying.
 * @param total What was measured for everybody.
 */
export function isWhole(total: Measurement | undefined, { indicator }: Pick<Choice, 'indicator'>): boolean {
  if (indicator.unit.kind === 'count') return true;
  if (indicator.unit.kind !== 'percentage') return false;
  if (!total) return !indicator.coverage.some(({ groups }) => groups.includes(TOTAL));
  return isFigure(total.observation) && roundTo(total.observation.value, indicator.decimals) === WHOLE;
}

/** A wish that makes no sense here gives way to the next best: gemeente to land, land and reference to each other. */
function fittingComparison(
  wished: CompareWith,
  { areaLevel, indicator }: Choice,
  isComposition: boolean,
  hasReference: boolean,
): CompareWith | undefined {
  const isPart = areaLevel === 'wijk' || areaLevel === 'buurt';
  const fits: Readonly<Record<CompareWith, boolean>> = {
    gemeente: isPart && indicator.unit.kind !== 'count',
    land: areaLevel !== 'land' && indicator.unit.kind !== 'count',
    reference: hasReference && !isComposition,
  };
  return [wished, 'land' as const, 'reference' as const].find((one) => fits[one]);
}
