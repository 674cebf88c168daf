import { expect } from 'chai';
import { decodeAreas } from '../../../src/data/endpoint/areas-file.js';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { decodeFigures } from '../../../src/data/endpoint/figures-file.js';
import { decodeOutlines } from '../../../src/data/endpoint/outlines-file.js';
import { decodeProfile } from '../../../src/data/endpoint/profile-file.js';
import { absence, figure } from '../../../src/domain/observation.js';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { observationIn } from '../../../src/domain/profile.js';
import { aCoverage, anIndicator } from '../../support/builders.js';
import {
  aCatalogueFile,
  aFiguresFile,
  anAreasFile,
  anOutlinesFile,
  aProfileFile,
  BUNDLE,
} from '../../support/endpoint-files.js';

const areas = (content: unknown) =>
  decodeAreas(content, 'areas.json', { bundle: BUNDLE, edition: '2021', level: 'gemeente', count: 3 });
const figures = (content: unknown) =>
  decodeFigures(content, 'figures.json', {
    bundle: BUNDLE,
    indicator: 'participation',
    origin: 'total',
    period: '2021',
    edition: '2021',
    level: 'gemeente',
    count: 3,
  });
const profile = (content: unknown) =>
  decodeProfile(content, 'profile.json', { bundle: BUNDLE, area: 'GM0363', country: 'NL00' });
const outlines = (content: unknown) =>
  decodeOutlines(content, 'outlines.json', { bundle: BUNDLE, edition: '2021' });

describe('a whole file', () => {
  it('becomes a catalogue', () => {
    expect(decodeCatalogue(aCatalogueFile()).indicators[0]?.id).to.equal('participation');
  });

  it('becomes a list of areas', () => {
    expect(areas(anAreasFile()).names).to.deep.equal(['Amsterdam', 'Rotterdam', 'Utrecht']);
  });

  it('tells which areas were redrawn', () => {
    expect(areas(anAreasFile({ changes: { redrawn: [1] } })).continuity).to.deep.equal([
      'unchanged',
      'redrawn',
      'unchanged',
    ]);
  });

  it('becomes figures with their absences', () => {
    const { observations } = figures(aFiguresFile());
    expect([...observations]).to.deep.equal([figure(65.3), absence('withheld'), figure(70)]);
  });

  it('becomes figures with the country beside them', () => {
    const country = { values: [60], bases: [1000], provisional: true };
    expect(figures(aFiguresFile({ country })).country).to.deep.equal(
      figure(60, { base: 1000, provisional: true }),
    );
  });

  it('becomes a profile', () => {
    const question = { indicator: 'participation', origin: EVERYBODY, period: '2021', edition: '2021' };
    expect(observationIn(profile(aProfileFile()), question, 'BU03630000')).to.deep.equal(figure(61.2));
  });

  it('becomes shapes that know their neighbours', () => {
    const [first] = outlines(anOutlinesFile()).shapes.gemeente ?? [];
    expect(first).to.deep.include({ code: 'GM0363', neighbours: ['GM0599'] });
  });

  it('becomes shapes in longitude and latitude', () => {
    const [first] = outlines(anOutlinesFile()).shapes.gemeente ?? [];
    expect(first?.polygons[0]?.[0]?.[0]).to.deep.equal([4.1, 52]);
  });
});

describe('a damaged file', () => {
  const geometry = (arcs: unknown) => ({
    gemeente: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'GM0363', arcs }] },
  });
  const unknownEdition = [
    anIndicator({ coverage: [aCoverage({ periods: [{ id: '2021', edition: '1850' }] })] }),
  ];
  const unknownGroup = [anIndicator({ coverage: [aCoverage({ groups: ['mars'] })] })];
  const withoutArea = { edition: '2021', areas: ['nowhere'], names: ['Nergens'], columns: [] };
  const cases: readonly [name: string, decode: () => unknown, message: string][] = [
    ['is no object', () => figures('<html>'), 'figures.json: the file: expected Object, found "<html>"'],
    [
      'has no format',
      () => areas({ ...anAreasFile(), format: undefined }),
      'areas.json: format: expected "buurtmonitor/areas@1", found undefined',
    ],
    [
      'has a text for a number',
      () => figures(aFiguresFile({ values: ['65,3', null, 70] })),
      'figures.json: values.0: expected number, found "65,3"',
    ],
    [
      'has an endless number',
      () => figures(aFiguresFile({ values: [Number.POSITIVE_INFINITY, null, 70] })),
      'figures.json: values.0: expected',
    ],
    [
      'is too short',
      () => figures(aFiguresFile({ values: [65.3], absences: [] })),
      'figures.json: values: expected 3 values, found 1',
    ],
    [
      'misses a reason',
      () => figures(aFiguresFile({ absences: [] })),
      'figures.json: values.1: expected a reason in absences, found none',
    ],
    [
      'has a reason beside a value',
      () => figures(aFiguresFile({ absences: [[0, 'withheld', 2]] })),
      'figures.json: values.0: expected null, found 65.3',
    ],
    [
      'has two reasons for one place',
      () =>
        figures(
          aFiguresFile({
            absences: [
              [1, 'withheld'],
              [1, 'later'],
            ],
          }),
        ),
      'figures.json: absences.1: expected one reason for place 1, found two',
    ],
    [
      'has a reason beyond its end',
      () => figures(aFiguresFile({ absences: [[1, 'withheld', 9]] })),
      'figures.json: absences.0: expected to end at 3, found 10',
    ],
    [
      'has an unknown reason',
      () => figures(aFiguresFile({ absences: [[1, 'lost']] })),
      'figures.json: absences.0',
    ],
    [
      'has too few bases',
      () => figures(aFiguresFile({ bases: [1] })),
      'figures.json: bases: expected 3 bases, found 1',
    ],
    [
      'is about another indicator',
      () => figures(aFiguresFile({ indicator: 'benefit' })),
      'figures.json: indicator: expected "participation", found "benefit"',
    ],
    [
      'is of another edition',
      () => figures(aFiguresFile({ edition: '2015' })),
      'figures.json: edition: expected "2021", found "2015"',
    ],
    [
      'has fewer names than codes',
      () => areas(anAreasFile({ names: ['Amsterdam'] })),
      'areas.json: names.length: expected 3, found 1',
    ],
    [
      'has a number for a code',
      () => areas(anAreasFile({ codes: ['GM0363', 599, 'GM0344'] })),
      'areas.json: codes.1: expected string, found 599',
    ],
    [
      'has a code twice',
      () => areas(anAreasFile({ codes: ['GM0363', 'GM0363', 'GM0344'] })),
      'areas.json: number of different codes: expected 3, found 2',
    ],
    [
      'has an area of no known form',
      () => profile(aProfileFile({ tables: [withoutArea] })),
      'profile.json: tables.0.areas.0: not the code of an area: nowhere',
    ],
    [
      'is the profile of another area',
      () => profile(aProfileFile({ area: 'GM0599' })),
      'profile.json: area: expected "GM0363", found "GM0599"',
    ],
    [
      'has half a point',
      () => outlines(anOutlinesFile({ arcs: [[[1, 0], [0]]] })),
      'outlines.json: arcs.0.1: expected two whole numbers',
    ],
    [
      'has an arc of one point',
      () => outlines(anOutlinesFile({ arcs: [[[1, 0]]] })),
      'outlines.json: arcs.0: expected two points or more',
    ],
    [
      'refers to an arc that is not there',
      () => outlines(anOutlinesFile({ objects: geometry([[0, 7]]) })),
      'outlines.json: objects.gemeente.geometries.0.arcs: expected one of 3 arcs, found 7',
    ],
    [
      'names an edition that is not there',
      () => decodeCatalogue(aCatalogueFile({ indicators: unknownEdition })),
      'catalogue.json: indicators.0.coverage.0.periods.0.edition: expected the id of an edition, found "1850"',
    ],
    [
      'names a group that is not there',
      () => decodeCatalogue(aCatalogueFile({ indicators: unknownGroup })),
      'catalogue.json: indicators.0.coverage.0.groups: expected ids of groups in the scheme, found "mars"',
    ],
    [
      'names a theme that is not there',
      () => decodeCatalogue(aCatalogueFile({ themes: [] })),
      'catalogue.json: indicators.0.theme: expected the id of a theme, found "work"',
    ],
    [
      'leads outside its folder',
      () =>
        decodeCatalogue({
          ...aCatalogueFile(),
          files: { ...aCatalogueFile().files, profiles: { path: '../secret/{area}.json', bundle: BUNDLE } },
        }),
      'catalogue.json: files.profiles.path',
    ],
  ];
  for (const [name, decode, message] of cases) {
    it(`that ${name} names file, place and what was expected`, () => {
      expect(decode).to.throw(EndpointError, message).with.property('fault', 'damaged');
    });
  }
});

describe('a file of another time', () => {
  it('written for a later version says so', () => {
    expect(() => figures(aFiguresFile({ format: 'buurtmonitor/figures@2' })))
      .to.throw(EndpointError, 'format: expected version 1, found 2')
      .with.property('fault', 'newer-format');
  });

  it('from another release than its catalogue says so', () => {
    expect(() => figures(aFiguresFile({ bundle: 'ffff0000' })))
      .to.throw(EndpointError, 'bundle: expected "1a2b3c4d", found "ffff0000"')
      .with.property('fault', 'other-release');
  });

  it('with a field that this version does not know is read all the same', () => {
    expect(figures(aFiguresFile({ confidence: [1, 2, 3] })).observations.length).to.equal(3);
  });
});
