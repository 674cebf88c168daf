import type { LocalText } from './local-text.js';

/** Id of the group of everybody, the same in every scheme. */
export const TOTAL = 'total';

/** One group of people by origin, with the groups it is made of. */
export interface OriginGroup {
  /** Id within its scheme, such as `turkey`. */
  readonly id: string;
  /** Name in a list, such as `Turkije`. */
  readonly label: LocalText;
  /** The people in it, for use in a sentence, such as `inwoners met herkomst Turkije`. */
  readonly people: LocalText;
  /** Smaller groups, in the order the scheme fixes. They need not add up to the group. */
  readonly groups?: readonly OriginGroup[] | undefined;
}

/** A classification by origin: a tree under the total. Figures of different schemes cannot be compared. */
export interface OriginScheme {
  readonly id: string;
  readonly label: LocalText;
  /** What the scheme counts as belonging to a group. */
  readonly definition?: LocalText | undefined;
  /** Id of the group others are set against, if the scheme has one. */
  readonly reference?: string | undefined;
  /** The total, with all groups below it. */
  readonly total: OriginGroup;
}

/** Which group of which scheme a figure is about; the total belongs to no scheme in particular. */
export interface Origin {
  readonly scheme: string | undefined;
  readonly group: string;
}

/** A group with its place in the tree: 0 for the total, 1 for the groups right below it. */
export interface PlacedGroup {
  readonly group: OriginGroup;
  readonly depth: number;
  /** Id of the group it is part of; `undefined` for the total. */
  readonly parent: string | undefined;
}

/** Everybody, whatever the scheme. */
export const EVERYBODY: Origin = { scheme: undefined, group: TOTAL };

/** The origin of a group in a scheme; the total loses its scheme. */
export function originOf(scheme: string | undefined, group: string): Origin {
  return group === TOTAL ? EVERYBODY : { scheme, group };
}

/** One word for an origin, used as key and in addresses: `total`, or `<scheme>.<group>`. */
export function originKey({ scheme, group }: Origin): string {
  return group === TOTAL ? TOTAL : `${scheme}.${group}`;
}

/** The origin a key of {@link originKey} stands for. */
export function parseOriginKey(key: string): Origin {
  const dot = key.indexOf('.');
  return dot < 0 ? originOf(undefined, key) : originOf(key.slice(0, dot), key.slice(dot + 1));
}

/**
 * The origin that a page or reader wishes for: a group, with its scheme before it where that is told, as in `turkey`,
 * `herkomst.turkey` or `herkomst:turkey`. Unlike a key it may leave the scheme open.
 */
export function parseOriginWish(wish: string): Origin {
  const [group = '', scheme] = wish.split(/[:.]/).reverse();
  return { scheme, group };
}

/** All groups of a scheme in its own order, each before the groups it is made of. */
export function groupsInOrder(scheme: OriginScheme): readonly PlacedGroup[] {
  return placeGroups(scheme.total, 0, undefined);
}

/** The group with an id, at any depth. */
export function findGroup(scheme: OriginScheme, id: string): OriginGroup | undefined {
  return groupsInOrder(scheme).find(({ group }) => group.id === id)?.group;
}

function placeGroups(group: OriginGroup, depth: number, parent: string | undefined): PlacedGroup[] {
  const parts = (group.groups ?? []).flatMap((part) => placeGroups(part, depth + 1, group.id));
  return [{ group, depth, parent }, ...parts];
}
