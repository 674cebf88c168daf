import { type Core, cellsByOwner } from './cores.js';
import { LETTERED, type Merger, planMergers } from './mergers.js';
import type { Border } from './mosaic.js';
import { type Pair, pairUp } from './pairs.js';
import type { CountryPlan } from './plans.js';
import type { Settlement } from './settlements.js';

/** One gemeente as it was in one edition, with the settlements merged into it. */
export interface Gemeente {
  readonly code: string;
  readonly settlements: readonly number[];
}

/** What CBS writes for an area and the year before: unchanged, only recoded, or redrawn. */
export type Change = 1 | 2 | 3;

/** One buurt as it was in one edition. */
export interface Buurt {
  readonly code: string;
  readonly cells: readonly number[];
  readonly change: Change;
}

/** The areas of one edition. */
export interface Division {
  readonly edition: string;
  readonly gemeenten: readonly Gemeente[];
  readonly buurten: readonly Buurt[];
}

const BUURTEN_PER_WIJK = 9;
const FIRST_NUMBER = 9001;

/** Works out the areas of every edition, from old to new. */
export class Divisions {
  readonly #plan: CountryPlan;
  readonly #settlements: readonly Settlement[];
  readonly #cores: readonly Core[];
  readonly #pairs: ReadonlyMap<number, Pair>;
  readonly #mergers: ReadonlyMap<number, Merger>;
  readonly #numbers: readonly CellNumber[];

  constructor(
    plan: CountryPlan,
    settlements: readonly Settlement[],
    cores: readonly Core[],
    borders: readonly Border[],
  ) {
    this.#plan = plan;
    this.#settlements = settlements;
    this.#cores = cores;
    this.#pairs = pairUp(plan, cores, borders);
    this.#mergers = planMergers(plan, settlements, cores, borders);
    this.#numbers = numberCells(cores, settlements);
  }

  /** The areas of an edition of the plan. */
  at(edition: string): Division {
    return { edition, gemeenten: this.#gemeenten(edition), buurten: this.#buurten(edition) };
  }

  #gemeenten(edition: string): readonly Gemeente[] {
    const members = new Map<number, number[]>();
    this.#settlements.forEach((_, settlement) => {
      const head = this.#headOf(settlement, edition);
      members.set(head, [...(members.get(head) ?? []), settlement]);
    });
    return [...members].map(([head, settlements]) => ({ code: `GM${numberOf(head)}`, settlements }));
  }

  #headOf(settlement: number, edition: string): number {
    const merger = this.#mergers.get(settlement);
    return merger && merger.edition <= edition ? merger.into : settlement;
  }

  #buurten(edition: string): readonly Buurt[] {
    const place = this.#plan.buurtPeriods.indexOf(edition);
    if (place < 0) return [];
    const buurten: Buurt[] = [];
    this.#cores.forEach((_, cell) => {
      const pair = this.#pairs.get(cell);
      const together = pair?.together[place] ?? false;
      if (pair && together && pair.cells[1] === cell) return;
      const cells = pair && together ? pair.cells : [cell];
      buurten.push({ code: this.#codeOf(cell, edition), cells, change: this.#changeOf(cell, place) });
    });
    return buurten.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  #codeOf(cell: number, edition: string): string {
    const owner = this.#cores[cell]?.owner ?? 0;
    const { wijk, buurt } = this.#numbers[cell] ?? { wijk: 0, buurt: 0 };
    const head = this.#headOf(owner, edition);
    const wijkSigns = head === owner ? String(wijk).padStart(2, '0') : `A${wijk}`;
    return `BU${numberOf(head)}${wijkSigns}${String(buurt).padStart(2, '0')}`;
  }

  #changeOf(cell: number, place: number): Change {
    if (place === 0) return 1;
    const pair = this.#pairs.get(cell);
    if (pair && pair.together[place] !== pair.together[place - 1]) return 3;
    const [now = '', before = ''] = [this.#plan.buurtPeriods[place], this.#plan.buurtPeriods[place - 1]];
    return this.#codeOf(cell, now) === this.#codeOf(cell, before) ? 1 : 2;
  }
}

/** Place of a cell in the numbering of its settlement. */
interface CellNumber {
  readonly wijk: number;
  readonly buurt: number;
}

function numberOf(settlement: number): string {
  return settlement === LETTERED ? '9A07' : String(FIRST_NUMBER + settlement);
}

/** Numbers cells from the middle of their settlement outwards. */
function numberCells(cores: readonly Core[], settlements: readonly Settlement[]): readonly CellNumber[] {
  const numbers: CellNumber[] = new Array(cores.length);
  for (const [owner, cells] of cellsByOwner(cores)) {
    const middle = settlements[owner]?.place ?? [0, 0];
    const distance = (cell: number) => {
      const [x, y] = cores[cell]?.place ?? middle;
      return Math.hypot(x - middle[0], y - middle[1]);
    };
    const outwards = [...cells].sort((a, b) => distance(a) - distance(b));
    outwards.forEach((cell, rank) => {
      numbers[cell] = { wijk: Math.floor(rank / BUURTEN_PER_WIJK), buurt: rank % BUURTEN_PER_WIJK };
    });
  }
  return numbers;
}
