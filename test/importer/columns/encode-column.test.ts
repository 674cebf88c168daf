import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { decodeColumnFile } from '../../../src/data/endpoint/column-file.js';
import type { ColumnHeader } from '../../../src/data/endpoint/column-layout.js';
import { encodeColumn } from '../../../src/data/endpoint/column-values.js';
import { decodeFigures, type FiguresFile } from '../../../src/data/endpoint/figures-file.js';
import type { LevelFigures } from '../../../src/domain/level-figures.js';
import {
  ABSENCE_REASONS,
  absence,
  figure,
  LARGEST_FIGURE,
  type Observation,
} from '../../../src/domain/observation.js';
import { encodeColumnFile } from '../../../src/importer/columns/encode-column.js';
import { BUNDLE } from '../../support/endpoint-files.js';
import { randomNumbers } from '../../support/random.js';
import { addressesIn } from '../support/files.js';

const SMALL = fileURLToPath(new URL('../../../data-fixtures/small/endpoint', import.meta.url));

function fileOf(observations: readonly Observation[], country?: Observation): FiguresFile {
  return {
    format: 'buurtmonitor/figures@1',
    bundle: BUNDLE,
    indicator: 'participation',
    origin: 'herkomst.turkey',
    period: '2021',
    edition: '2021',
    level: 'buurt',
    ...encodeColumn(observations),
    ...(country && { country: encodeColumn([country]) }),
  };
}

/** What is read from a figures file as JSON, and from its column file. */
function readBoth(text: string): readonly [json: LevelFigures, column: LevelFigures] {
  const figures = JSON.parse(text) as FiguresFile;
  const expected = { ...figures, count: figures.values.length };
  return [
    decodeFigures(figures, 'figures.json', expected),
    decodeColumnFile(encodeColumnFile(figures), 'column.bin', expected),
  ];
}

function expectSame([json, column]: readonly [LevelFigures, LevelFigures]): void {
  expect([...column.observations]).to.deep.equal([...json.observations]);
  expect(column.country).to.deep.equal(json.country);
}

const roundTrip = (observations: readonly Observation[], country?: Observation) =>
  expectSame(readBoth(JSON.stringify(fileOf(observations, country))));

function headerOf(observations: readonly Observation[]): ColumnHeader {
  const [line = ''] = encodeColumnFile(fileOf(observations)).toString('latin1').split('\n');
  return JSON.parse(line) as ColumnHeader;
}

/** Ways in which values are spread, by a random number. */
const VALUES: readonly ((random: () => number) => number)[] = [
  (random) => Math.round(random() * 1000) / 10,
  (random) => Math.floor(random() * 50) * 5,
  (random) => Math.round(random() * 4000 - 2000) / 100,
  (random) => Math.round(random() * 1e9) / 1e6,
  (random) => Math.round(random() * 1e15),
  (random) => -(random() ** 9) * LARGEST_FIGURE,
  (random) => random(),
  () => 0,
];

function aRandomColumn(seed: number): readonly Observation[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const value = pick(VALUES);
  const [absent, revised, known] = [pick([0, 0.1, 0.9, 1]), pick([0, 0.2, 1]), pick([0, 0.5, 1])];
  const isShare = random() < 0.4;
  const reasons = pick([ABSENCE_REASONS, ABSENCE_REASONS.slice(2, 3)]);
  return Array.from({ length: Math.floor(random() ** 2 * 400) }, () => {
    if (random() < absent) return absence(pick(reasons));
    const base = Math.ceil(random() ** 2 * 800) * 5;
    const share = Math.round((Math.floor(random() * (base + 1)) / base) * 1000) / 10;
    const options = { provisional: random() < revised, ...((isShare || random() < known) && { base }) };
    return figure(isShare ? share : value(random), options);
  });
}

describe('a column file', () => {
  it('says what the figures file says, whatever the figures', () => {
    for (let seed = 1; seed <= 400; seed++) roundTrip(aRandomColumn(seed));
  });

  const columns: readonly [name: string, observations: readonly Observation[]][] = [
    ['no area', []],
    ['one area', [figure(12.3, { base: 10 })]],
    ['every reason for absence', ABSENCE_REASONS.map(absence)],
    ['a hundred thousand absences', Array.from({ length: 100_000 }, () => absence('later'))],
    ['a base of nobody', [figure(0, { base: 0 }), figure(1, { base: 3 })]],
    ['half a case', [figure(1, { base: 0.5 }), figure(2)]],
    ['very many cases', [figure(1, { base: 2 ** 53 - 1 }), figure(2, { base: 1 })]],
    ['the largest number', [figure(LARGEST_FIGURE), figure(-Number.MIN_VALUE)]],
    ['a zero with a sign', [figure(-0), figure(-1)]],
    ['one figure among absences', [absence('unknown'), figure(5), absence('unknown')]],
  ];
  for (const [name, observations] of columns) {
    it(`holds ${name}`, () => roundTrip(observations));
  }

  it('holds the figure of the country, or why there is none', () => {
    roundTrip([figure(1)], figure(59.3, { base: 341_150, provisional: true }));
    roundTrip([figure(1)], absence('discontinued'));
  });

  it('says what the figures file says for every file of the small endpoint', async () => {
    const addresses = (await addressesIn(SMALL)).filter((one) => /^figures\/.*json$/.test(one));
    for (const address of addresses) expectSame(readBoth(await readFile(join(SMALL, address), 'utf8')));
    expect(addresses).not.to.have.length(0);
  });
});

describe('the numbers of a column file', () => {
  const written: readonly [name: string, observations: readonly Observation[], values: object][] = [
    ['whole tenths', [figure(12.3), figure(4)], { as: 'units', unit: 1, decimals: 1 }],
    ['counts that were rounded to fives', [figure(15), figure(40)], { as: 'units', unit: 5, decimals: 0 }],
    ['differences', [figure(-0.2), figure(0.4)], { as: 'units', unit: 2, decimals: 1, signed: true }],
    [
      'shares of a hundred as cases',
      [figure(33.3, { base: 15 }), figure(14.3, { base: 35 })],
      { as: 'cases', unit: 5, per: 100, decimals: 1 },
    ],
    [
      'shares of a thousand as cases',
      [figure(333.3, { base: 15 }), figure(142.9, { base: 35 })],
      { as: 'cases', unit: 5, per: 1000, decimals: 1 },
    ],
    [
      'shares that were rounded otherwise as tenths',
      [figure(33.4, { base: 15 }), figure(14.3, { base: 35 })],
      { as: 'units', unit: 1, decimals: 1 },
    ],
    ['what has no end in full', [figure(1 / 3)], { as: 'doubles' }],
  ];
  for (const [name, observations, values] of written) {
    it(`are ${name}`, () => {
      expect(headerOf(observations).values).to.deep.equal(values);
    });
  }

  it('are fewer bytes than the JSON', () => {
    const figures = fileOf(
      Array.from({ length: 500 }, (_, place) => figure(place % 90, { base: 5 * place })),
    );
    expect(encodeColumnFile(figures).length).to.be.below(JSON.stringify(figures).length / 2);
  });
});
