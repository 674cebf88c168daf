import { expect } from 'chai';
import { scatterRange } from '../../src/drawing/scatter-range.js';

function values(count: number, ...outermost: readonly number[]): Float64Array {
  return Float64Array.from([
    ...Array.from({ length: count }, (_, place) => (100 * place) / (count - 1)),
    ...outermost,
  ]);
}

describe('scatterRange(values)', () => {
  it('holds every value of few areas, however far off', () => {
    expect(scatterRange(values(150, 5000))).to.deep.equal([0, 5000]);
  });

  it('holds every value of many areas where none is far off', () => {
    expect(scatterRange(values(1000, 120))).to.deep.equal([0, 120]);
  });

  it('leaves out what would press all others together', () => {
    const [low, high] = scatterRange(values(1000, 5000));
    expect(low).to.equal(0);
    expect(high).to.be.within(99, 100);
  });

  it('cuts off at most one in two hundred on either side', () => {
    const all = values(1000, 5000, 6000, -4000);
    const [low, high] = scatterRange(all);
    expect(all.filter((one) => one > high).length).to.be.at.most(5);
    expect(all.filter((one) => one < low).length).to.be.at.most(5);
  });

  it('is the wrong way round for no values', () => {
    const [low, high] = scatterRange(new Float64Array());
    expect(low).to.be.greaterThan(high);
  });
});
