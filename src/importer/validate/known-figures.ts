import type { Area, AreaLevel } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import type { LevelFigures } from '../../domain/level-figures.js';
import type { Observation } from '../../domain/observation.js';
import { originKey } from '../../domain/origin.js';
import type { ProfileQuestion } from '../../domain/profile.js';

/** The areas and figures that were read so far, found by code. */
export class KnownFigures {
  readonly #lists = new Map<string, AreaList>();
  readonly #places = new Map<string, ReadonlyMap<string, number>>();
  readonly #figures = new Map<string, LevelFigures>();

  /** Adds the areas of a level of an edition. */
  addAreas(list: AreaList): void {
    const key = `${list.edition} ${list.level}`;
    this.#lists.set(key, list);
    this.#places.set(key, new Map(list.codes.map((code, place) => [code, place])));
  }

  /** Adds the figures of a level. */
  addFigures(question: ProfileQuestion, level: string, figures: LevelFigures): void {
    this.#figures.set(figuresKey(question, level), figures);
  }

  /** The figures of a level, as their figures file says; `undefined` when it was not read. */
  figures(question: ProfileQuestion, level: string): LevelFigures | undefined {
    return this.#figures.get(figuresKey(question, level));
  }

  /** The areas of a level of an edition. */
  areas(edition: string, level: AreaLevel): AreaList | undefined {
    return this.#lists.get(`${edition} ${level}`);
  }

  /** Whether an edition has an area with this code at this level. */
  has({ edition, level, code }: Pick<Area, 'edition' | 'level' | 'code'>): boolean {
    return this.#places.get(`${edition} ${level}`)?.has(code) ?? false;
  }

  /** What the figures files say about an area; `undefined` when none of them has it. */
  find(question: ProfileQuestion, { edition, level, code }: Area): Observation | undefined {
    const place = this.#places.get(`${edition} ${level}`)?.get(code);
    return place === undefined ? undefined : this.figures(question, level)?.observations.at(place);
  }
}

function figuresKey({ indicator, origin, period, edition }: ProfileQuestion, level: string): string {
  return `${indicator} ${originKey(origin)} ${period} ${edition} ${level}`;
}
