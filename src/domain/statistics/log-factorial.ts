/** From here on Stirling's series is as exact as a double. */
const SERIES_FROM = 32;

/** Natural logarithm of n!, for a whole number from 0. */
export function logFactorial(n: number): number {
  if (n >= SERIES_FROM) {
    const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
    return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
  }
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return Math.log(product);
}

/** Natural logarithm of the number of ways to choose `k` of `n`, for whole numbers with 0 ≤ k ≤ n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
