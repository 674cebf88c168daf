/** Random numbers in [0, 1) that are the same in every run: a linear congruential generator. */
export function seededRandom(seed) {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 32n) / 2 ** 32;
  };
}
