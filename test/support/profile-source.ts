import type { Area } from '../../src/domain/area.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Indicator } from '../../src/domain/indicator.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
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
import { StubSource } from './stub-source.js';

/** As many parts as make a distribution. */
const COUNT = 12;

const places = Array.from({ length: COUNT }, (_, index) => index);
const twoDigits = (index: number) => String(index).padStart(2, '0');

/** The country, Amsterdam, and its buurten, numbered from 0. */
export const profiledAreas: readonly Area[] = [
  anArea('NL00', 'Nederland', 'land'),
  anArea(),
  ...places.map((index) => anArea(`BU036300${twoDigits(index)}`, `Buurt ${index}`, 'buurt')),
];

const everybodyOnly = aCoverage({ scheme: undefined, groups: ['total'] });

/** One indicator of each direction, in two themes; only participation is known by origin. */
export const profileIndicators: readonly Indicator[] = [
  anIndicator({
    id: 'inhabitants',
    theme: 'people',
    label: text('Inwoners'),
    unit: { kind: 'count' },
    decimals: 0,
    direction: 'neutral',
    base: undefined,
    sentence: undefined,
    coverage: [everybodyOnly],
  }),
  anIndicator({
    id: 'young',
    theme: 'people',
    label: text('Jongeren'),
    direction: 'neutral',
    coverage: [everybodyOnly],
  }),
  anIndicator(),
  anIndicator({
    id: 'benefits',
    label: text('Uitkeringen'),
    direction: 'unfavourable',
    coverage: [everybodyOnly],
  }),
];

export function profileCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
  return aCatalogue({
    themes: [
      { id: 'people', label: text('Mensen', 'People'), symbol: 'demography' },
      { id: 'work', label: text('Werk', 'Work') },
    ],
    indicators: profileIndicators,
    peers: ['inhabitants', 'young'],
    ...changes,
  });
}

/** Observations of {@link profiledAreas} by indicator. */
export type Observed = Readonly<Record<string, readonly (number | Observation)[]>>;

/** Buurt 0 is the lowest and buurt 11 the highest in everything; the figure of the last rests on few cases. */
export const someObserved: Observed = {
  inhabitants: [17_000_000, 800_000, ...places.map((index) => 1000 + index * 100)],
  young: [15, 16, ...places.map((index) => 10 + index)],
  participation: [70, 68, ...places.slice(1).map((index) => 59 + index), figure(75, { base: 40 })],
  benefits: [6, 8, ...places.map((index) => (index === 3 ? absence('too-few') : 2 + index))],
};

export const allHidden: Observed = Object.fromEntries(
  Object.keys(someObserved).map((id) => [id, profiledAreas.map(() => absence('withheld'))]),
);

export function profileOf(observed: Observed = someObserved): Profile {
  const columns = Object.entries(observed).map(([indicator, observations]) =>
    aProfileColumn(EVERYBODY, observations, { indicator }),
  );
  return { area: 'GM0363', tables: [{ edition: '2021', areas: profiledAreas, columns }] };
}

/** Gemeenten of a country, of which Amsterdam is the fourth. */
export const gemeenten = anAreaList({
  codes: places.map((index) => (index === 3 ? 'GM0363' : `GM90${twoDigits(index)}`)),
  names: places.map((index) => (index === 3 ? 'Amsterdam' : `Gemeente ${index}`)),
});

/** A source for profiles; gemeenten run from low to high in everything. */
export function profileSource(
  observed: Observed = someObserved,
  catalogue: Catalogue = profileCatalogue(),
): StubSource {
  return new StubSource({
    catalogue,
    profile: () => profileOf(observed),
    areas: (_, level) => (level === 'gemeente' ? gemeenten : anAreaList({ level: 'buurt', ...buurten })),
    figures: () => levelFigures(places.map((index) => 50 + index * 5)),
  });
}

const buurten = {
  codes: profiledAreas.slice(2).map(({ code }) => code),
  names: profiledAreas.slice(2).map(({ name }) => name),
};
