import { type Area, type AreaLevel, gemeenteOf, isFinerThan, levelOfCode } from '../../domain/area.js';
import { hasPeers } from '../../domain/area-profile/comparable-areas.js';
import type { PeerAreas } from '../../domain/area-profile/peer-areas.js';
import { type Catalogue, findIndicator } from '../../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../../domain/choice.js';
import { hasFigures, isPart, levelsAround } from '../../domain/drawn-level.js';
import { originKey } from '../../domain/origin.js';
import type { DataTable } from '../../domain/table/data-table.js';
import { ALL } from '../../domain/table/table-series.js';
import { gatherCountry, gatherPeers } from './gather-country.js';
import { gatherListed, gatherParts } from './gather-profiles.js';
import {
  type FiguresOfTable,
  type SeriesGrid,
  seriesGrid,
  shapeOf,
  type TableQuestion,
  type TableWish,
} from './table-question.js';

/** A table, with what it takes to search its areas by gemeente. */
export interface GatheredTable {
  readonly table: DataTable;
  /** The gemeenten that the areas lie in, in the order of their names; empty where there is one or none. */
  readonly gemeenten: readonly Area[];
  /** The areas most like the one that the table is of, where these are listed. */
  readonly peers?: PeerAreas | undefined;
  /** Whether a reader can have these listed. */
  readonly offersPeers: boolean;
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
  return resolveChoice(
    catalogue,
    own,
    (indicator, areaLevel) => listedLevel(table, indicator, areaLevel, own, catalogue) ?? areaLevel,
  );
}

/** Asks for all figures of a table. */
export async function gatherTable(question: TableQuestion): Promise<GatheredTable> {
  const { wish, context } = question;
  const { catalogue, choice } = context;
  const { indicator, areaLevel, area } = choice;
  const listed = wish.areas.length > 0 ? wish.areas : [area];
  const own = { origin: originKey(choice.origin), period: choice.period.id };
  const level = listedLevel(wish, indicator, areaLevel, own, catalogue);
  const grid = seriesGrid(question, level ? [level] : levelsOf(listed, catalogue));
  const { peers, ...figures } = await gatherAreas(question, grid, level, listed);
  const { areas } = figures;
  return {
    table: {
      ...figures,
      shape: shapeOf(wish, grid, areas.length),
      series: grid.all,
      seriesAt: grid.at,
      edition: grid.edition,
    },
    peers,
    offersPeers: listsParts(wish) && canListPeers(wish, catalogue, areaLevel, grid.edition),
    gemeenten: level && isPart(level) ? await gemeentenOf(question, grid.edition, areas) : [],
  };
}

function gatherAreas(
  question: TableQuestion,
  grid: SeriesGrid,
  level: AreaLevel | undefined,
  listed: readonly string[],
): Promise<FiguresOfTable & { readonly peers?: PeerAreas }> {
  const { context, wish } = question;
  if (listsPeers(wish, context.catalogue, context.choice.areaLevel)) return gatherPeers(question, grid);
  return level ? gatherLevel(question, grid, level) : gatherListed(question, grid, listed);
}

function gatherLevel(question: TableQuestion, grid: SeriesGrid, level: AreaLevel): Promise<FiguresOfTable> {
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

function levelsOf(codes: readonly string[], { country }: Catalogue): readonly AreaLevel[] {
  return [...new Set(codes.flatMap((code) => levelOfCode(code, country.code) ?? []))];
}

/** Whether a table lists an area with those most like it: what an author lists himself stays as it is. */
function listsPeers(wish: TableWish, catalogue: Catalogue, level: AreaLevel): boolean {
  return wish.withPeers && catalogue.editions.some(({ id }) => canListPeers(wish, catalogue, level, id));
}

function canListPeers(wish: TableWish, catalogue: Catalogue, level: AreaLevel, edition: string): boolean {
  return wish.areas.length === 0 && hasPeers(catalogue, level, edition);
}

/** Whether a table lists all areas of a level, rather than those that the author names. */
function listsParts({ layout, areas }: TableWish): boolean {
  return layout.rows.includes('areas') && areas.length === 0;
}

/** The level of all areas that are listed; `undefined` where the author lists them himself. */
function listedLevel(
  wish: TableWish,
  indicator: Choice['indicator'],
  areaLevel: AreaLevel,
  own: Pick<Wish, 'origin' | 'period'>,
  catalogue: Catalogue,
): AreaLevel | undefined {
  if (listsPeers(wish, catalogue, areaLevel)) return areaLevel;
  return listsParts(wish) ? partLevel(indicator, areaLevel, own, wish.level, catalogue) : undefined;
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
