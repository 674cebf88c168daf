import type { Coast, Point } from './coast.js';
import { Noise } from './noise.js';
import type { CountryPlan } from './plans.js';
import { Random } from './random.js';

/** A town with the land around it: what a gemeente was before any merger. */
export interface Settlement {
  readonly place: Point;
  readonly residents: number;
}

const URBAN_BELT_METRES = 70_000;
/** How steeply gemeenten get smaller from the largest one down. */
const RANK_EXPONENT = -0.72;
const SMALLEST_RESIDENTS = 6_000;
const TRIES_PER_SPACING = 3000;
const NEAREST_COAST_METRES = 800;

/** Places the towns of a country, the largest first. */
export function placeSettlements(plan: CountryPlan, coast: Coast): readonly Settlement[] {
  const random = new Random(`${plan.seed}/settlements`);
  const belt = new Noise(`${plan.seed}/belt`, URBAN_BELT_METRES, 2);
  const ranked = placeCentres(plan, coast, belt, random)
    .map((place, index) => ({ place, rank: rankOf(place, index, plan, belt, random) }))
    .sort((a, b) => b.rank - a.rank);
  return ranked.map(({ place }, rank) => ({
    place,
    residents: Math.round(
      plan.largest * (rank + 1) ** RANK_EXPONENT + SMALLEST_RESIDENTS * random.between(0.5, 1.6),
    ),
  }));
}

/** An island stays small, a town in the urban belt becomes large. */
function rankOf(place: Point, index: number, plan: CountryPlan, belt: Noise, random: Random): number {
  const island = index < plan.coast.islands.length ? 10 : 0;
  return belt.at(...place) + random.normal(0, 0.35) - island;
}

function placeCentres(plan: CountryPlan, coast: Coast, belt: Noise, random: Random): readonly Point[] {
  const count = plan.gemeenten + plan.mergers;
  const { west, south, east, north } = coast.extent;
  const places: Point[] = coast.islandMiddles();
  let spacing = Math.sqrt(((east - west) * (north - south)) / count);
  for (let tries = 0; places.length < count; tries++) {
    const place: Point = [random.between(west, east), random.between(south, north)];
    if (tries % TRIES_PER_SPACING === 0) spacing *= 0.96;
    if (coast.inland(place) < NEAREST_COAST_METRES || coast.isIsland(place)) continue;
    const room = spacing * (1.1 - 0.8 * belt.at(...place));
    if (places.every(([x, y]) => Math.hypot(x - place[0], y - place[1]) > room)) places.push(place);
  }
  return places;
}
