import type { FictionalIndicator, Recipe } from './indicators/recipe.js';
import type { Land } from './land.js';
import { LEAVES, type PerLeaf } from './leaves.js';
import { Noise } from './noise.js';
import { MIDDLE_YEAR, type Population } from './population.js';
import { Random } from './random.js';

/** A figure before it is rounded or hidden, and the number of cases it rests on. */
export interface RawFigure {
  readonly value: number;
  readonly cases: number;
}

/** A piece of an area: people of one settlement, in one of its cells or in all. */
export interface Part {
  readonly settlement: number;
  readonly cell?: number;
  readonly people: PerLeaf;
}

/** Neighbours are alike: how wide regions of gemeenten and districts of buurten are. */
const REGION_METRES = 70_000;
const DISTRICT_METRES = 5000;
const YEAR_WOBBLE = 0.025;
const SETTLEMENT_WOBBLE = 0.02;
/** Part of the chance that a sample of the same size would have. */
const CHANCE = 0.5;

/** Makes up the figures of one indicator. */
export class Rates {
  readonly #recipe: Recipe;
  readonly #base: number;
  readonly #bySettlement: readonly number[];
  readonly #byCell: Float64Array;
  readonly #byYear: ReadonlyMap<number, number>;
  readonly #bySettlementYear: readonly number[];

  constructor(land: Land, population: Population, { catalogue, recipe }: FictionalIndicator) {
    const random = new Random(`${land.plan.seed}/rates/${catalogue.id}`);
    this.#recipe = recipe;
    this.#base =
      recipe.kind === 'rate' ? Math.log(recipe.level / (1 - recipe.level)) : Math.log(recipe.level);
    const years = land.plan.gemeentePeriods.map(Number);
    this.#byYear = new Map(years.map((year) => [year, random.normal(0, YEAR_WOBBLE)]));
    const region = new Noise(`${land.plan.seed}/region/${catalogue.id}`, REGION_METRES, 2);
    const district = new Noise(`${land.plan.seed}/district/${catalogue.id}`, DISTRICT_METRES, 2);
    this.#bySettlement = land.settlements.map(({ place }, settlement) => {
      const urban = recipe.urban * (population.urbanity[settlement] ?? 0);
      return urban + recipe.spread * (1.2 * region.at(...place) + random.normal(0, 0.6));
    });
    this.#bySettlementYear = population.urbanity.map(() => random.normal(0, SETTLEMENT_WOBBLE));
    this.#byCell = Float64Array.from(
      land.mosaic.cores,
      ({ place }) => recipe.spread * (1.3 * district.at(...place) + random.normal(0, 0.6)),
    );
  }

  /** The figure of some leaves in an area. */
  figure(parts: readonly Part[], leaves: readonly number[], year: number): RawFigure {
    let cases = 0;
    let sum = 0;
    for (const part of parts) {
      const common = this.#ofPart(part, year);
      for (const leaf of leaves) {
        const people = (part.people[leaf] ?? 0) * this.#recipe.baseShare;
        cases += people;
        sum += people * this.#level(common + this.#ofLeaf(leaf));
      }
    }
    return { value: cases > 0 ? sum / cases : 0, cases };
  }

  /** The figure as it would be counted, with the chance that small numbers bring. */
  observe({ value, cases }: RawFigure, random: Random): RawFigure {
    if (this.#recipe.kind !== 'rate' || cases < 1) return { value, cases };
    const deviation = Math.sqrt((value * (1 - value)) / cases);
    return { value: Math.min(1, Math.max(0, random.normal(value, CHANCE * deviation))), cases };
  }

  #ofPart({ settlement, cell }: Part, year: number): number {
    const years = year - MIDDLE_YEAR;
    const drift = (this.#bySettlementYear[settlement] ?? 0) * Math.sin(years + settlement);
    const local =
      (this.#bySettlement[settlement] ?? 0) + (cell === undefined ? 0 : (this.#byCell[cell] ?? 0));
    return this.#base + this.#recipe.trend * years + (this.#byYear.get(year) ?? 0) + local + drift;
  }

  #ofLeaf(leaf: number): number {
    const id = LEAVES[leaf];
    return id === undefined ? 0 : (this.#recipe.byLeaf[id] ?? 0);
  }

  #level(sum: number): number {
    return this.#recipe.kind === 'rate' ? 1 / (1 + Math.exp(-sum)) : Math.exp(sum);
  }
}
