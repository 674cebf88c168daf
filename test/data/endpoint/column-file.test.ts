import { expect } from 'chai';
import { decodeColumnFile } from '../../../src/data/endpoint/column-file.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { zigzag } from '../../../src/data/endpoint/varints.js';
import { absence, figure } from '../../../src/domain/observation.js';
import { aColumnFile, expectedColumn, inFull } from '../../support/column-file.js';

const decode = (content: Uint8Array, changes: object = {}) =>
  decodeColumnFile(content, 'column.bin', { ...expectedColumn, ...changes });
const read = (...file: Parameters<typeof aColumnFile>) => [...decode(aColumnFile(...file)).observations];
const valuesOf = (...file: Parameters<typeof aColumnFile>) =>
  read(...file).map((one) => (one.kind === 'figure' ? one.value : undefined));

const cases = { as: 'cases', unit: 5, per: 100, decimals: 1 };
const doubles = { as: 'doubles' };

describe('a column file', () => {
  it('tells every figure with its base, and why there is none', () => {
    expect(read()).to.deep.equal([
      figure(30, { base: 40 }),
      absence('withheld'),
      figure(12.5, { base: 80 }),
      figure(0),
    ]);
  });

  it('has whole numbers unless it says otherwise', () => {
    expect(valuesOf({ values: [2, 0, 1] }, { values: { as: 'units' } })).to.deep.equal([2, undefined, 0, 1]);
  });

  it('may have no bases', () => {
    expect(read({ bases: [] }, { bases: undefined })[0]).to.deep.equal(figure(30));
  });

  it('may have values of a coarser unit', () => {
    const values = { as: 'units', unit: 5, decimals: 0 };
    expect(valuesOf({ values: [2, 0, 1] }, { values })).to.deep.equal([10, undefined, 0, 5]);
  });

  it('may have values below zero', () => {
    const values = { as: 'units', unit: 1, decimals: 1, signed: true };
    expect(valuesOf({ values: [-3, 0, 12].map(zigzag) }, { values })).to.deep.equal([
      -0.3,
      undefined,
      0,
      1.2,
    ]);
  });

  it('may have shares as numbers of cases', () => {
    const shares = valuesOf({ bases: [10, 4, 21], values: [3, 1, 7] }, { values: cases });
    expect(shares).to.deep.equal([33.3, undefined, 33.3, 35]);
  });

  it('rounds a share up that lies half way', () => {
    const [share] = valuesOf({ bases: [9, 2, 2], values: [1, 0, 0] }, { values: { ...cases, decimals: 0 } });
    expect(share).to.equal(13);
  });

  it('may have values in full', () => {
    const values = inFull([Math.PI, -1e15, 0]);
    expect(valuesOf({ values }, { values: doubles })).to.deep.equal([Math.PI, undefined, -1e15, 0]);
  });

  it('may have bases in full, one of them unknown', () => {
    const observations = read({ bases: inFull([0.5, Number.NaN, 2]) }, { bases: doubles });
    expect(observations.map((one) => one.kind === 'figure' && one.base)).to.deep.equal([
      0.5,
      false,
      undefined,
      2,
    ]);
  });

  it('tells which figures may be revised', () => {
    const observations = read({ provisional: [0, 2] });
    expect(observations.map((one) => one.kind === 'figure' && one.provisional)).to.deep.equal([
      true,
      false,
      false,
      true,
    ]);
  });

  it('tells that all figures may be revised', () => {
    const [first] = read({}, { provisional: true });
    expect(first).to.deep.include({ provisional: true });
  });

  it('tells of runs of absences for several reasons', () => {
    const parts = { gaps: [0, 0], absences: [6 + 3, 6 + 5], bases: [], values: [] };
    expect(read(parts)).to.deep.equal([
      absence('later'),
      absence('later'),
      absence('unknown'),
      absence('unknown'),
    ]);
  });

  it('has the figure of the country beside them', () => {
    const country = { values: [30.1], bases: [1000], provisional: true };
    expect(decode(aColumnFile({}, { country })).country).to.deep.equal(
      figure(30.1, { base: 1000, provisional: true }),
    );
  });

  it('may hold no area at all', () => {
    const none = aColumnFile({ gaps: [], absences: [], bases: [], values: [] }, { areas: 0 });
    expect(decode(none, { count: 0 }).observations.length).to.equal(0);
  });
});

describe('a damaged column file', () => {
  type Damage = Parameters<typeof aColumnFile>;
  const damages: readonly [name: string, damage: Damage, message: string][] = [
    ['has no count of areas', [{}, { areas: undefined }], 'areas: expected "areas", found undefined'],
    ['has another number of areas', [{}, { areas: 5 }], 'areas: expected 4, found 5'],
    ['is of another edition', [{}, { edition: '2015' }], 'edition: expected "2021", found "2015"'],
    ['is of another level', [{}, { level: 'wijk' }], 'level: expected "buurt", found "wijk"'],
    ['is of another period', [{}, { period: '2020' }], 'period: expected "2021", found "2020"'],
    [
      'is about another group',
      [{}, { origin: 'herkomst.turkey' }],
      'origin: expected "total", found "herkomst.turkey"',
    ],
    [
      'is about another indicator',
      [{}, { indicator: 'benefit' }],
      'indicator: expected "participation", found "benefit"',
    ],
    ['writes values in an unknown way', [{}, { values: { as: 'words' } }], 'values.as: expected'],
    [
      'writes bases as a share of themselves',
      [{}, { bases: cases }],
      'bases.as: expected units or doubles, found "cases"',
    ],
    [
      'has values of no unit',
      [{}, { values: { as: 'units', unit: 0, decimals: 1 } }],
      'values.unit: expected >=1, found 0',
    ],
    [
      'has too many decimals',
      [{}, { values: { as: 'units', unit: 1, decimals: 7 } }],
      'values.decimals: expected <=6, found 7',
    ],
    ['has an unfinished number', [{ gaps: Uint8Array.of(1, 0x80) }], 'gaps: expected the last number to end'],
    [
      'has a number of five bytes',
      [{ bases: new Uint8Array(15) }],
      'bases: expected 1 to 4 bytes for each of 3 numbers, found 15 bytes',
    ],
    ['has a value too few', [{ values: [1, 2] }], 'values: expected 1 to 4 bytes for each of 3 numbers'],
    [
      'has a value beside a reason',
      [{ values: [1, 2, 3, 4] }],
      'values: expected 1 to 4 bytes for each of 3',
    ],
    ['has a base too many', [{ bases: [1, 1, 1, 1] }], 'bases: expected 1 to 4 bytes for each of 3'],
    ['has bases that it does not tell of', [{}, { bases: undefined }], 'bases: expected none, found 3 bytes'],
    ['has a reason without a place', [{ absences: [0, 0] }], 'absences: expected 1, found 2'],
    ['has a reason beyond its end', [{ absences: [6 * 9] }], 'absences.0: expected to end at 4, found 11'],
    ['may revise an area that is not there', [{ provisional: [1, 2] }], 'provisional.1: expected one of 4'],
    [
      'may revise all and also some',
      [{ provisional: [1] }, { provisional: true }],
      'provisional: expected no places beside all, found 1',
    ],
    [
      'has half a number',
      [{ values: new Uint8Array(23) }, { values: doubles }],
      'values: expected 24 bytes, found 23',
    ],
    [
      'has an endless value',
      [{ values: inFull([1, Number.POSITIVE_INFINITY, 2]) }, { values: doubles }],
      'values.2: expected a number that is possible, found Infinity',
    ],
    [
      'has a value that is no number',
      [{ values: inFull([Number.NaN, 1, 2]) }, { values: doubles }],
      'values.0: expected a number that is possible, found NaN',
    ],
    [
      'has a base below nothing',
      [{ bases: inFull([1, -1, 1]) }, { bases: doubles }],
      'bases.2: expected a number that is possible, found -1',
    ],
    [
      'has an endless base',
      [{ bases: inFull([1, 1, Number.POSITIVE_INFINITY]) }, { bases: doubles }],
      'bases.3: expected a number that is possible, found Infinity',
    ],
    [
      'has cases without bases',
      [{ bases: [] }, { values: cases, bases: undefined }],
      'bases: expected bases, for values are shares of them, found none',
    ],
    [
      'has a share of nobody',
      [{ bases: [9, 1, 9] }, { values: cases }],
      'bases.2: expected a number above 0, found 0',
    ],
    [
      'has a share of an unknown number',
      [{}, { values: cases }],
      'bases.3: expected a number above 0, found NaN',
    ],
    [
      'has more cases than can be counted',
      [{ bases: [2, 2, 2], values: [2 ** 27, 0, 0] }, { values: { ...cases, per: 1000, unit: 2 ** 20 } }],
      'values.0: expected a smaller number of cases, found 134217728',
    ],
    [
      'has a country that is missing without a reason',
      [{}, { country: { values: [null] } }],
      'country.values.0: expected a reason in absences, found none',
    ],
  ];
  const contents: readonly (readonly [name: string, content: () => Uint8Array, message: string])[] = [
    ['is empty', () => new Uint8Array(), 'the file: expected a line of JSON first, found 0 bytes'],
    ['is a page', () => new TextEncoder().encode('<html>\n'), 'the file: expected a line of JSON first'],
    ['is cut off', () => aColumnFile().slice(0, -1), 'the parts: expected 11 bytes, found 10'],
    [
      'goes on behind its end',
      () => Uint8Array.from([...aColumnFile(), 0]),
      'the parts: expected 11 bytes, found 12',
    ],
    ...damages.map(([name, damage, message]) => [name, () => aColumnFile(...damage), message] as const),
  ];
  for (const [name, content, message] of contents) {
    it(`that ${name} names file, place and what was expected`, () => {
      expect(() => decode(content()))
        .to.throw(EndpointError, `column.bin: ${message}`)
        .with.property('fault', 'damaged');
    });
  }

  it('from another release than its catalogue says so', () => {
    expect(() => decode(aColumnFile({}, { bundle: 'ffff0000' })))
      .to.throw(EndpointError)
      .with.property('fault', 'other-release');
  });

  it('written for a later version says so', () => {
    expect(() => decode(aColumnFile({}, { format: 'buurtmonitor/column@2' })))
      .to.throw(EndpointError)
      .with.property('fault', 'newer-format');
  });
});
