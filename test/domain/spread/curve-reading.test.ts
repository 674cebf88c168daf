import { expect } from 'chai';
import { groupAt } from '../../../src/domain/spread/curve-reading.js';

const points = [
  { other: 0, group: 0 },
  { other: 0.5, group: 0.2 },
  { other: 0.5, group: 0.3 },
  { other: 1, group: 1 },
];

describe('groupAt', () => {
  for (const [other, group] of [
    [0, 0],
    [0.25, 0.1],
    [0.5, 0.2],
    [0.75, 0.65],
    [1, 1],
  ] as const) {
    it(`reads ${group} at ${other}`, () => {
      expect(groupAt(points, other)).to.be.closeTo(group, 1e-12);
    });
  }
});
