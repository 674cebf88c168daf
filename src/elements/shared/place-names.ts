import type { StatisticsSource } from '../../data/statistics-source.js';
import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import { type AreaList, areaAt } from '../../domain/area-list.js';

/** Codes and names of all areas of a level, asked for when a reader first wants to know one. */
export class PlaceNames {
  readonly edition: string;
  readonly level: AreaLevel;
  readonly #source: StatisticsSource;
  #list: AreaList | undefined;
  #gemeenten: ReadonlyMap<string, Area> = new Map();

  constructor(source: StatisticsSource, edition: string, level: AreaLevel) {
    this.#source = source;
    this.edition = edition;
    this.level = level;
  }

  /** The names, once they are there. */
  get list(): AreaList | undefined {
    return this.#list;
  }

  /** The gemeente that an area lies in: many buurten have the same name. */
  gemeenteOf(code: string): Area | undefined {
    const gemeente = gemeenteOf(code);
    return gemeente === undefined ? undefined : this.#gemeenten.get(gemeente);
  }

  /** Asks for the names; settles when they are there. */
  async ask(signal: AbortSignal): Promise<void> {
    if (this.#list) return;
    const [list, gemeenten] = await Promise.all([
      this.#source.areas(this.edition, this.level, signal),
      this.#source.areas(this.edition, 'gemeente', signal),
    ]);
    this.#gemeenten = new Map(gemeenten.codes.map((code, place) => [code, areaAt(gemeenten, place)]));
    this.#list = list;
  }
}

const known = new WeakMap<StatisticsSource, Map<string, PlaceNames>>();

/** The names of a level in an edition, the same for all maps that show it. */
export function placeNames(source: StatisticsSource, edition: string, level: AreaLevel): PlaceNames {
  const ofSource = known.get(source) ?? new Map<string, PlaceNames>();
  known.set(source, ofSource);
  const key = `${edition} ${level}`;
  const names = ofSource.get(key) ?? new PlaceNames(source, edition, level);
  ofSource.set(key, names);
  return names;
}
