import { runInSlices } from '../../canvas/run-in-slices.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { Language } from '../../domain/local-text.js';
import { type SearchableAreas, searchAreas, searchableInSlices } from '../../text/area-search.js';
import { describeLevel } from '../../text/area-words.js';

/** A level, and the edition its areas are of. */
export interface NamedLevel {
  readonly level: AreaLevel;
  readonly edition: string;
}

/** The names of all areas a reader may choose from. */
export class AreaNames {
  readonly #areas: readonly SearchableAreas[];

  /** @param areas The areas of each level, widest level first. */
  constructor(areas: readonly SearchableAreas[]) {
    this.#areas = areas;
  }

  /** The areas of each level, widest level first. */
  get lists(): readonly AreaList[] {
    return this.#areas.map(({ list }) => list);
  }

  /** The areas that fit what was typed, the best fit first. */
  search(typed: string, limit: number): readonly Area[] {
    return searchAreas(this.#areas, typed, limit);
  }

  /** What tells an area from others of its name: its level, and the gemeente it lies in. */
  describePlace({ code, level }: Area, language: Language): string {
    const gemeente = gemeenteOf(code);
    const gemeenten = this.lists.find((list) => list.level === 'gemeente');
    const isPart = gemeente !== undefined && gemeente !== code;
    const name = isPart ? gemeenten?.names[gemeenten.codes.indexOf(gemeente)] : undefined;
    return describeLevel(level, name, language);
  }
}

/**
 * Asks for the names of levels, without their figures, and makes them ready for search in slices.
 * @param known Lists that need not be asked for; they come first.
 */
export async function loadNames(
  levels: readonly NamedLevel[],
  source: StatisticsSource,
  signal: AbortSignal,
  known: readonly AreaList[] = [],
): Promise<AreaNames> {
  const asked = levels.map(({ edition, level }) => source.areas(edition, level, signal));
  const lists = [...known, ...(await Promise.all(asked))];
  const ready: SearchableAreas[] = [];
  const isReady = await runInSlices(prepare(lists, ready), signal);
  // Who no longer wants the names has aborted, and gets no half of them.
  if (!isReady) signal.throwIfAborted();
  return new AreaNames(ready);
}

function* prepare(lists: readonly AreaList[], ready: SearchableAreas[]): Generator<undefined, void> {
  for (const list of lists) ready.push(yield* searchableInSlices(list));
}
