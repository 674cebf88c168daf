import type { Area } from '../domain/area.js';
import { type AreaList, areaAt } from '../domain/area-list.js';

/** A list of areas made ready for search by name, once. */
export interface SearchableAreas {
  readonly list: AreaList;
  /** Names in lower case and without accents, in the order of the list. */
  readonly plainNames: readonly string[];
}

/** How well an area fits: by its code or whole name, by the start of its name, by the start of a word in it. */
const RANKS: readonly ((name: string, code: string, typed: string) => boolean)[] = [
  (name, code, typed) => name === typed || code.toLowerCase() === typed,
  (name, _, typed) => name.startsWith(typed),
  (name, _, typed) => name.includes(` ${typed}`) || name.includes(`-${typed}`),
];

/** Makes a list of areas ready for search. */
export function searchable(list: AreaList): SearchableAreas {
  return { list, plainNames: list.names.map(plain) };
}

/**
 * The areas whose name or code fits what was typed, the best fit first and otherwise in the order of the lists.
 * @param limit How many to give at most.
 */
export function searchAreas(
  lists: readonly SearchableAreas[],
  typed: string,
  limit: number,
): readonly Area[] {
  const wanted = plain(typed.trim());
  if (!wanted) return [];
  const found = RANKS.flatMap((fits) =>
    lists.flatMap(({ list, plainNames }) =>
      plainNames.flatMap((name, index) =>
        fits(name, list.codes[index] ?? '', wanted) ? areaAt(list, index) : [],
      ),
    ),
  );
  return [...new Map(found.map((area) => [area.code, area])).values()].slice(0, limit);
}

/** A text in lower case and without accents, as readers type it. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}
