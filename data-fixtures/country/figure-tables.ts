import { baseCell, CELLS, countCell, figureCell, PROVISIONAL } from './cells.js';
import { COUNTRY_CODE, type Country, divisionOf } from './country.js';
import { csvText } from './csv.js';
import { LEAVES, SCHEME_LEAVES } from './leaves.js';
import { baseColumnOf, columnOf, hasBase, type Layer, type Publication } from './publications.js';
import { hash, Random } from './random.js';
import { type Part, Rates } from './rates.js';

/** One area of a table and the people in it. */
interface TableArea {
  readonly code: string;
  readonly parts: readonly Part[];
}

/** Fills one column for an area. */
interface ColumnFiller {
  readonly column: string;
  readonly cell: (area: TableArea, random: Random) => string;
}

const EVERY_LEAF = LEAVES.map((_, leaf) => leaf);
/** Share of gemeenten whose figure is absent in the last year, and of figures that are marked as provisional. */
const LAST_YEAR_ABSENT = 0.07;
const PROVISIONAL_SHARE = 0.06;
const HASH_RANGE = 2 ** 32;

/** Writes the source tables of a country: one per layer and year. */
export class FigureTables {
  readonly #country: Country;
  readonly #publications: readonly Publication[];
  readonly #rates = new Map<string, Rates>();

  constructor(country: Country, publications: readonly Publication[]) {
    this.#country = country;
    this.#publications = publications;
    for (const { indicator } of publications) {
      const rates = new Rates(country.land, country.population, indicator);
      this.#rates.set(indicator.catalogue.id, rates);
    }
  }

  /** The table of a layer and a year, as a CSV file. */
  text(layer: Layer, year: string): string {
    const random = new Random(`${this.#country.plan.seed}/table/${layer}/${year}`);
    const fillers = this.#fillers(layer, year);
    const rows = this.#areas(layer, year).map((area) => [
      area.code,
      ...fillers.map(({ cell }) => cell(area, random)),
    ]);
    return csvText(['code', ...fillers.map(({ column }) => column)], rows);
  }

  #fillers(layer: Layer, year: string): readonly ColumnFiller[] {
    const here = this.#publications.filter((one) => one.layer === layer && one.periods.includes(year));
    const fillers = here.flatMap((publication) =>
      columnsNeeded(publication).flatMap((group) => [
        ...this.#figureFiller(publication, group, year),
        ...(hasBase(publication) ? [this.#baseFiller(publication, group, year)] : []),
      ]),
    );
    return [...new Map(fillers.map((filler) => [filler.column, filler])).values()];
  }

  #figureFiller(publication: Publication, group: string, year: string): ColumnFiller[] {
    const { indicator, layer, scheme } = publication;
    const { recipe, catalogue } = indicator;
    const leaves = leavesOf(scheme, group);
    const column = columnOf(publication, group);
    const rates = this.#rates.get(catalogue.id);
    if (!rates) return [];
    if (recipe.kind === 'inhabitants' || recipe.kind === 'share') {
      const count = ({ parts }: TableArea) => rates.figure(parts, leaves, Number(year)).cases;
      const isTotal = group === 'total';
      return [{ column, cell: (area, random) => countCell(count(area), layer, isTotal, random) }];
    }
    const unit = { decimals: catalogue.decimals, perThousand: catalogue.unit.kind === 'per-thousand' };
    const cell = (area: TableArea, random: Random): string => {
      const raw = rates.observe(rates.figure(area.parts, leaves, Number(year)), random);
      return this.#lastYearCell(publication, area, year) ?? figureCell(raw, recipe, layer, unit);
    };
    return [{ column, cell: (area, random) => this.#marked(cell(area, random), publication, area, year) }];
  }

  #baseFiller(publication: Publication, group: string, year: string): ColumnFiller {
    const leaves = leavesOf(publication.scheme, group);
    const rates = this.#rates.get(publication.indicator.catalogue.id);
    return {
      column: baseColumnOf(publication, group),
      cell: ({ parts }) => baseCell(rates?.figure(parts, leaves, Number(year)).cases ?? 0, publication.layer),
    };
  }

  /** Some gemeenten deliver later, or have stopped. */
  #lastYearCell({ indicator, layer }: Publication, area: TableArea, year: string): string | undefined {
    const { lastYear } = indicator.recipe;
    if (!lastYear || layer === 'buurt' || area.code === COUNTRY_CODE) return undefined;
    const isLast = year === this.#country.plan.gemeentePeriods.at(-1);
    return isLast && drawOf(indicator.catalogue.id, area) < LAST_YEAR_ABSENT ? CELLS[lastYear] : undefined;
  }

  /** In the year before the last, some figures may still be revised. */
  #marked(cell: string, { indicator }: Publication, area: TableArea, year: string): string {
    const isBeforeLast = year === this.#country.plan.gemeentePeriods.at(-2);
    const isFigure = /^\d/.test(cell);
    const drawn = isBeforeLast && isFigure && drawOf(`${indicator.catalogue.id}*`, area) < PROVISIONAL_SHARE;
    return drawn ? `${cell}${PROVISIONAL}` : cell;
  }

  #areas(layer: Layer, year: string): readonly TableArea[] {
    const { population, land } = this.#country;
    const { gemeenten, buurten } = divisionOf(this.#country, year);
    const growth = land.settlements.map((_, settlement) => population.growth(settlement, Number(year)));
    const grown = (people: readonly number[], settlement: number) =>
      people.map((count, leaf) => count * (growth[settlement]?.[leaf] ?? 1));
    const parts: readonly Part[] = population.settlements.map((people, settlement) => ({
      settlement,
      people: grown(people, settlement),
    }));
    if (layer === 'gemeente') {
      const own = gemeenten.map(({ code, settlements }) => ({
        code,
        parts: settlements.flatMap((settlement) => parts[settlement] ?? []),
      }));
      return [{ code: COUNTRY_CODE, parts }, ...own];
    }
    return buurten.map(({ code, cells }) => ({
      code,
      parts: cells.map((cell) => {
        const settlement = land.mosaic.cores[cell]?.owner ?? 0;
        return { settlement, cell, people: grown(population.cells[cell] ?? [], settlement) };
      }),
    }));
  }
}

/** The groups of a publication, and the total that shares are taken of. */
function columnsNeeded({ indicator, groups }: Publication): readonly string[] {
  return indicator.recipe.kind === 'share' ? ['total', ...groups] : groups;
}

function leavesOf(scheme: string, group: string): readonly number[] {
  const leaves = SCHEME_LEAVES[scheme]?.[group];
  return leaves ? leaves.map((leaf) => LEAVES.indexOf(leaf)) : EVERY_LEAF;
}

/** A number from 0 to 1 that belongs to an area and a word. */
function drawOf(word: string, { code }: TableArea): number {
  return hash(`${word}/${code}`) / HASH_RANGE;
}
