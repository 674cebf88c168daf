import { expect } from 'chai';
import { logChoose, logFactorial } from '../../../src/domain/statistics/log-factorial.js';

function sumOfLogs(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
}

describe('logFactorial(n)', () => {
  for (const n of [0, 1, 5, 31, 32, 33, 100, 1000, 100_000]) {
    it(`adds up the logarithms to ${n}`, () => {
      expect(logFactorial(n)).to.be.closeTo(sumOfLogs(n), 1e-12 * Math.max(1, n) * 10);
    });
  }
});

describe('logChoose(n, k)', () => {
  for (const [n, k, ways] of [
    [5, 0, 1],
    [5, 5, 1],
    [5, 2, 10],
    [49, 6, 13_983_816],
  ] as const) {
    it(`knows ${ways} ways to choose ${k} of ${n}`, () => {
      expect(Math.exp(logChoose(n, k)) / ways).to.be.closeTo(1, 1e-12);
    });
  }
});
