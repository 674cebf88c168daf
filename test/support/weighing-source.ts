import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
import { FactorIndex } from '../../src/elements/factor-index/factor-index.js';
import {
  aCatalogue,
  anArea,
  anAreaList,
  anIndicator,
  aProfileColumn,
  levelFigures,
  text,
} from './builders.js';
import { onPage } from './on-page.js';
import { type ReadyAnswers, StubSource } from './stub-source.js';

if (!customElements.get('factor-index')) customElements.define('factor-index', FactorIndex);

const income = anIndicator({
  id: 'low-income',
  label: text('Laag inkomen', 'Low income'),
  direction: 'unfavourable',
  source: text('Bron van inkomen'),
});
const value = anIndicator({
  id: 'home-value',
  label: text('Woningwaarde', 'Home value'),
  direction: 'neutral',
  unit: { kind: 'amount', label: text('× € 1.000') },
});

/** Three figures to weigh, of which one is neither good nor bad. */
export const weighingCatalogue = aCatalogue({ indicators: [anIndicator(), income, value] });

/** The country, Amsterdam, and its buurten. */
const areas = [
  anArea('NL00', 'Nederland', 'land'),
  anArea(),
  ...['Kop Zeedijk', 'De Baarsjes', 'Oude Kerk', 'Weesperbuurt', 'Sarphati'].map((name, place) =>
    anArea(`BU0363000${place}`, name, 'buurt'),
  ),
];

const withheld = absence('withheld');

/** Figures per indicator: of the country, the gemeente and five buurten, the last of which lacks one. */
export type FactorFigures = Readonly<Record<string, readonly Observation[]>>;

const someFactors: FactorFigures = {
  participation: [69, 68, 50, 60, 70, 80, 65].map((one) => figure(one)),
  'low-income': [...[8, 12, 30, 20, 10, 5].map((one) => figure(one, { base: 5000 })), withheld],
  'home-value': [300, 400, 250, 350, 300, 600, 500].map((one) => figure(one, { provisional: true })),
};

/** The same, all withheld. */
export const withheldFactors: FactorFigures = Object.fromEntries(
  Object.keys(someFactors).map((id) => [id, areas.map(() => withheld)]),
);

/** The profile of Amsterdam with figures to weigh. */
export function factorProfile(factors: FactorFigures): Profile {
  const columns = Object.entries(factors).map(([indicator, observations]) =>
    aProfileColumn(EVERYBODY, observations, { indicator }),
  );
  return { area: 'GM0363', tables: [{ edition: '2021', areas, columns }] };
}

/** A source with figures to weigh. */
export function weighingSource(factors: FactorFigures = someFactors, answers: ReadyAnswers = {}): StubSource {
  return new StubSource({
    catalogue: weighingCatalogue,
    profile: () => factorProfile(factors),
    areas: () => anAreaList(),
    figures: ({ indicator }) =>
      levelFigures(indicator === 'low-income' ? [12, 15, absence('too-few')] : [68, 60, 75]),
    ...answers,
  });
}

/** A recipe with one figure of each direction. */
export const someRecipe = '1 z-scores risk 2 low-income protective 1 participation';

/** A weighing that is drawn. */
export async function weighing(settings: Partial<FactorIndex> = {}): Promise<FactorIndex> {
  const source = weighingSource();
  const element = Object.assign(new FactorIndex(), {
    source,
    area: 'GM0363',
    recipe: someRecipe,
    ...settings,
  });
  onPage(element);
  await element.ready;
  return element;
}

/** The rows of a weighing, each with its words. */
export function rowsOf(element: FactorIndex): readonly string[] {
  const rows = element.shadowRoot?.querySelectorAll('.row') ?? [];
  return [...rows].map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim());
}
