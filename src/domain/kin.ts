import { AREA_LEVELS, type Area, gemeenteOf, isFinerThan } from './area.js';
import { type AreaList, areaAt } from './area-list.js';

/** The areas that an area lies in, that lie in it, and that stand beside it in the list. */
export interface Kin {
  /** From small to wide. */
  readonly above: readonly Area[];
  /** Of the next level that has any; empty where they are too many to look through. */
  readonly below: readonly Area[];
  /** The ones before and after it that lie in the same area. */
  readonly beside: readonly Area[];
}

/** More than any gemeente has buurten; a part of a longer list would be an arbitrary choice. */
const MOST_BELOW = 200;

/** How many areas before, and after, one count as beside it. */
const REACH = 3;

const NO_KIN: Kin = { above: [], below: [], beside: [] };

interface Place {
  readonly list: AreaList;
  readonly index: number;
}

/**
 * Finds an area's kin, as the codes and the publisher's lists have it.
 * @param lists The lists of one edition, a level each.
 */
export function kinOf(lists: readonly AreaList[], code: string): Kin {
  const place = findPlace(lists, code);
  if (!place) return NO_KIN;
  return { above: above(lists, place), below: below(lists, place), beside: beside(lists, place) };
}

function findPlace(lists: readonly AreaList[], code: string): Place | undefined {
  for (const list of lists) {
    const index = list.codes.indexOf(code);
    if (index >= 0) return { list, index };
  }
  return undefined;
}

/** Code of the area that one lies in: what the publisher says, what the code says, or else the country. */
function parentOf(lists: readonly AreaList[], { list, index }: Place): string | undefined {
  const published = list.parents?.[index];
  if (published) return published;
  const code = list.codes[index] ?? '';
  const gemeente = gemeenteOf(code);
  if (gemeente !== undefined && gemeente !== code) return gemeente;
  return list.level === 'land' ? undefined : lists.find(({ level }) => level === 'land')?.codes[0];
}

function above(lists: readonly AreaList[], place: Place): readonly Area[] {
  const parent = findPlace(lists, parentOf(lists, place) ?? '');
  // A list that is its own parent would go on for ever.
  if (!parent || !isFinerThan(place.list.level, parent.list.level)) return [];
  return [areaAt(parent.list, parent.index), ...above(lists, parent)];
}

function below(lists: readonly AreaList[], place: Place): readonly Area[] {
  const code = place.list.codes[place.index] ?? '';
  const finer = lists.filter(({ level }) => isFinerThan(level, place.list.level));
  const inOrder = finer.sort((a, b) => AREA_LEVELS.indexOf(a.level) - AREA_LEVELS.indexOf(b.level));
  for (const list of inOrder) {
    const found = childrenIn(list, code, lists);
    if (found.length > 0) return found.length > MOST_BELOW ? [] : found;
  }
  return [];
}

function childrenIn(list: AreaList, code: string, lists: readonly AreaList[]): readonly Area[] {
  return list.codes.flatMap((_, index) =>
    parentOf(lists, { list, index }) === code ? [areaAt(list, index)] : [],
  );
}

function beside(lists: readonly AreaList[], { list, index }: Place): readonly Area[] {
  const parent = parentOf(lists, { list, index });
  const around = Array.from({ length: 2 * REACH + 1 }, (_, step) => index - REACH + step);
  return around
    .filter((other) => other !== index && other >= 0 && other < list.codes.length)
    .filter((other) => parentOf(lists, { list, index: other }) === parent)
    .map((other) => areaAt(list, other));
}
