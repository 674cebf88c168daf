import type { Catalogue } from '../../src/domain/catalogue.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import { IndicatorTable } from '../../src/elements/indicator-table/indicator-table.js';
import '../../src/elements/indicator-table/define.js';
import {
  aCatalogue,
  aCoverage,
  anAreaList,
  anIndicator,
  aProfile,
  aProfileColumn,
  levelFigures,
  text,
} from './builders.js';
import { onPage } from './on-page.js';
import { StubSource } from './stub-source.js';

/** Figures per gemeente: one, one that may change on few cases, and one that is withheld. */
export const someGemeenten: readonly Observation[] = [
  figure(65.3, { base: 700_000 }),
  figure(61.2, { base: 50, provisional: true }),
  absence('withheld'),
];

/** Two indicators: one with all groups, one for everybody at other periods. */
export function tableCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
  const second = anIndicator({
    id: 'assistance',
    label: text('Bijstand', 'Social assistance'),
    definition: text('Het aandeel met bijstand.'),
    source: text('Tweede bron'),
    coverage: [
      aCoverage({ scheme: undefined, groups: ['total'], periods: [{ id: '2020', edition: '2021' }] }),
    ],
  });
  return aCatalogue({ indicators: [anIndicator(), second], ...changes });
}

/** A source for tables. */
export function tableSource(
  gemeenten: readonly Observation[] = someGemeenten,
  catalogue: Catalogue = tableCatalogue(),
): StubSource {
  const groups = ['netherlands', 'europe', 'outside-europe', 'turkey', 'suriname'];
  const origins = [EVERYBODY, ...groups.map((group) => originOf('herkomst', group))];
  const columns = ['2020', '2021'].flatMap((period) =>
    origins.map((origin) => aProfileColumn(origin, [63, 65.3, 61.2, absence('too-few')], { period })),
  );
  return new StubSource({
    catalogue,
    areas: () => anAreaList(),
    figures: () => levelFigures(gemeenten),
    profile: () => aProfile(columns),
  });
}

/** As many buurten as a gemeente has on average. */
const TO_A_GEMEENTE = 40;

/** All buurten of a country of some size, with figures in no order, all provisional where asked. */
export function manyBuurten(count: number, { provisional = false } = {}): StubSource {
  const gemeenteAt = (place: number) => `GM${String(1000 + Math.floor(place / TO_A_GEMEENTE))}`;
  const codes = Array.from(
    { length: count },
    (_, place) => `BU${gemeenteAt(place).slice(2)}${1000 + (place % TO_A_GEMEENTE)}`,
  );
  const gemeenten = [...new Set(codes.map((_, place) => gemeenteAt(place)))];
  return new StubSource({
    catalogue: tableCatalogue(),
    areas: (_, level) =>
      level === 'buurt'
        ? anAreaList({ level, codes, names: codes.map((_, place) => `Buurt ${place}`) })
        : anAreaList({ codes: gemeenten, names: gemeenten.map((code) => `Gemeente ${code}`) }),
    figures: () =>
      levelFigures(
        codes.map((_, place) =>
          place % 10 === 3 ? absence('too-few') : figure((place * 7919) % 1000, { provisional }),
        ),
      ),
  });
}

/** A table on the page with all its figures. */
export async function aTable(
  settings: Partial<IndicatorTable> = {},
  source = tableSource(),
): Promise<IndicatorTable> {
  const table = onPage(Object.assign(new IndicatorTable(), { source, area: 'NL00', ...settings }));
  await table.ready;
  return table;
}

/** Words in the cells of a part of the table, a row to an array, space made plain. */
export function cellsOf(table: IndicatorTable, part = '.rows'): readonly (readonly string[])[] {
  const rows = [...(table.shadowRoot?.querySelectorAll(`${part} tr:not(.space)`) ?? [])];
  return rows.map((row) => [...row.children].map((cell) => plainText(cell)));
}

/** Words of the heads of the columns. */
export function headsOf(table: IndicatorTable): readonly string[] {
  return [...(table.shadowRoot?.querySelectorAll('thead th') ?? [])].map(plainText);
}

function plainText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
