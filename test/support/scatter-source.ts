import type { AreaLevel } from '../../src/domain/area.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { LevelQuestion } from '../../src/domain/level-figures.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
import { IndicatorScatter } from '../../src/elements/indicator-scatter/indicator-scatter.js';
import {
  aCatalogue,
  aCoverage,
  anArea,
  anAreaList,
  anIndicator,
  aProfileColumn,
  levelFigures,
  text,
} from './builders.js';
import { onPage } from './on-page.js';
import { type ReadyAnswers, StubSource } from './stub-source.js';
import '../../src/elements/indicator-scatter/define.js';

const everybodyOnly = aCoverage({ scheme: undefined, groups: ['total'] });

/** Net labour participation by origin, and beside it figures of everybody. */
export const participation = anIndicator();
export const income = anIndicator({
  id: 'low-income',
  label: text('Laag inkomen', 'Low income'),
  source: text('Bron van inkomen'),
  caveat: text('Pas op met inkomen.'),
  coverage: [everybodyOnly],
});
export const inhabitants = anIndicator({
  id: 'inhabitants',
  label: text('Inwoners', 'Inhabitants'),
  unit: { kind: 'count' },
  decimals: 0,
  coverage: [everybodyOnly],
});
/** Figures of an older division of areas. */
export const former = anIndicator({
  id: 'former',
  label: text('Vroeger', 'Formerly'),
  coverage: [aCoverage({ scheme: undefined, groups: ['total'], periods: [{ id: '2009', edition: '2009' }] })],
});

/** A catalogue with two figures that can be set against each other, a size, and one that does not fit. */
export const scatterCatalogue: Catalogue = aCatalogue({
  indicators: [participation, income, inhabitants, former],
});

const NAMES =
  'Kop Zeedijk,De Baarsjes,Oude Kerk,Weesper,Sarphati,Jordaan,Pijp,Oost,Noord,Zuid,West,Haven'.split(',');
const CODES = NAMES.map((_, place) => `BU036300${String(place).padStart(2, '0')}`);

/** Figures of the twelve buurten of Amsterdam, one after another. */
export type ScatterFigures = Readonly<Record<string, readonly Observation[]>>;

const X = [50, 55, 58, 60, 62, 65, 66, 70, 72, 75, 80];
const Y = [30, 26, 25, 20, 22, 18, 15, 12, 13, 10, 5];
const SIZES = [400, 1600, 900, 2500, 100, 3600, 4900, 800, 700, 600, 500, 300];

/** A falling relation; the last buurt lacks one figure, the first rests on few cases, the second has no known size. */
export const someFigures: ScatterFigures = {
  participation: [
    ...X.map((value, place) => figure(value, { base: place === 0 ? 20 : 5000 })),
    absence('too-few'),
  ],
  'low-income': [...Y, 40].map((value) => figure(value, { provisional: value === 40 })),
  inhabitants: SIZES.map((value, place) => (place === 1 ? absence('withheld') : figure(value))),
};

/** The same, all withheld. */
export const withheldFigures: ScatterFigures = Object.fromEntries(
  Object.keys(someFigures).map((id) => [id, CODES.map(() => absence('withheld'))]),
);

const areas = [
  anArea('NL00', 'Nederland', 'land'),
  anArea(),
  ...CODES.map((code, place) => anArea(code, NAMES[place], 'buurt')),
];

function scatterProfile(figures: ScatterFigures): Profile {
  const wider = [figure(70), figure(71)];
  const columns = Object.entries(figures).flatMap(([indicator, observations]) =>
    ['2020', '2021'].map((period) =>
      aProfileColumn(EVERYBODY, [...wider, ...observations], { indicator, period }),
    ),
  );
  return { area: 'GM0363', tables: [{ edition: '2021', areas, columns }] };
}

/** A source with figures of the twelve buurten, as of one gemeente or as of the country. */
export function scatterSource(figures: ScatterFigures = someFigures, answers: ReadyAnswers = {}): StubSource {
  return new StubSource({
    catalogue: scatterCatalogue,
    profile: () => scatterProfile(figures),
    areas: (_, level: AreaLevel) =>
      level === 'buurt' ? anAreaList({ level, codes: CODES, names: NAMES }) : anAreaList(),
    figures: ({ indicator, level }: LevelQuestion) =>
      levelFigures((figures[indicator] ?? []).slice(0, level === 'buurt' ? undefined : 3)),
    ...answers,
  });
}

/** A scatter plot of the buurten of Amsterdam, or of other choices, that is drawn. */
export async function scatter(settings: Partial<IndicatorScatter> = {}): Promise<IndicatorScatter> {
  const choices = { area: 'GM0363', indicator: 'participation', against: 'low-income' };
  const element = Object.assign(new IndicatorScatter(), { source: scatterSource(), ...choices, ...settings });
  onPage(element);
  await element.ready;
  return element;
}
