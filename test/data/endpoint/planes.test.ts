import { expect } from 'chai';
import { decodePlanes, encodePlanes, PLANES_LIMIT } from '../../../src/data/endpoint/planes.js';

const fail = (detail: string): never => {
  throw new Error(detail);
};

describe('planes', () => {
  for (const largest of [0, 255, 256, 65_535, 65_536, 2 ** 24, PLANES_LIMIT - 1]) {
    it(`come back as they were written, up to ${largest}`, () => {
      const numbers = [0, largest, Math.floor(largest / 3), 1 % (largest + 1)];
      expect([...decodePlanes(encodePlanes(numbers), 4, fail)]).to.deep.equal(numbers);
    });
  }

  it('have the lowest byte of every number first', () => {
    expect([...encodePlanes([0x0102, 3])]).to.deep.equal([2, 3, 1, 0]);
  });

  it('may hold no numbers', () => {
    expect(decodePlanes(encodePlanes([]), 0, fail)).to.have.length(0);
  });

  it('may be those of a hundred thousand numbers', () => {
    const numbers = Array.from({ length: 100_000 }, (_, index) => index);
    expect(decodePlanes(encodePlanes(numbers), numbers.length, fail)[99_999]).to.equal(99_999);
  });

  for (const number of [-1, PLANES_LIMIT, Number.NaN]) {
    it(`refuse to write ${number}`, () => {
      expect(() => encodePlanes([number])).to.throw(RangeError);
    });
  }

  const damaged: readonly [name: string, bytes: number, count: number][] = [
    ['miss a byte', 5, 3],
    ['are missing', 0, 3],
    ['are more than four', 15, 3],
    ['are of numbers that are not there', 3, 0],
  ];
  for (const [name, bytes, count] of damaged) {
    it(`that ${name} are refused`, () => {
      expect(() => decodePlanes(new Uint8Array(bytes), count, fail)).to.throw(`found ${bytes} bytes`);
    });
  }
});
