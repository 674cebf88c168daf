import { type Area, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import { ChoiceError } from '../../domain/choice.js';
import type { Observation } from '../../domain/observation.js';
import { areasOf, findProfileArea, observationIn, type Profile } from '../../domain/profile.js';
import type { TableSeries } from '../../domain/table/table-series.js';
import { askProfile } from '../ask-profile.js';
import type { FiguresOfTable, SeriesGrid, TableQuestion } from './table-question.js';

/** Figures of the parts of one gemeente, with the gemeente and the country on top. */
export async function gatherParts(
  question: TableQuestion,
  grid: SeriesGrid,
  level: AreaLevel,
  gemeente: string,
): Promise<FiguresOfTable> {
  const { source, signal } = question;
  const { choice, catalogue } = question.context;
  const profile = await askProfile(source, gemeente, { attribute: 'area', value: choice.area }, signal);
  const within = choice.areaLevel === 'wijk' && level === 'buurt' ? choice.area.slice('WK'.length) : '';
  const areas = areasOf(profile, grid.edition).filter(
    (area) => area.level === level && area.code.slice('BU'.length).startsWith(within),
  );
  const references = [gemeente, catalogue.country.code].flatMap((code) => {
    const area = findProfileArea(profile, grid.edition, code);
    return area ? [{ area, observe: (series: TableSeries) => observe(profile, series, code) }] : [];
  });
  return { areas, level, references, observe: observer(grid, areas, () => profile) };
}

/** Figures of the areas that an author listed, whatever their levels; a profile for each gemeente among them. */
export async function gatherListed(
  question: TableQuestion,
  grid: SeriesGrid,
  codes: readonly string[],
): Promise<FiguresOfTable> {
  const { source, signal } = question;
  const { catalogue } = question.context;
  const attribute = question.wish.areas.length > 0 ? 'areas' : 'area';
  const profiles = await Promise.all(
    codes.map((code) =>
      askProfile(source, gemeenteOf(code) ?? catalogue.country.code, { attribute, value: code }, signal),
    ),
  );
  const areas = codes.map((code, at) => areaIn(profiles[at], grid.edition, code, attribute));
  const levels = new Set(areas.map(({ level }) => level));
  return {
    areas,
    level: levels.size === 1 ? areas[0]?.level : undefined,
    references: [],
    observe: observer(grid, areas, (at) => profiles[at]),
  };
}

function observer(
  grid: SeriesGrid,
  areas: readonly Area[],
  profileOf: (at: number) => Profile | undefined,
): FiguresOfTable['observe'] {
  return (place) => {
    const [area, profile] = [areas[place.areas], profileOf(place.areas)];
    return area && profile && observe(profile, grid.at(place), area.code);
  };
}

function observe(
  profile: Profile,
  { indicator, origin, period }: TableSeries,
  code: string,
): Observation | undefined {
  if (!period) return undefined;
  const question = { indicator: indicator.id, origin, period: period.id, edition: period.edition };
  return observationIn(profile, question, code);
}

function areaIn(profile: Profile | undefined, edition: string, code: string, attribute: string): Area {
  const tables = profile?.tables ?? [];
  const editions = [edition, ...tables.map((table) => table.edition).toReversed()];
  for (const one of editions) {
    const area = profile && findProfileArea(profile, one, code);
    if (area) return area;
  }
  throw new ChoiceError({ attribute, value: code, reason: 'unknown' });
}
