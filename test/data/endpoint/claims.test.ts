import { expect } from 'chai';
import { decodeAreas } from '../../../src/data/endpoint/areas-file.js';
import { decodeCatalogue } from '../../../src/data/endpoint/catalogue-file.js';
import { decodeColumnFile } from '../../../src/data/endpoint/column-file.js';
import { decodeFigures } from '../../../src/data/endpoint/figures-file.js';
import { decodeOutlines } from '../../../src/data/endpoint/outlines-file.js';
import { aColumnFile, expectedColumn, inFull } from '../../support/column-file.js';
import {
  aCatalogueFile,
  aFiguresFile,
  anAreasFile,
  anOutlinesFile,
  BUNDLE,
} from '../../support/endpoint-files.js';

const areas = (changes: object) =>
  decodeAreas(anAreasFile(changes), 'areas.json', {
    bundle: BUNDLE,
    edition: '2021',
    level: 'gemeente',
    count: 3,
  });
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
const outlines = (changes: object) =>
  decodeOutlines(anOutlinesFile(changes), 'outlines.json', { bundle: BUNDLE, edition: '2021' });
const column = (...damage: Parameters<typeof aColumnFile>) =>
  decodeColumnFile(aColumnFile(...damage), 'column.bin', expectedColumn);
const catalogue = (changes: object) => decodeCatalogue({ ...aCatalogueFile(), ...changes });

const shapeOf = (arcs: unknown, type = 'Polygon') => ({
  objects: { gemeente: { type: 'GeometryCollection', geometries: [{ type, id: 'GM0363', arcs }] } },
});
const groupsWithin = (levels: number): object => ({
  id: 'total',
  label: { nl: '' },
  people: { nl: '' },
  ...(levels > 0 && { groups: [groupsWithin(levels - 1)] }),
});
const editionOf = (buurt: number) => [{ ...aCatalogueFile().editions[0], counts: { buurt } }];

const LARGE_UNIT = { as: 'units', unit: 2 ** 27 };
const LARGE_NUMBER = 2 ** 32 - 1;

describe('a file that claims what cannot be', () => {
  const AT = 'outlines.json: objects.gemeente.geometries.0.arcs: expected';
  const cases: readonly (readonly [name: string, decode: () => unknown, message: string])[] = [
    [
      'tells of an area that is not on the list',
      () => areas({ changes: { recoded: [4_294_967_294] } }),
      'areas.json: changes.recoded: expected places of 3 areas, found 4294967294',
    ],
    [
      'marks a figure that is not there as provisional',
      () => figures(aFiguresFile({ provisional: [3] })),
      'figures.json: provisional: expected places of 3 areas, found 3',
    ],
    [
      'has groups within groups without end',
      () => catalogue({ everybody: groupsWithin(100) }),
      'catalogue.json: everybody: expected at most 16 levels of groups, found more',
    ],
    [
      'has them in a scheme',
      () => catalogue({ schemes: [null, { total: groupsWithin(100) }] }),
      'catalogue.json: schemes.1.total: expected at most 16 levels of groups, found more',
    ],
    [
      'has more areas than any country',
      () => catalogue({ editions: editionOf(1e308) }),
      'catalogue.json: editions.0.counts.buurt: expected <=1048576, found 1',
    ],
    ...['javascript:alert(1)', 'data:text/html,x', '//licence.example/', ' https://licence.example/'].map(
      (url) =>
        [
          `links to ${url} for its licence`,
          () => catalogue({ licence: { name: 'CC0', url } }),
          'catalogue.json: licence.url: expected',
        ] as const,
    ),
    [
      'has a value that nothing can be',
      () => column({ values: inFull([1, 1.7e308, 2]) }, { values: { as: 'doubles' } }),
      'column.bin: values.2: expected a number that is possible, found 1.7e+308',
    ],
    [
      'has such a value in units',
      () => column({ values: [LARGE_NUMBER, 1, 2] }, { values: LARGE_UNIT }),
      'column.bin: values.0: expected a number that is possible, found 5764',
    ],
    [
      'has such a base in units',
      () => column({ bases: [1, LARGE_NUMBER, 1] }, { bases: LARGE_UNIT }),
      'column.bin: bases.2: expected a number that is possible, found 5764',
    ],
    [
      'draws a line out of the world',
      () => outlines({ transform: { scale: [1e308, 1], translate: [0, 0] } }),
      'outlines.json: arcs.0.0: expected a point in the world',
    ],
    ['has a shape without a ring', () => outlines(shapeOf([])), `${AT} a ring or more, found none`],
    ['has a ring without an arc', () => outlines(shapeOf([[]])), `${AT} an arc or more, found none`],
    ['has rings in a ring', () => outlines(shapeOf([[[0]]])), `${AT} one of 3 arcs, found 0`],
    [
      'has arcs where polygons should be',
      () => outlines(shapeOf([[0, 1]], 'MultiPolygon')),
      `${AT} an arc or more, found none`,
    ],
  ];

  for (const [name, decode, message] of cases) {
    it(`is refused when it ${name}`, () => {
      expect(decode).to.throw(message);
    });
  }

  it('is quoted in part, however long it is', () => {
    expect(() => figures('<'.repeat(5000)))
      .to.throw('figures.json: the file: expected Object, found "<<<')
      .with.property('message')
      .with.length.below(400);
  });
});
