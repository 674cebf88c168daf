import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { Language } from '../../domain/local-text.js';
import { type SearchableAreas, searchAreas, searchable } from '../../text/area-search.js';
import { levelWords } from '../../text/area-words.js';
import { compareWords } from '../../text/compare-words.js';

/** A level, and the edition its areas are of. */
export interface NamedLevel {
  readonly level: AreaLevel;
  readonly edition: string;
}

/** The names of all areas a reader may add. */
export class AreaNames {
  readonly #lists: readonly SearchableAreas[];

  /** @param lists The areas of each level, widest level first. */
  constructor(lists: readonly SearchableAreas[]) {
    this.#lists = lists;
  }

  /** The areas that fit what was typed, the best fit first. */
  search(typed: string, limit: number): readonly Area[] {
    return searchAreas(this.#lists, typed, limit);
  }

  /** What tells an area from others of its name: its level, and the gemeente it lies in. */
  describePlace(area: Area, language: Language): string {
    const level = levelWords[language][area.level].one;
    const code = gemeenteOf(area.code);
    if (code === undefined || code === area.code) return level;
    const gemeenten = this.#lists.find(({ list }) => list.level === 'gemeente')?.list;
    const name = gemeenten?.names[gemeenten.codes.indexOf(code)];
    return name ? compareWords[language].partOf(level, name) : level;
  }
}

/** Asks for the names of levels, without their figures. */
export async function loadNames(
  levels: readonly NamedLevel[],
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<AreaNames> {
  const lists = levels.map(({ edition, level }) => source.areas(edition, level, signal).then(searchable));
  return new AreaNames(await Promise.all(lists));
}
