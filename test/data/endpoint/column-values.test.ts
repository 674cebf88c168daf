import { expect } from 'chai';
import * as v from 'valibot';
import { columnValues, decodeColumn, encodeColumn } from '../../../src/data/endpoint/column-values.js';
import { decodeFile } from '../../../src/data/endpoint/decode.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';

describe('columnValues', () => {
  const wrong: readonly [name: string, column: object, message: string][] = [
    ['a base below nothing', { values: [1, 2], bases: [null, -1] }, 'bases.1: expected >=0, found -1'],
    ['a figure that nothing can be', { values: [1, 1.7e308] }, 'values.1: expected'],
    ['a loss that nothing can be', { values: [-1e16] }, 'values.0: expected'],
    ['a base that nothing can be', { values: [1], bases: [1e16] }, 'bases.0: expected'],
    ['an endless base', { values: [1], bases: [Number.POSITIVE_INFINITY] }, 'bases.0: expected'],
    ['half a place', { values: [null], absences: [[0.5, 'later']] }, 'absences.0'],
    ['a run of no areas', { values: [null], absences: [[0, 'later', 0]] }, 'absences.0'],
  ];
  for (const [name, column, message] of wrong) {
    it(`refuses ${name}`, () => {
      const decode = () => decodeFile(v.object(columnValues), 'figures.json', column);
      expect(decode).to.throw(EndpointError, `figures.json: ${message}`);
    });
  }
});

describe('encodeColumn', () => {
  const columns: readonly [name: string, observations: readonly Observation[], file: object][] = [
    ['plain figures', [figure(1), figure(0)], { values: [1, 0] }],
    [
      'a run of absences',
      [figure(1), absence('later'), absence('later')],
      { values: [1, null, null], absences: [[1, 'later', 2]] },
    ],
    [
      'absences of two kinds',
      [absence('withheld'), absence('too-few')],
      {
        values: [null, null],
        absences: [
          [0, 'withheld'],
          [1, 'too-few'],
        ],
      },
    ],
    [
      'figures that may all be revised',
      [figure(1, { provisional: true }), absence('unknown')],
      { values: [1, null], absences: [[1, 'unknown']], provisional: true },
    ],
    [
      'one figure that may be revised',
      [figure(1), figure(2, { provisional: true })],
      { values: [1, 2], provisional: [1] },
    ],
    [
      'bases, one of them unknown',
      [figure(1, { base: 120 }), figure(2)],
      { values: [1, 2], bases: [120, null] },
    ],
  ];
  for (const [name, observations, file] of columns) {
    it(`writes ${name}`, () => {
      expect(encodeColumn(observations)).to.deep.equal(file);
    });

    it(`writes ${name} so that they are read back the same`, () => {
      const column = decodeColumn('figures.json', '', encodeColumn(observations), observations.length);
      expect([...column]).to.deep.equal(observations);
    });
  }
});
