import type { Area, AreaLevel } from '../../domain/area.js';
import { type AreaList, areaAt } from '../../domain/area-list.js';
import type { LevelFigures } from '../../domain/level-figures.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import type { FiguresOfTable, SeriesGrid, TableQuestion } from './table-question.js';

/** A column of figures, with where each code stands in it if that is not where it stands in the table. */
interface Column {
  readonly figures: LevelFigures;
  readonly places: ReadonlyMap<string, number> | undefined;
}

/** Figures of all areas of a level: a list of areas, and a column for each series, all asked for at once. */
export async function gatherCountry(
  question: TableQuestion,
  grid: SeriesGrid,
  level: AreaLevel,
): Promise<FiguresOfTable> {
  const { source, signal, context } = question;
  const [list, gathered] = await Promise.all([
    source.areas(grid.edition, level, signal),
    Promise.all(grid.all.map((series) => askColumn(question, grid, series, level))),
  ]);
  const columns = new Map(gathered.map((column, index) => [grid.all[index], column]));
  const places = placesWithin(list, context.choice.area);
  return {
    areas: places.map((place) => areaAt(list, place)),
    level,
    observe: (place) => {
      const column = columns.get(grid.at(place));
      const listed = places[place.areas];
      if (!column || listed === undefined) return undefined;
      const at = column.places ? column.places.get(list.codes[listed] ?? '') : listed;
      return at === undefined ? undefined : column.figures.observations.at(at);
    },
    references: [
      { area: countryOf(question, grid), observe: (series) => columns.get(series)?.figures.country },
    ],
  };
}

async function askColumn(
  { source, signal }: TableQuestion,
  grid: SeriesGrid,
  { indicator, origin, period }: TableSeries,
  level: AreaLevel,
): Promise<Column | undefined> {
  if (!period) return undefined;
  const { edition } = period;
  const isOther = edition !== grid.edition;
  const [figures, list] = await Promise.all([
    source.figures({ indicator: indicator.id, origin, period: period.id, edition, level }, signal),
    isOther ? source.areas(edition, level, signal) : undefined,
  ]);
  return { figures, places: list && new Map(list.codes.map((code, place) => [code, place])) };
}

/** Where the parts of an area stand in a list; all of it for an area that is no parent in it. */
function placesWithin({ codes, parents }: AreaList, area: string): readonly number[] {
  const all = codes.map((_, place) => place);
  return parents?.includes(area) ? all.filter((place) => parents[place] === area) : all;
}

function countryOf({ context: { catalogue } }: TableQuestion, { edition }: SeriesGrid): Area {
  const { code, name } = catalogue.country;
  return { code, name: name.nl, level: 'land', edition };
}
