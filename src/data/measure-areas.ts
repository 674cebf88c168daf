import { type Area, type AreaLevel, gemeenteOf, levelOfCode } from '../domain/area.js';
import { areaAt } from '../domain/area-list.js';
import type { Catalogue } from '../domain/catalogue.js';
import { coveredPeriods } from '../domain/choice.js';
import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Observation } from '../domain/observation.js';
import type { Origin } from '../domain/origin.js';
import { findProfileArea, observationIn } from '../domain/profile.js';
import { profileIfAny } from './ask-profile.js';
import type { StatisticsSource } from './statistics-source.js';

/** What is asked about every area. */
export interface AreasQuestion {
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
  readonly origin: Origin;
  readonly period: string;
}

/**
 * What an endpoint has for an area: a measurement, or the reason there is none. `not-in-edition` is an area the division
 * of that period does not know, `no-figures` one that is known and has no such column.
 */
export type AreaOutcome =
  | {
      readonly kind: 'measured';
      readonly code: string;
      readonly measurement: Measurement;
      /** Name of the gemeente that a part of one lies in. */
      readonly within?: string | undefined;
    }
  | {
      readonly kind: 'missing';
      readonly code: string;
      readonly name: string | undefined;
      readonly reason: 'not-in-edition' | 'no-figures';
    };

/**
 * Measures areas of any level with as few small requests as there can be: gemeenten through the column of their level,
 * parts of a gemeente through its profile, and the country through whichever of these is there already.
 */
export function measureAreas(
  source: StatisticsSource,
  question: AreasQuestion,
  codes: readonly string[],
  signal: AbortSignal,
): Promise<readonly AreaOutcome[]> {
  const measurer = new Measurer(source, question, codes, signal);
  return Promise.all(codes.map((code) => measurer.measure(code)));
}

/** The edition whose areas a level's figures of a period use. */
export function editionOf(
  { indicator, origin, period }: Omit<AreasQuestion, 'catalogue'>,
  level: AreaLevel,
): string | undefined {
  return coveredPeriods(indicator, origin, level).find(({ id }) => id === period)?.edition;
}

class Measurer {
  readonly #source: StatisticsSource;
  readonly #question: AreasQuestion;
  readonly #signal: AbortSignal;
  /** Gemeenten whose profile is needed for a part of them, and then serves for the gemeente too. */
  readonly #profiled: ReadonlySet<string>;
  /** The level whose column also tells the country's figure, if one is asked for. */
  readonly #columnLevel: AreaLevel | undefined;

  constructor(
    source: StatisticsSource,
    question: AreasQuestion,
    codes: readonly string[],
    signal: AbortSignal,
  ) {
    this.#source = source;
    this.#question = question;
    this.#signal = signal;
    const parts = codes.filter((code) => ['wijk', 'buurt'].includes(this.#levelOf(code) ?? ''));
    this.#profiled = new Set(parts.flatMap((code) => gemeenteOf(code) ?? []));
    const levels = codes.filter((code) => !this.#profiled.has(code)).map((code) => this.#levelOf(code));
    this.#columnLevel = levels.find((level) => level === 'gemeente' || level === 'provincie');
  }

  async measure(code: string): Promise<AreaOutcome> {
    const level = this.#levelOf(code);
    if (!level) return missing(code, 'not-in-edition');
    const edition = editionOf(this.#question, level);
    if (!edition) return missing(code, 'no-figures', level === 'land' ? this.#countryName : undefined);
    const scope = this.#profileFor(code, level);
    if (scope) return this.#fromProfile(code, scope, edition);
    return level === 'land' ? this.#country(code, edition) : this.#fromColumn(code, level, edition);
  }

  get #countryName(): string {
    return this.#question.catalogue.country.name.nl;
  }

  #levelOf(code: string): AreaLevel | undefined {
    return levelOfCode(code, this.#question.catalogue.country.code);
  }

  #profileFor(code: string, level: AreaLevel): string | undefined {
    if (level === 'land') {
      const [any] = this.#profiled;
      return any ?? (this.#columnLevel ? undefined : code);
    }
    const gemeente = gemeenteOf(code);
    return gemeente !== undefined && this.#profiled.has(gemeente) ? gemeente : undefined;
  }

  async #fromProfile(code: string, scope: string, edition: string): Promise<AreaOutcome> {
    const { indicator, origin, period } = this.#question;
    const profile = await profileIfAny(this.#source, scope, this.#signal);
    const area = profile && findProfileArea(profile, edition, code);
    if (!area) return missing(code, 'not-in-edition');
    const question = { indicator: indicator.id, origin, period, edition };
    const observation = observationIn(profile, question, code);
    if (!observation) return missing(code, 'no-figures', area.name);
    const within =
      code === scope ? undefined : findProfileArea(profile, edition, gemeenteOf(code) ?? '')?.name;
    return this.#measured(area, observation, within);
  }

  async #fromColumn(code: string, level: AreaLevel, edition: string): Promise<AreaOutcome> {
    const [list, figures] = await Promise.all([
      this.#source.areas(edition, level, this.#signal),
      this.#column(level, edition),
    ]);
    const index = list.codes.indexOf(code);
    if (index < 0) return missing(code, 'not-in-edition');
    return this.#measured(areaAt(list, index), figures.observations.at(index));
  }

  async #country(code: string, edition: string): Promise<AreaOutcome> {
    const level = this.#columnLevel ?? 'gemeente';
    const columnEdition = editionOf(this.#question, level);
    if (!columnEdition) return this.#fromProfile(code, code, edition);
    const { country } = await this.#column(level, columnEdition);
    if (!country) return missing(code, 'no-figures', this.#countryName);
    return this.#measured({ code, name: this.#countryName, level: 'land', edition: columnEdition }, country);
  }

  #column(level: AreaLevel, edition: string) {
    const { indicator, origin, period } = this.#question;
    return this.#source.figures({ indicator: indicator.id, origin, period, edition, level }, this.#signal);
  }

  #measured(area: Area, observation: Observation, within?: string): AreaOutcome {
    const { indicator, origin, period } = this.#question;
    return {
      kind: 'measured',
      code: area.code,
      within,
      measurement: { indicator, origin, area, period, observation },
    };
  }
}

function missing(code: string, reason: 'not-in-edition' | 'no-figures', name?: string): AreaOutcome {
  return { kind: 'missing', code, name, reason };
}
