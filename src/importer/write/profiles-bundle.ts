import { encodeColumn } from '../../data/endpoint/column-values.js';
import { profileFile } from '../../data/endpoint/profile-file.js';
import { type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { originKey } from '../../domain/origin.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { FigureColumn } from '../figures/figure-column.js';
import type { BundledContent } from './bundle.js';
import { type ProfileTableSource, profileTablesOf } from './profile-tables.js';

interface PlacedArea {
  readonly level: AreaLevel;
  /** Place in the list of its level, and so in every column. */
  readonly place: number;
  readonly code: string;
  readonly name: string;
}

/** Areas of one edition by the profile they belong in. */
type AreasByProfile = ReadonlyMap<string, readonly PlacedArea[]>;

const LEVELS_OF_COUNTRY: readonly AreaLevel[] = ['land', 'provincie'];

/**
 * The profiles: one per gemeente of any edition, and one for the country. A table of a gemeente has the country, then
 * the gemeente, then its wijken and buurten.
 */
export function* profilesContents(
  figures: readonly FigureColumn[],
  editions: ReadonlyMap<string, EditionAreas>,
  country: string,
): Generator<BundledContent> {
  const tables = profileTablesOf(figures);
  const areas = new Map([...editions].map(([id, edition]) => [id, areasByProfile(edition, country)]));
  const codes = [...new Set([...areas.values()].flatMap((one) => [...one.keys()]))].sort();
  for (const code of codes) {
    const filled = tables.flatMap((table) => fillTable(table, code, areas.get(table.edition), country));
    yield {
      values: { area: code },
      format: profileFile.entries.format.literal,
      rest: { area: code, tables: filled },
    };
  }
}

function areasByProfile(edition: EditionAreas, country: string): AreasByProfile {
  const byProfile = new Map<string, PlacedArea[]>();
  const placed = [...edition.values()].flatMap((list) =>
    list.codes.map((_, place) => placedArea(list, place)),
  );
  for (const area of placed) {
    const profile = LEVELS_OF_COUNTRY.includes(area.level) ? country : (gemeenteOf(area.code) ?? country);
    byProfile.set(profile, [...(byProfile.get(profile) ?? []), area]);
  }
  return byProfile;
}

function placedArea({ level, codes, names }: AreaList, place: number): PlacedArea {
  return { level, place, code: codes[place] ?? '', name: names[place] ?? '' };
}

/** The table with the areas of one profile; none where the edition has no such gemeente or no figures for it. */
function fillTable(
  table: ProfileTableSource,
  profile: string,
  areas: AreasByProfile | undefined,
  country: string,
): readonly object[] {
  const own = (areas?.get(profile) ?? []).filter(({ level }) => table.levels.includes(level));
  if (own.length === 0) return [];
  const land = profile === country ? [] : (areas?.get(country) ?? []);
  const rows = [...land.filter(({ level }) => level === 'land' && table.levels.includes(level)), ...own].sort(
    (a, b) => table.levels.indexOf(a.level) - table.levels.indexOf(b.level),
  );
  const columns = table.columns.map(({ first, byLevel }) => ({
    indicator: first.indicator,
    origin: originKey(first.origin),
    period: first.period,
    ...encodeColumn(rows.flatMap(({ level, place }) => byLevel.get(level)?.observations.at(place) ?? [])),
  }));
  return [
    {
      edition: table.edition,
      areas: rows.map(({ code }) => code),
      names: rows.map(({ name }) => name),
      columns,
    },
  ];
}
