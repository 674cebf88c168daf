import { type Area, type AreaLevel, gemeenteOf, isFinerThan, levelOfCode } from '../../domain/area.js';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../../domain/choice.js';
import { hasFigures, isPart, levelsAround } from '../../domain/drawn-level.js';
import { originKey } from '../../domain/origin.js';
import type { DataTable } from '../../domain/table/data-table.js';
import { ALL } from '../../domain/table/table-series.js';
import { gatherCountry } from './gather-country.js';
import { gatherListed, gatherParts } from './gather-profiles.js';
import {
  type FiguresOfTable,
  seriesGrid,
  shapeOf,
  type TableQuestion,
  type TableWish,
} from './table-question.js';

/** A table, with what it takes to search its areas by gemeente. */
export interface TableView {
  readonly table: DataTable;
  /** The gemeenten that the areas lie in, in the order of their names; empty where there is one or none. */
  readonly gemeenten: readonly Area[];
}

/**
 * Finds what a table is first of all about: the first of each list, and what the lists leave open as others have it.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export function resolveTable(catalogue: Catalogue, wish: Wish, table: TableWish): Choice {
  const { lists } = table;
  const [first = ''] = lists.indicators;
  if (first && first !== ALL && !findIndicator(catalogue, first)) refuse('indicators', first, 'unknown');
  const own: Wish = {
    area: wish.area || (table.areas[0] ?? ''),
    indicator: first && first !== ALL ? first : wish.indicator,
    origin: lists.origins.length > 0 ? '' : wish.origin,
    period: lists.periods.length > 0 ? '' : wish.period,
  };
  return resolveChoice(catalogue, own, (indicator, areaLevel) =>
    listsParts(table) ? partLevel(indicator, areaLevel, own, table.level, catalogue) : areaLevel,
  );
}

/** Asks for all figures of a table. */
export async function gatherTable(question: TableQuestion): Promise<TableView> {
  const { wish, context } = question;
  const { catalogue, choice } = context;
  const { indicator, areaLevel, area } = choice;
  const listed = wish.areas.length > 0 ? wish.areas : [area];
  const level = listsParts(wish)
    ? partLevel(
        indicator,
        areaLevel,
        { origin: originKey(choice.origin), period: choice.period.id },
        wish.level,
        catalogue,
      )
    : undefined;
  const levels = level ? [level] : levelsOf(listed, catalogue);
  const grid = seriesGrid(question, levels);
  const figures = await (level ? gatherLevel(question, grid, level) : gatherListed(question, grid, listed));
  const { areas } = figures;
  return {
    table: {
      ...figures,
      shape: shapeOf(wish, grid, areas.length),
      series: grid.all,
      seriesAt: grid.at,
      edition: grid.edition,
    },
    gemeenten: level && isPart(level) ? await gemeentenOf(question, grid.edition, areas) : [],
  };
}

function gatherLevel(
  question: TableQuestion,
  grid: ReturnType<typeof seriesGrid>,
  level: AreaLevel,
): Promise<FiguresOfTable> {
  const { area, areaLevel } = question.context.choice;
  const gemeente = gemeenteOf(area);
  const isOfGemeente = gemeente !== undefined && (isFinerThan(level, areaLevel) || isPart(level));
  return isOfGemeente ? gatherParts(question, grid, level, gemeente) : gatherCountry(question, grid, level);
}

/** The gemeenten behind a list of buurten or wijken: many of these have the same name. */
async function gemeentenOf(
  { source, signal }: TableQuestion,
  edition: string,
  areas: readonly Area[],
): Promise<readonly Area[]> {
  const codes = new Set(areas.map(({ code }) => gemeenteOf(code)));
  if (codes.size < 2) return [];
  const list = await source.areas(edition, 'gemeente', signal);
  return list.codes.flatMap((code, place) =>
    codes.has(code) ? [{ code, name: list.names[place] ?? code, level: 'gemeente' as const, edition }] : [],
  );
}

/** Whether a table lists all areas of a level, rather than those that the author names. */
function listsParts({ layout, areas }: TableWish): boolean {
  return layout.rows.includes('areas') && areas.length === 0;
}

function levelsOf(codes: readonly string[], { country }: Catalogue): readonly AreaLevel[] {
  return [...new Set(codes.flatMap((code) => levelOfCode(code, country.code) ?? []))];
}

/** The level of parts to list: the one wished for, otherwise the first that has figures. */
function partLevel(
  indicator: Choice['indicator'],
  areaLevel: AreaLevel,
  wish: Pick<Wish, 'origin' | 'period'>,
  wished: string,
  { levels }: Catalogue,
): AreaLevel {
  const options = [...levelsAround(areaLevel), 'gemeente' as const, areaLevel];
  if (!wished) return options.find((level) => hasFigures(indicator, level, wish)) ?? areaLevel;
  const level = levels.find((one) => one === wished);
  if (!level) return refuse('level', wished, 'unknown');
  return hasFigures(indicator, level, wish) ? level : refuse('level', wished, 'no-figures');
}

function refuse(attribute: string, value: string, reason: 'unknown' | 'no-figures'): never {
  throw new ChoiceError({ attribute, value, reason });
}
