import { expect } from 'chai';
import type { Borders } from '../../../src/domain/borders.js';
import { PreparedBorders } from '../../../src/drawing/borders/prepared-borders.js';
import { isDetailOf } from '../../../src/drawing/detail/is-detail-of.js';
import { gemeentenOf } from '../../support/grains.js';
import { rectangle } from '../../support/mosaic.js';

const patches = [0, 1, 2, 3].map((area) => ({ area, corners: rectangle(10 * area, 10, 10 * area + 10, 30) }));
const { overview, parts } = gemeentenOf(patches, 2);
const prepared = new PreparedBorders(overview);
const part = parts.get(0) as Borders;

describe('borders', () => {
  it('are the detail of their gemeente', () => {
    expect(isDetailOf(part, 0, prepared)).to.equal(true);
  });

  const others: readonly (readonly [string, Partial<Borders>])[] = [
    ['of another edition', { edition: '1999' }],
    ['of another level', { level: 'wijk' }],
    ['of another number of areas', { areas: 5 }],
    ['on a coarser grid', { gridBits: 4 }],
    ['without any line', { left: new Int32Array(), right: new Int32Array() }],
  ];
  for (const [name, change] of others) {
    it(`${name} are not`, () => {
      expect(isDetailOf({ ...part, ...change }, 0, prepared)).to.equal(false);
    });
  }

  it('of another gemeente are not', () => {
    expect(isDetailOf(part, 1, prepared)).to.equal(false);
  });
});
