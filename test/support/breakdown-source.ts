import type { Catalogue } from '../../src/domain/catalogue.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY, type Origin, originOf } from '../../src/domain/origin.js';
import type { Profile } from '../../src/domain/profile.js';
import { aCatalogue, aProfileColumn, profileAreas } from './builders.js';
import { StubSource } from './stub-source.js';

/** Figures per group, for the country, the gemeente and two buurten. */
export type GroupFigures = Readonly<Record<string, readonly Observation[]>>;

const few = absence('too-few');

export const someGroups: GroupFigures = {
  total: [figure(69), figure(68), figure(60), figure(61)],
  netherlands: [figure(72), figure(74), figure(70), figure(71)],
  europe: [figure(67), figure(70), few, few],
  'outside-europe': [figure(61), figure(59), figure(50, { base: 40 }), few],
  turkey: [figure(59), absence('withheld'), few, few],
  suriname: [figure(66), figure(63), few, few],
};

/** The same groups, all withheld. */
export const withheldGroups: GroupFigures = Object.fromEntries(
  Object.keys(someGroups).map((group) => [group, profileAreas.map(() => absence('withheld'))]),
);

/** A profile of Amsterdam, or of any area, with a column per group. */
export function groupProfile(groups: GroupFigures, scheme = 'herkomst', period = '2021'): Profile {
  const columns = Object.entries(groups).map(([group, observations]) =>
    aProfileColumn(originIn(scheme, group), observations, { period }),
  );
  return { area: 'GM0363', tables: [{ edition: '2021', areas: profileAreas, columns }] };
}

/** A source for breakdowns by origin. */
export function breakdownSource(
  groups: GroupFigures = someGroups,
  catalogue: Catalogue = aCatalogue(),
): StubSource {
  return new StubSource({ catalogue, profile: () => groupProfile(groups) });
}

function originIn(scheme: string, group: string): Origin {
  return group === 'total' ? EVERYBODY : originOf(scheme, group);
}
