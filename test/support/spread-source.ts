import type { Area } from '../../src/domain/area.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import type { Profile, ProfileColumn } from '../../src/domain/profile.js';
import { aCatalogue, aCoverage, anArea, anIndicator, aProfileColumn, text } from './builders.js';
import { StubSource } from './stub-source.js';

/** People per group in the first and in the last six buurten, of twelve with 1,000 inhabitants each. */
export type TownGroups = Readonly<Record<string, readonly [first: number, last: number]>>;

const HALF = 6;

/** Europe: D = 0.3125, isolation 0.25, η² = 0.0625; the Netherlands are spread alike; Turkey has too few people. */
export const someTownGroups: TownGroups = {
  total: [1000, 1000],
  netherlands: [600, 600],
  europe: [300, 100],
  'outside-europe': [100, 300],
  turkey: [4, 4],
};

/** The same a year before, when Europe was spread more evenly: D = 0.15625. */
export const earlierTownGroups: TownGroups = { ...someTownGroups, europe: [250, 150] };

/** Another gemeente, where Europe is spread alike. */
export const evenTownGroups: TownGroups = { ...someTownGroups, europe: [200, 200] };

/** Numbers of inhabitants by origin, in the country and down to the buurten. */
export const inhabitants = anIndicator({
  id: 'inhabitants',
  label: text('Inwoners', 'Inhabitants'),
  unit: { kind: 'count' },
  decimals: 0,
  direction: 'neutral',
  base: undefined,
  smallBase: undefined,
  coverage: [aCoverage({ groups: ['total', 'netherlands', 'europe', 'outside-europe', 'turkey'] })],
});

/** A catalogue with an indicator that is no count, and one that is. */
export const spreadCatalogue = aCatalogue({ indicators: [anIndicator(), inhabitants] });

const NAMES: Readonly<Record<string, string>> = { GM0363: 'Amsterdam', GM0599: 'Rotterdam' };

/** The gemeente and its twelve buurten. */
export function townAreas(gemeente = 'GM0363'): readonly Area[] {
  const units = Array.from({ length: 2 * HALF }, (_, place) => {
    const code = `BU${gemeente.slice(2)}${String(place).padStart(4, '0')}`;
    return anArea(code, `Buurt ${place + 1}`, 'buurt');
  });
  return [anArea(gemeente, NAMES[gemeente] ?? gemeente), ...units];
}

/** A column of numbers of one group, its last buurt left out or hidden where the test says so. */
export function townColumn(
  group: string,
  [first, last]: readonly [number, number],
  { period = '2021', hide = false, scheme = 'herkomst' } = {},
): ProfileColumn {
  const units = Array.from({ length: 2 * HALF }, (_, place) => (place < HALF ? first : last));
  const whole: Observation = figure(HALF * (first + last));
  const counts = [whole, ...units.map((count) => figure(count))];
  const shown = hide ? counts.map(() => absence('withheld')) : counts;
  return aProfileColumn(originOf(scheme, group), shown, { indicator: 'inhabitants', period });
}

/** The profile of a gemeente in two periods. */
export function townProfile(gemeente = 'GM0363', groups: TownGroups = someTownGroups, hide = false): Profile {
  const columns = (of: TownGroups, period: string) =>
    Object.entries(of).map(([group, counts]) => townColumn(group, counts, { period, hide }));
  const all = [...columns(groups, '2021'), ...columns(earlierTownGroups, '2020')];
  return { area: gemeente, tables: [{ edition: '2021', areas: townAreas(gemeente), columns: all }] };
}

/** A source with two gemeenten. */
export function spreadSource(hide = false, catalogue: Catalogue = spreadCatalogue): StubSource {
  const profile = (area: string) =>
    townProfile(area, area === 'GM0363' ? someTownGroups : evenTownGroups, hide);
  return new StubSource({ catalogue, profile });
}
