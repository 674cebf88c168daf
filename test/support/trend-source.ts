import type { Continuity } from '../../src/domain/area.js';
import type { AreaList } from '../../src/domain/area-list.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import type { Profile, ProfileColumn, ProfileTable } from '../../src/domain/profile.js';
import { IndicatorTrend } from '../../src/elements/indicator-trend/indicator-trend.js';
import {
  aCatalogue,
  aCoverage,
  aGroup,
  anAreaList,
  anIndicator,
  aProfileColumn,
  aScheme,
  everybody,
  profileAreas,
  text,
} from './builders.js';
import { onPage } from './on-page.js';
import { StubSource } from './stub-source.js';
import '../../src/elements/indicator-trend/define.js';

/** Figures by the key of an origin and by period, for the country, the gemeente and two buurten. */
export type YearFigures = Readonly<Record<string, Readonly<Record<string, readonly Observation[]>>>>;

const EDITION_OF: Readonly<Record<string, string>> = { 2016: '2019', 2017: '2019', 2018: '2019' };
const few = absence('too-few');

/** The country, the gemeente, and two buurten of which the second has few cases. */
function places(country: number, gemeente: number, buurt: number, few: number): readonly Observation[] {
  return [figure(country), figure(gemeente), figure(buurt), figure(few, { base: 40 })];
}

/** Everybody and three groups, two of them in an older scheme as well. */
export const someYears: YearFigures = {
  total: {
    2016: places(60, 58, 50, 51),
    2017: places(61, 59, 51, 52),
    2018: places(62, 61, 52, 55),
    2019: [figure(63), few, absence('withheld'), few],
    2020: places(64, 63, 54, 56),
    2021: [figure(65, { provisional: true }), figure(65.3, { provisional: true }), figure(55), figure(57)],
  },
  'migratieachtergrond.turkey': { 2016: places(48, 46, 40, 41), 2017: places(49, 47, 41, 42) },
  'migratieachtergrond.dutch': { 2016: places(68, 67, 60, 61), 2017: places(69, 68, 61, 62) },
  'herkomst.netherlands': {
    2018: [figure(70), figure(69, { base: 200_000 }), few, few],
    2019: [figure(71), figure(70, { base: 200_000 }), few, few],
    2020: [figure(72), figure(70.8, { base: 200_000 }), few, few],
    2021: [figure(72), figure(71, { base: 200_000, provisional: true }), few, few],
  },
  'herkomst.turkey': {
    2018: [figure(50), figure(54.8, { base: 100_000 }), few, few],
    2019: [figure(52), figure(57, { base: 100_000 }), few, few],
    2020: [figure(54), figure(60, { base: 100_000 }), few, few],
    2021: [figure(55), figure(61.2, { base: 100_000, provisional: true }), few, few],
  },
};

/** The same years, all withheld. */
export const withheldYears: YearFigures = Object.fromEntries(
  Object.entries(someYears).map(([key, years]) => [
    key,
    Object.fromEntries(Object.keys(years).map((year) => [year, profileAreas.map(() => absence('withheld'))])),
  ]),
);

const oldScheme = aScheme({
  id: 'migratieachtergrond',
  label: text('Migratieachtergrond'),
  reference: 'dutch',
  total: { ...everybody, groups: [aGroup('dutch'), aGroup('turkey')] },
});
const newScheme = aScheme({ total: { ...everybody, groups: [aGroup('netherlands'), aGroup('turkey')] } });

function period(id: string) {
  return { id, edition: EDITION_OF[id] ?? '2021' };
}

/** A catalogue of six years, two schemes and two editions. */
export function trendCatalogue(unit: 'percentage' | 'count' = 'percentage'): Catalogue {
  const old = ['2016', '2017'].map(period);
  const recent = ['2018', '2019', '2020', '2021'].map(period);
  const coverage = [
    aCoverage({ scheme: 'migratieachtergrond', groups: ['total', 'dutch', 'turkey'], periods: old }),
    aCoverage({ groups: ['total', 'netherlands', 'turkey'], periods: recent }),
  ];
  const { editions } = aCatalogue();
  return aCatalogue({
    schemes: [oldScheme, newScheme],
    editions: [{ id: '2019', date: '2019-01-01', counts: { land: 1, gemeente: 3, buurt: 4 } }, ...editions],
    indicators: [anIndicator({ coverage, unit: { kind: unit } })],
  });
}

/** A source for trends; `continuity` is that of every area from the older edition to the newer. */
export function trendSource(
  years: YearFigures = someYears,
  continuity: Continuity | undefined = 'unchanged',
  catalogue: Catalogue = trendCatalogue(),
): StubSource {
  return new StubSource({
    catalogue,
    profile: (area) => trendProfile(years, area),
    areas: (edition, level) => listOf(edition, level, continuity),
  });
}

function listOf(edition: string, level: AreaList['level'], continuity: Continuity | undefined): AreaList {
  const codes = ['GM0363', 'GM0599', 'BU03630000', 'BU03630001'];
  const list = anAreaList({ edition, level, codes, names: codes });
  return continuity ? { ...list, continuity: codes.map(() => continuity) } : list;
}

function trendProfile(years: YearFigures, code: string): Profile {
  const tables = ['2019', '2021'].map((edition) => tableOf(edition, years, code));
  return { area: code, tables };
}

function tableOf(edition: string, years: YearFigures, code: string): ProfileTable {
  const columns = Object.entries(years).flatMap(([key, byYear]) =>
    Object.entries(byYear)
      .filter(([year]) => period(year).edition === edition)
      .map(([year, observations]) => columnOf(key, year, observations)),
  );
  const areas = profileAreas.map((area) => {
    const isGemeente = area.level === 'gemeente' && code === 'GM0599';
    return { ...area, edition, ...(isGemeente && { code, name: 'Rotterdam' }) };
  });
  return { edition, areas, columns };
}

function columnOf(key: string, year: string, observations: readonly Observation[]): ProfileColumn {
  const [scheme = '', group] = key.split('.');
  const origin = group === undefined ? EVERYBODY : originOf(scheme, group);
  return aProfileColumn(origin, observations, { period: year });
}

/** A trend of Amsterdam, or of other choices, ready to be read. */
export async function trend(choices: Record<string, unknown> = {}): Promise<IndicatorTrend> {
  const element = new IndicatorTrend();
  Object.assign(element, { source: trendSource(), area: 'GM0363', ...choices });
  onPage(element);
  await element.ready;
  return element;
}

/** The names in the legend, in order. */
export function linesOf(element: Element): readonly string[] {
  const names = element.shadowRoot?.querySelectorAll('.legend .pick') ?? [];
  return [...names].map(({ textContent }) => textContent.trim());
}

/** How many years each drawn stretch of each line has. */
export function stretchesOf(element: Element, line: number): readonly number[] {
  const groups = element.shadowRoot?.querySelectorAll('.stretched > g') ?? [];
  const own = [...groups].filter((group) => group.querySelector('.line'))[line];
  const parts = [...(own?.querySelectorAll('polyline') ?? [])];
  return parts.map((part) => part.getAttribute('points')?.trim().split(' ').length ?? 0);
}

/** What the sentence under the graphic says. */
export function sentenceOf(element: Element): string {
  return element.shadowRoot?.querySelector('[part=sentence]')?.textContent.trim() ?? '';
}
