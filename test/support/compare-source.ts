import type { Area } from '../../src/domain/area.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { LevelQuestion } from '../../src/domain/level-figures.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY, originOf } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
import { aCatalogue, anAreaList, aProfile, aProfileColumn, levelFigures, profileAreas } from './builders.js';
import { StubSource } from './stub-source.js';

/** Figures of the gemeenten of `anAreaList`, and of the areas of `aProfile`, in the same order. */
export interface Figures {
  readonly gemeenten: readonly Observation[];
  readonly country: Observation;
  readonly profile: readonly Observation[];
}

export const someFigures: Figures = {
  gemeenten: [figure(65.3, { base: 700_000 }), figure(61.2, { base: 500_000 }), absence('withheld')],
  country: figure(63),
  profile: [figure(63), figure(65.3), figure(61.2), figure(70, { provisional: true, base: 50 })],
};

const hidden = absence('withheld');

export const allWithheld: Figures = {
  gemeenten: [hidden, hidden, hidden],
  country: hidden,
  profile: [hidden, hidden, hidden, hidden],
};

const buurten = anAreaList({
  level: 'buurt',
  codes: ['BU03630000', 'BU03630001', 'BU05990000'],
  names: ['Kop Zeedijk', 'De Baarsjes', 'Kop Zeedijk'],
});

/** A source for comparisons of areas. */
export function compareSource(
  figures: Figures = someFigures,
  catalogue: Catalogue = aCatalogue(),
): StubSource {
  return new StubSource({
    catalogue,
    areas: (_, level) => (level === 'gemeente' ? anAreaList() : buurten),
    figures: (_: LevelQuestion) => levelFigures(figures.gemeenten, figures.country),
    profile: () => profileOf(profileAreas, figures.profile),
  });
}

function profileOf(areas: readonly Area[], observations: readonly Observation[]): Profile {
  const groups = ['netherlands', 'europe', 'outside-europe', 'turkey', 'suriname'];
  const columns = [EVERYBODY, ...groups.map((group) => originOf('herkomst', group))].map((origin) =>
    aProfileColumn(origin, observations),
  );
  return { ...aProfile(columns), tables: [{ edition: '2021', areas, columns }] };
}
