/** Numbers below this fit in a varint; four bytes of seven bits. */
export const VARINT_LIMIT = 2 ** 28;

const MAX_BYTES = 4;
const MORE = 0x80;
const DIGITS = 0x7f;
const DIGIT_BITS = 7;

/** Writes whole numbers from 0 to {@link VARINT_LIMIT} in one to four bytes each, seven bits at a time, low bits first. */
export function encodeVarints(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (!(number >= 0 && number < VARINT_LIMIT)) throw new RangeError(`${number} does not fit in a varint`);
    let rest = number;
    for (; rest >= MORE; rest >>>= DIGIT_BITS) bytes.push((rest & DIGITS) | MORE);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads what {@link encodeVarints} wrote.
 * @param fail Called with what is wrong: an unfinished or too long number.
 */
export function decodeVarints(bytes: Uint8Array, fail: (detail: string) => never): Uint32Array {
  const numbers = new Uint32Array(countVarints(bytes, fail));
  let at = 0;
  for (let place = 0; place < numbers.length; place++) {
    let byte = bytes[at++] as number;
    let number = byte & DIGITS;
    for (let shift = DIGIT_BITS; byte >= MORE; shift += DIGIT_BITS) {
      byte = bytes[at++] as number;
      number |= (byte & DIGITS) << shift;
    }
    numbers[place] = number;
  }
  return numbers;
}

/** Folds negative numbers in between the positive ones, so that small ones stay small: 0, −1, 1, −2 become 0, 1, 2, 3. */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The number that {@link zigzag} folded. */
export function unzigzag(folded: number): number {
  return (folded >>> 1) ^ -(folded & 1);
}

function countVarints(bytes: Uint8Array, fail: (detail: string) => never): number {
  let count = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] as number) >= MORE) continue;
    if (at - start >= MAX_BYTES)
      fail(`expected at most ${MAX_BYTES} bytes per number, found ${at - start + 1}`);
    start = at + 1;
    count++;
  }
  if (start !== bytes.length) fail('expected the last number to end, found an unfinished one');
  return count;
}
