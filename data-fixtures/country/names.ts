import { cellsByOwner } from './cores.js';
import type { Buurt, Gemeente } from './division.js';
import { makePlaceName, makeQuarterName } from './grammar.js';
import type { Land } from './land.js';
import { Random } from './random.js';

/** Names that put a widget to the test: an apostrophe, accents, length, and signs that mean something in HTML. */
const AWKWARD_TOWNS = [
  "'s-Ulverdrint",
  'Súderwâlmaar',
  'Coëlmerzathe',
  'Nieuw-Vreemelerzijl en Oud-Wolmingerdrift',
];
const AWKWARD_QUARTERS = [
  'A & B <Noord>',
  "Kwartier 'De Zilveren Oever' en omgeving van de Grote Ulvermeerse Binnendijk",
  'Plan "Œuvre"',
];
const SIDES = ['-Noord', '-Oost', '-Zuid', '-West', ' Buitengebied', ' Werkpark'];
const CENTRE_SHARE = 0.7;
const SIDE_SHARE = 0.35;

/** Gives every settlement and every cell its name. */
export class Names {
  readonly #towns: readonly string[];
  readonly #quarters: readonly string[];

  constructor(land: Land) {
    const random = new Random(`${land.plan.seed}/names`);
    this.#towns = nameTowns(land.settlements.length, random);
    this.#quarters = nameQuarters(land, this.#towns, random);
  }

  /** Name of a gemeente: that of its largest settlement. */
  ofGemeente({ settlements }: Gemeente): string {
    return this.#towns[Math.min(...settlements)] ?? '';
  }

  /** Name of a buurt: that of its first cell. */
  ofBuurt({ cells: [cell = 0] }: Buurt): string {
    return this.#quarters[cell] ?? '';
  }
}

function nameTowns(count: number, random: Random): readonly string[] {
  const names = new Set<string>();
  while (names.size < count - AWKWARD_TOWNS.length) names.add(makePlaceName(random));
  const towns = [...names];
  // Spread, and not among the very largest.
  AWKWARD_TOWNS.forEach((name, index) => {
    towns.splice(3 + 2 * index, 0, name);
  });
  return towns;
}

function nameQuarters(land: Land, towns: readonly string[], random: Random): readonly string[] {
  const quarters: string[] = new Array(land.mosaic.cores.length).fill('');
  for (const [owner, cells] of cellsByOwner(land.mosaic.cores)) {
    const names = quarterNames(cells.length, towns[owner] ?? '', random);
    if (owner === 1) names.splice(1, AWKWARD_QUARTERS.length, ...AWKWARD_QUARTERS);
    cells.forEach((cell, index) => {
      quarters[cell] = names[index] ?? '';
    });
  }
  return quarters;
}

/** Different names within one gemeente; a middle with the same name as in many others. */
function quarterNames(count: number, town: string, random: Random): string[] {
  const names = new Set<string>(random.chance(CENTRE_SHARE) ? ['Centrum'] : [town]);
  let stem = town;
  while (names.size < count) {
    if (!random.chance(SIDE_SHARE))
      stem = random.chance(0.2) ? makePlaceName(random) : makeQuarterName(random);
    names.add(names.has(stem) ? stem + random.pick(SIDES) : stem);
  }
  return [...names];
}
