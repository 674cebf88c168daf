import { expect } from 'chai';
import { decodeBorders } from '../../../src/data/endpoint/borders-file.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { zigzag } from '../../../src/data/endpoint/varints.js';
import { OUTSIDE } from '../../../src/domain/borders.js';
import { aBordersFile, twoRectangles } from '../../support/borders-file.js';
import { BUNDLE } from '../../support/endpoint-files.js';

const decode = (content: Uint8Array, count = 2) =>
  decodeBorders(content, 'borders.bin', {
    bundle: BUNDLE,
    edition: '2021',
    level: 'buurt',
    scope: 'NL00',
    count,
  });

describe('a borders file', () => {
  it('tells which areas lie on either side of every arc', () => {
    const { left, right } = decode(aBordersFile());
    expect([[...left], [...right]]).to.deep.equal([
      [0, 0, 1],
      [OUTSIDE, 1, OUTSIDE],
    ]);
  });

  it('tells where every arc runs', () => {
    const { starts, x, y } = decode(aBordersFile());
    expect([...starts]).to.deep.equal([0, 4, 6, 10]);
    expect([...x]).to.deep.equal([6, 2, 2, 6, 6, 6, 6, 10, 10, 6]);
    expect([...y]).to.deep.equal([2, 2, 8, 8, 8, 2, 8, 8, 2, 2]);
  });

  it('tells which areas belong to one gemeente', () => {
    expect([...decode(aBordersFile({ groups: [0, 1, 0, 1] })).groups]).to.deep.equal([0, 1]);
  });

  it('may hold no area at all', () => {
    const none = Object.fromEntries(Object.keys(twoRectangles).map((name) => [name, []]));
    const borders = decode(aBordersFile(none, { areas: 0, arcs: 0, points: 0 }), 0);
    expect(borders.left).to.have.length(0);
  });

  it('may hold one island', () => {
    const island = { groups: [0, 1], lefts: [0], rights: [0], inner: [2], joins: [5], junctions: [0] };
    const [x, y] = [[2, 0, 3].map(zigzag), [2, 3, 0].map(zigzag)];
    const borders = decode(aBordersFile({ ...island, x, y }, { areas: 1, arcs: 1, points: 4 }), 1);
    expect([...borders.x]).to.deep.equal([2, 2, 5, 2]);
  });

  it('may say nothing of most of a hundred thousand areas', () => {
    const borders = decode(aBordersFile({ groups: [0, 100_000] }, { areas: 100_000 }), 100_000);
    expect(borders.groups).to.have.length(100_000);
  });
});

describe('a damaged borders file', () => {
  const cases: readonly [name: string, content: () => Uint8Array, message: string][] = [
    ['is empty', () => new Uint8Array(), 'the file: expected a line of JSON first, found 0 bytes'],
    ['is a page', () => new TextEncoder().encode('<html>\n'), 'the file: expected a line of JSON first'],
    [
      'has no count of arcs',
      () => aBordersFile({}, { arcs: undefined }),
      'arcs: expected "arcs", found undefined',
    ],
    [
      'has a grid that is too fine',
      () => aBordersFile({}, { gridBits: 25 }),
      'gridBits: expected <=24, found 25',
    ],
    ['is cut off', () => aBordersFile().slice(0, -1), 'the parts: expected 29 bytes, found 28'],
    [
      'goes on behind its end',
      () => Uint8Array.from([...aBordersFile(), 0]),
      'the parts: expected 29 bytes, found 30',
    ],
    [
      'has an unfinished number',
      () => aBordersFile({ lefts: Uint8Array.of(0, 0, 0x80) }),
      'lefts: expected the last number to end',
    ],
    ['misses a side', () => aBordersFile({ rights: [0, 1] }), 'rights: expected 3, found 2'],
    ['has fewer steps south than east', () => aBordersFile({ y: [4] }), 'y: expected 6, found 1'],
    [
      'has an area too many',
      () => aBordersFile({ rights: [0, 2, 0] }),
      'arc 1: expected one of 2 areas, found 2',
    ],
    ['lacks the gemeente of an area', () => aBordersFile({ groups: [0, 1] }), 'groups: expected 2, found 1'],
    [
      'has half a run of gemeenten',
      () => aBordersFile({ groups: [0, 2, 0] }),
      'groups: expected pairs, found 3',
    ],
    [
      'has more gemeenten than areas',
      () => aBordersFile({ groups: [8, 2] }),
      'groups: expected at most 2 groups, found number 4',
    ],
    ['has another number of points', () => aBordersFile({}, { points: 11 }), 'points: expected 10, found 11'],
    [
      'claims more points than it has',
      () => aBordersFile({ inner: [2, 1000, 2] }, { points: 1010 }),
      'inner: expected at most 12 points, found 1010',
    ],
    [
      'has points to spare',
      () => aBordersFile({ inner: [1, 0, 2] }, { points: 9 }),
      'x: expected 5 steps, found 6',
    ],
    [
      'starts where nothing ended',
      () => aBordersFile({ joins: [0, 3, 4] }),
      'joins.0: expected a start that is known and possible, found 0',
    ],
    [
      'has an unknown start',
      () => aBordersFile({ joins: [2, 9, 4] }),
      'joins.1: expected a start that is known',
    ],
    [
      'refers to a junction that is not there',
      () => aBordersFile({ junctions: [1, 0, 2] }),
      'junctions: expected less than 2 for arc 2, found 2',
    ],
    [
      'runs out of junctions',
      () => aBordersFile({ junctions: [1, 0] }),
      'junctions: expected less than 2 for arc 2, found undefined',
    ],
    [
      'has junctions to spare',
      () => aBordersFile({ junctions: [1, 0, 1, 0] }),
      'junctions: expected 3 references, found 4',
    ],
    [
      'leaves the world in the east',
      () => aBordersFile({ x: [6, -4, 0, 4, 40, 0].map(zigzag) }),
      'x.7: expected 0 to 16, found 46',
    ],
    [
      'leaves the world in the north',
      () => aBordersFile({ y: [2, -3, 9, 0, 0, -6].map(zigzag) }),
      'y.1: expected 0 to 16, found -1',
    ],
    [
      'is of another edition',
      () => aBordersFile({}, { edition: '2015' }),
      'edition: expected "2021", found "2015"',
    ],
    [
      'is of another scope',
      () => aBordersFile({}, { scope: 'GM0363' }),
      'scope: expected "NL00", found "GM0363"',
    ],
    ['has another number of areas', () => aBordersFile({}, { areas: 3 }), 'areas: expected 2, found 3'],
  ];
  for (const [name, content, message] of cases) {
    it(`that ${name} names file, place and what was expected`, () => {
      expect(() => decode(content()))
        .to.throw(EndpointError, `borders.bin: ${message}`)
        .with.property('fault', 'damaged');
    });
  }

  it('from another release than its catalogue says so', () => {
    expect(() => decode(aBordersFile({}, { bundle: 'ffff0000' })))
      .to.throw(EndpointError)
      .with.property('fault', 'other-release');
  });

  it('written for a later version says so', () => {
    expect(() => decode(aBordersFile({}, { format: 'buurtmonitor/borders@2' })))
      .to.throw(EndpointError)
      .with.property('fault', 'newer-format');
  });
});
