import { Coast } from './coast.js';
import { placeCores, placeWater } from './cores.js';
import { type Mosaic, makeMosaic } from './mosaic.js';
import { cellsNeeded } from './pairs.js';
import type { CountryPlan } from './plans.js';
import { placeSettlements, type Settlement } from './settlements.js';

/** The ground everything else stands on. */
export interface Land {
  readonly plan: CountryPlan;
  readonly settlements: readonly Settlement[];
  readonly mosaic: Mosaic;
}

/** Makes the land of a country: coast, towns, and the cells between them. */
export function makeLand(plan: CountryPlan): Land {
  const coast = new Coast(plan.seed, plan.coast);
  const settlements = placeSettlements(plan, coast);
  const cores = placeCores(plan, coast, settlements, cellsNeeded(plan));
  const mosaic = makeMosaic(plan.seed, cores, placeWater(plan, coast), plan.bend);
  return { plan, settlements, mosaic };
}
