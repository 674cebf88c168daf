import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { orderByFigure, orderByName } from '../../../src/domain/table/row-order.js';

const rows = [0, 1, 2, 3, 4, 5];
const observations: readonly (Observation | undefined)[] = [
  figure(20.04),
  absence('later'),
  figure(10),
  undefined,
  figure(20.01),
  absence('withheld'),
];
const order = (direction: 'ascending' | 'descending') =>
  orderByFigure(rows, (row) => observations[row], direction, 1);

describe('orderByFigure', () => {
  it('puts low figures first, and alike as published in the order they had', () => {
    expect(order('ascending').slice(0, 3)).to.deep.equal([2, 0, 4]);
  });

  it('puts high figures first, and alike as published still in the order they had', () => {
    expect(order('descending').slice(0, 3)).to.deep.equal([0, 4, 2]);
  });

  it('puts absences last either way, by their reason, and behind them what was never published', () => {
    expect(order('ascending').slice(3)).to.deep.equal([5, 1, 3]);
    expect(order('descending').slice(3)).to.deep.equal([5, 1, 3]);
  });
});

describe('orderByName', () => {
  it('leaves rows of one name in the order they had', () => {
    const names = ['b', 'a', 'b'];
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const sorted = (direction: 'ascending' | 'descending') =>
      orderByName([0, 1, 2], (row) => names[row] ?? '', compare, direction);
    expect(sorted('ascending')).to.deep.equal([1, 0, 2]);
    expect(sorted('descending')).to.deep.equal([0, 2, 1]);
  });
});
