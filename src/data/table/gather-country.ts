import type { AreaLevel } from '../../domain/area.js';
import { type AreaList, areaAt } from '../../domain/area-list.js';
import type { PeerAreas } from '../../domain/area-profile/peer-areas.js';
import { countryArea } from '../../domain/catalogue.js';
import { ChoiceError } from '../../domain/choice.js';
import type { LevelFigures } from '../../domain/level-figures.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import type { FiguresOfTable, SeriesGrid, TableQuestion } from './table-question.js';

/** A column of figures, with where each code stands in it if that is not where it stands in the table. */
interface Column {
  readonly figures: LevelFigures;
  readonly places: ReadonlyMap<string, number> | undefined;
}

/** Columns of figures, by the series that they are of. */
type Columns = ReadonlyMap<TableSeries | undefined, Column | undefined>;

/** Figures of all areas of a level: a list of areas, and a column for each series, all asked for at once. */
export async function gatherCountry(
  question: TableQuestion,
  grid: SeriesGrid,
  level: AreaLevel,
): Promise<FiguresOfTable> {
  const { source, signal, context } = question;
  const [list, columns] = await Promise.all([
    source.areas(grid.edition, level, signal),
    askColumns(question, grid, level),
  ]);
  return figuresAt(placesWithin(list, context.choice.area), list, columns, question, grid, level);
}

/** Figures of an area and the areas most like it, nearest first: they lie all over the country. */
export async function gatherPeers(
  question: TableQuestion,
  grid: SeriesGrid,
): Promise<FiguresOfTable & { readonly peers: PeerAreas }> {
  const { source, signal, context } = question;
  const { area: code, areaLevel: level } = context.choice;
  const [peers, columns] = await Promise.all([
    question.findPeers(context.catalogue, { code, edition: grid.edition }, source, signal),
    askColumns(question, grid, level),
  ]);
  const { list, outcome } = peers;
  const own = list.codes.indexOf(code);
  if (own < 0) throw new ChoiceError({ attribute: 'area', value: code, reason: 'unknown' });
  const places = [own, ...(outcome.kind === 'peers' ? outcome.peers.map(({ place }) => place) : [])];
  const figures = figuresAt(places, list, columns, question, grid, level);
  return { ...figures, like: areaAt(list, own), peers };
}

async function askColumns(question: TableQuestion, grid: SeriesGrid, level: AreaLevel): Promise<Columns> {
  const gathered = await Promise.all(grid.all.map((series) => askColumn(question, grid, series, level)));
  return new Map(gathered.map((column, index) => [grid.all[index], column]));
}

/** What columns have at some places of a list, with the country on top. */
function figuresAt(
  places: readonly number[],
  list: AreaList,
  columns: Columns,
  question: TableQuestion,
  grid: SeriesGrid,
  level: AreaLevel,
): FiguresOfTable {
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
      {
        area: countryArea(question.context.catalogue, grid.edition),
        observe: (series) => columns.get(series)?.figures.country,
      },
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
