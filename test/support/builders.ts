import type { Area, AreaLevel } from '../../src/domain/area.js';
import type { AreaList } from '../../src/domain/area-list.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Measurement } from '../../src/domain/comparison.js';
import type { Coverage, Indicator } from '../../src/domain/indicator.js';
import type { LevelFigures } from '../../src/domain/level-figures.js';
import type { LocalText } from '../../src/domain/local-text.js';
import { figure, isFigure, type Observation } from '../../src/domain/observation.js';
import { type AbsenceRun, ObservationColumn } from '../../src/domain/observation-column.js';
import { EVERYBODY, type Origin, type OriginGroup, type OriginScheme } from '../../src/domain/origin.js';
import type { AreaShape, Outlines } from '../../src/domain/outlines.js';
import type { Profile, ProfileColumn } from '../../src/domain/profile.js';

/** A text that is the same in Dutch, and marked in English. */
export function text(nl: string, en = `${nl} (en)`): LocalText {
  return { nl, en };
}

export const everybody: OriginGroup = {
  id: 'total',
  label: text('Totaal', 'Total'),
  people: text('de inwoners', 'inhabitants'),
};

export function aGroup(id: string, groups: readonly OriginGroup[] = []): OriginGroup {
  return { id, label: text(id), people: text(`mensen uit ${id}`), groups };
}

/** The newer scheme: a reference group, and a group that opens into two. */
export function aScheme(changes: Partial<OriginScheme> = {}): OriginScheme {
  const outside = aGroup('outside-europe', [aGroup('turkey'), aGroup('suriname')]);
  return {
    id: 'herkomst',
    label: text('Herkomst'),
    reference: 'netherlands',
    total: { ...everybody, groups: [aGroup('netherlands'), aGroup('europe'), outside] },
    ...changes,
  };
}

export function aCoverage(changes: Partial<Coverage> = {}): Coverage {
  return {
    scheme: 'herkomst',
    groups: ['total', 'netherlands', 'europe', 'outside-europe', 'turkey', 'suriname'],
    levels: ['land', 'gemeente', 'buurt'],
    periods: [
      { id: '2020', edition: '2021' },
      { id: '2021', edition: '2021' },
    ],
    ...changes,
  };
}

export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'participation',
    theme: 'work',
    label: text('Nettoarbeidsparticipatie', 'Net labour participation'),
    definition: text('Het aandeel dat werkt.'),
    unit: { kind: 'percentage' },
    decimals: 1,
    direction: 'favourable',
    base: text('personen van 15 tot 75 jaar'),
    source: text('Bron van het cijfer'),
    smallBase: 100,
    sentence: text('In {area} werkt {value} van {group}', 'In {area} {value} of {group} are in work'),
    coverage: [aCoverage()],
    ...changes,
  };
}

export function aCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
  return {
    title: text('Proefmonitor'),
    publisher: 'Proefgemeente',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    attribution: text('Bron: proef'),
    asOf: '2026-01-31',
    fictional: false,
    country: { code: 'NL00', name: text('Nederland', 'the Netherlands') },
    everybody,
    levels: ['land', 'gemeente', 'buurt'],
    editions: [
      {
        id: '2021',
        date: '2021-01-01',
        counts: { land: 1, gemeente: 3, buurt: 4 },
        outlines: { vintage: '2021', levels: ['gemeente', 'buurt'] },
      },
    ],
    themes: [{ id: 'work', label: text('Werk', 'Work') }],
    schemes: [aScheme()],
    indicators: [anIndicator()],
    ...changes,
  };
}

export function anArea(code = 'GM0363', name = 'Amsterdam', level: AreaLevel = 'gemeente'): Area {
  return { code, name, level, edition: '2021' };
}

export function aMeasurement(changes: Partial<Measurement> = {}): Measurement {
  return {
    indicator: anIndicator(),
    origin: EVERYBODY,
    area: anArea(),
    period: '2021',
    observation: figure(65.3),
    ...changes,
  };
}

/** A column of figures, numbers standing for plain figures. */
export function aColumn(...observations: readonly (number | Observation)[]): ObservationColumn {
  const all = observations.map((one) => (typeof one === 'number' ? figure(one) : one));
  const runs = all.flatMap((one, start): AbsenceRun[] =>
    isFigure(one) ? [] : [{ start, reason: one.reason, length: 1 }],
  );
  const values = Float64Array.from(all, (one) => (isFigure(one) ? one.value : Number.NaN));
  const bases = Float64Array.from(all, (one) => (isFigure(one) ? (one.base ?? Number.NaN) : Number.NaN));
  const provisional = new Set(all.flatMap((one, place) => (isFigure(one) && one.provisional ? [place] : [])));
  return new ObservationColumn(values, runs, provisional, bases);
}

export function anAreaList(changes: Partial<AreaList> = {}): AreaList {
  return {
    edition: '2021',
    level: 'gemeente',
    codes: ['GM0363', 'GM0599', 'GM0344'],
    names: ['Amsterdam', 'Rotterdam', 'Utrecht'],
    ...changes,
  };
}

export function levelFigures(
  observations: readonly (number | Observation)[],
  country: Observation | undefined = figure(60),
): LevelFigures {
  return { observations: aColumn(...observations), country };
}

/** The areas of {@link aProfile}: the country, the gemeente, and two buurten. */
export const profileAreas: readonly Area[] = [
  anArea('NL00', 'Nederland', 'land'),
  anArea(),
  anArea('BU03630000', 'Kop Zeedijk', 'buurt'),
  anArea('BU03630001', 'De Baarsjes', 'buurt'),
];

export function aProfileColumn(
  origin: Origin,
  observations: readonly (number | Observation)[],
  changes: Partial<ProfileColumn> = {},
): ProfileColumn {
  return {
    indicator: 'participation',
    origin,
    period: '2021',
    observations: aColumn(...observations),
    ...changes,
  };
}

export function aProfile(columns: readonly ProfileColumn[], area = 'GM0363'): Profile {
  return { area, tables: [{ edition: '2021', areas: profileAreas, columns }] };
}

/** A square of one degree, for a map of squares in a row. */
export function aSquare(code: string, column: number, neighbours: readonly string[] = []): AreaShape {
  const [west, east, south, north] = [4 + column, 5 + column, 52, 53];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ] as const;
  return { code, polygons: [[ring]], neighbours };
}

export function someOutlines(changes: Partial<Outlines> = {}): Outlines {
  return {
    edition: '2021',
    shapes: {
      gemeente: [
        aSquare('GM0363', 0, ['GM0599']),
        aSquare('GM0599', 1, ['GM0363', 'GM0344']),
        aSquare('GM0344', 2, ['GM0599']),
      ],
    },
    ...changes,
  };
}
