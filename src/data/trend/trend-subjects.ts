import { gemeenteOf } from '../../domain/area.js';
import { coverageByOrigin } from '../../domain/breakdown-choice.js';
import { type Catalogue, findScheme } from '../../domain/catalogue.js';
import { type Choice, coveredPeriods } from '../../domain/choice.js';
import {
  EVERYBODY,
  groupsInOrder,
  type Origin,
  type OriginScheme,
  originKey,
  originOf,
  type PlacedGroup,
  parseOriginWish,
  TOTAL,
} from '../../domain/origin.js';
import type { TrendSubject } from '../../domain/trend/trend-line.js';
import type { TrendWish } from '../../domain/trend/trend-view.js';
import { counterpartsOf } from '../../domain/trend/years.js';

/** A line that is wanted, before it is known whether there are figures for it. */
export interface WishedLine extends Pick<TrendSubject, 'key' | 'role'> {
  /** Code of the area. */
  readonly code: string;
  /** Its group in every scheme that has it, the preferred scheme first. */
  readonly origins: readonly Origin[];
}

interface Context {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
}

/** The area, the areas beside it, and behind them the gemeente and the country that the first lies in. */
export function areaSubjects(
  { catalogue, choice }: Context,
  codes: readonly string[],
): readonly WishedLine[] {
  const country = catalogue.country.code;
  const others = codes.filter((code) => code !== choice.area && code !== country);
  const wider = [gemeenteOf(choice.area), country].flatMap((code) => code ?? []);
  const context = wider.filter((code) => code !== choice.area && !others.includes(code));
  const origins = counterpartsOf(catalogue, choice.origin);
  const line = (role: WishedLine['role']) => (code: string) => ({ key: code, code, role, origins });
  return [line('main')(choice.area), ...others.map(line('other')), ...context.map(line('context'))];
}

/**
 * Everybody in the area, and the widest groups of every scheme in its order, newest scheme first, with the group that is
 * picked out. A group that two schemes have by the same word is one line, broken between them.
 */
export function originSubjects(
  { catalogue, choice }: Context,
  { scheme, origin, gap }: Pick<TrendWish, 'scheme' | 'origin' | 'gap'>,
): readonly WishedLine[] {
  const { indicator, area: code, areaLevel } = choice;
  const schemes = schemesOf(catalogue, choice, scheme);
  const line = (role: WishedLine['role'], origins: readonly Origin[]): WishedLine => {
    const [first = EVERYBODY] = origins;
    return { key: originKey(first), code, role, origins };
  };
  const isCovered = (one: Origin) => coveredPeriods(indicator, one, areaLevel).length > 0;
  const groups = schemes.flatMap((one) => widestGroups(one, choice, origin));
  const ids = [...new Set(groups.map(({ id }) => id))];
  return [
    ...(isCovered(EVERYBODY) && !gap ? [line('context', [EVERYBODY])] : []),
    ...ids
      .map((id) => groups.filter((one) => one.id === id).map(({ origin: found }) => found))
      .map((origins) => line('other', origins)),
  ];
}

/** The schemes on show, newest first: all that the indicator has at the level, or the one that was asked for. */
function schemesOf(catalogue: Catalogue, choice: Choice, scheme: string): readonly OriginScheme[] {
  const covered = coverageByOrigin(catalogue, choice.indicator, choice.areaLevel).map((one) => one.scheme);
  const wanted = [...new Set(covered)].filter((id) => !scheme || id === scheme);
  return wanted.flatMap((id) => findScheme(catalogue, id) ?? []);
}

function widestGroups(
  scheme: OriginScheme,
  { indicator, areaLevel }: Choice,
  origin: string,
): readonly { readonly id: string; readonly origin: Origin }[] {
  const picked = parseOriginWish(origin).group;
  const isWanted = ({ group, depth }: PlacedGroup) => depth === 1 || group.id === picked;
  return groupsInOrder(scheme)
    .filter((placed) => placed.group.id !== TOTAL && isWanted(placed))
    .map(({ group }) => ({ id: group.id, origin: originOf(scheme.id, group.id) }))
    .filter((one) => coveredPeriods(indicator, one.origin, areaLevel).length > 0);
}
