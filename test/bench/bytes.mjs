// What borders weigh, and the least that their coordinates could weigh symbol by symbol.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/** Bytes as they are sent. */
export function weigh(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, BEST).length,
  };
}

/**
 * Order-0 entropy in bytes of the coordinates of all arcs, as steps from point to point that run on from arc to arc:
 * what is left when every step costs as much as it is rare.
 */
export function entropyFloor({ x, y }) {
  return entropyOf(stepsOf(x)) + entropyOf(stepsOf(y));
}

function stepsOf(line) {
  return line.map((position, point) => position - (line[point - 1] ?? 0));
}

function entropyOf(symbols) {
  const counts = new Map();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / symbols.length);
  return Math.round(bits / 8);
}
