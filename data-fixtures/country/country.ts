import { type Division, Divisions } from './division.js';
import { type Land, makeLand } from './land.js';
import { Names } from './names.js';
import type { CountryPlan } from './plans.js';
import { Population } from './population.js';

/** A made-up country: its land, people and the areas of every edition. */
export interface Country {
  readonly plan: CountryPlan;
  readonly land: Land;
  readonly population: Population;
  readonly names: Names;
  /** From old to new. */
  readonly divisions: readonly Division[];
}

/** Code of the country; no real country has it. */
export const COUNTRY_CODE = 'XX00';

/** Makes a country; the same plan gives the same country. */
export function makeCountry(plan: CountryPlan): Country {
  const land = makeLand(plan);
  const { cores, borders } = land.mosaic;
  const divisions = new Divisions(plan, land.settlements, cores, borders);
  return {
    plan,
    land,
    population: new Population(land),
    names: new Names(land),
    divisions: plan.editions.map((edition) => divisions.at(edition)),
  };
}

/** The division into areas that holds in a year. */
export function divisionOf({ divisions }: Country, year: string): Division {
  const found = divisions.filter(({ edition }) => edition <= year).at(-1);
  if (!found) throw new RangeError(`No edition for ${year}`);
  return found;
}
