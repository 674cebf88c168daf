/** Gives a number between 0 and 1, both excluded, at every call. */
export type Random = () => number;

const WORD = 2 ** 32;

/** Fractional part of the golden ratio in 32 bits: spreads neighbouring seeds over the whole range. */
const GOLDEN = 0x9e3779b9;

/**
 * The generator xoshiro128** (Blackman & Vigna 2021, "Scrambled linear pseudorandom number generators"): a period of
 * 2^128 − 1 and no failure in the BigCrush tests. Gives whole numbers below 2^32.
 * @param state Four whole numbers below 2^32, not all zero.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** Numbers that look random and are the same for the same seed, on every machine. */
export function seededRandom(seed: number): Random {
  const word = (place: number) => scramble(seed + place * GOLDEN);
  const next = xoshiro128([word(1), word(2), word(3), word(4)]);
  return () => (next() + 0.5) / WORD;
}

/** A seed made of a text: FNV-1a over its UTF-16 units. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The finaliser of MurmurHash3: every bit of the seed reaches every bit of the state. */
function scramble(seed: number): number {
  let mixed = seed | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
