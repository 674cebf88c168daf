import { expect } from 'chai';
import { seededRandom, seedOf, xoshiro128 } from '../../../src/domain/statistics/random.js';

function take(count: number, next: () => number): readonly number[] {
  return Array.from({ length: count }, next);
}

/** The published generator in whole numbers of any size, cut to 32 bits after every step. */
function plainXoshiro(state: bigint[]): () => number {
  const cut = (word: bigint) => word & 0xffffffffn;
  const rotate = (word: bigint, bits: bigint) => cut((word << bits) | (cut(word) >> (32n - bits)));
  return () => {
    const [s0 = 0n, s1 = 0n, s2 = 0n, s3 = 0n] = state;
    const [x2, x3] = [s2 ^ s0, s3 ^ s1];
    state.splice(0, 4, s0 ^ x3, s1 ^ x2, x2 ^ cut(s1 << 9n), rotate(x3, 11n));
    return Number(cut(rotate(cut(s1 * 5n), 7n) * 9n));
  };
}

describe('xoshiro128(state)', () => {
  it('gives the reference sequence of the state 1, 2, 3, 4', () => {
    expect(take(10, xoshiro128([1, 2, 3, 4]))).to.deep.equal([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('agrees with a plain version over a long run', () => {
    const state = [0xdeadbeef, 0x12345678, 0x9abcdef0, 0x0badf00d] as const;
    expect(take(2000, xoshiro128([...state]))).to.deep.equal(take(2000, plainXoshiro(state.map(BigInt))));
  });
});

describe('seededRandom(seed)', () => {
  it('repeats itself for the same seed', () => {
    expect(take(20, seededRandom(5))).to.deep.equal(take(20, seededRandom(5)));
  });

  it('goes its own way for a neighbouring seed', () => {
    const [one, other] = [take(20, seededRandom(5)), take(20, seededRandom(6))];
    expect(one.filter((number) => other.includes(number))).to.be.empty;
  });

  it('starts well for seed 0', () => {
    expect(new Set(take(100, seededRandom(0)))).to.have.property('size', 100);
  });

  it('spreads evenly between 0 and 1', () => {
    const counts = new Array<number>(20).fill(0);
    for (const number of take(20_000, seededRandom(1))) {
      const bin = Math.floor(number * 20);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    // Chi-square with 19 degrees of freedom is above 43.8 once in a thousand times.
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).to.be.below(43.8);
  });
});

describe('seedOf(text)', () => {
  // Published values of FNV-1a in 32 bits.
  for (const [text, seed] of [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ] as const) {
    it(`makes ${seed} of "${text}"`, () => {
      expect(seedOf(text)).to.equal(seed);
    });
  }
});
