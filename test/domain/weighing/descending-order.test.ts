import { expect } from 'chai';
import { DescendingOrder } from '../../../src/domain/weighing/descending-order.js';
import { randomNumbers } from '../../support/random.js';

function inOrder(values: Float32Array): readonly number[] {
  return [...new DescendingOrder(values.length).of(values)].map((place) => values[place] ?? Number.NaN);
}

describe('DescendingOrder.of(values)', () => {
  for (const values of [
    [],
    [3],
    [1, 2, 3],
    [0, -1, 1, -0.5, 0.5, -1e-30, 1e-30, 1e30, -1e30],
    [2, 2, 1, 1, 2],
  ]) {
    it(`sorts ${JSON.stringify(values)} from high to low`, () => {
      const floats = Float32Array.from(values);
      expect(inOrder(floats)).to.deep.equal([...floats].sort((a, b) => b - a));
    });
  }

  it('puts zeros of either sign together', () => {
    expect(inOrder(Float32Array.of(-0, 1, 0, -1, -0)).map((value) => value + 0)).to.deep.equal([
      1, 0, 0, 0, -1,
    ]);
  });

  it('sorts as comparing does, list after list', () => {
    const random = randomNumbers(3);
    const order = new DescendingOrder(500);
    for (let list = 0; list < 20; list++) {
      const values = Float32Array.from(
        { length: 500 },
        () => Math.round((random() - 0.5) * 200) / 2 ** (list % 7),
      );
      const sorted = [...order.of(values)].map((place) => (values[place] ?? 0) + 0);
      expect(sorted).to.deep.equal([...values].sort((a, b) => b - a).map((value) => value + 0));
    }
  });

  it('names every place once', () => {
    const places = new DescendingOrder(5).of(Float32Array.of(1, 1, 3, 1, 3));
    expect([...places].sort()).to.deep.equal([0, 1, 2, 3, 4]);
  });
});
