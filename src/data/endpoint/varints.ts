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
  // As many as there can be: to count them first is another pass over a large file.
  const numbers = new Uint32Array(bytes.length);
  let [count, number, shift] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    number |= (byte & DIGITS) << shift;
    if (byte < MORE) {
      numbers[count++] = number;
      number = shift = 0;
    } else {
      shift += DIGIT_BITS;
      if (shift >= MAX_BYTES * DIGIT_BITS)
        fail(`expected at most ${MAX_BYTES} bytes per number, found ${MAX_BYTES + 1} or more`);
    }
  }
  if (shift > 0) fail('expected the last number to end, found an unfinished one');
  return numbers.subarray(0, count);
}

/** Folds negative numbers in between the positive ones, so that small ones stay small: 0, −1, 1, −2 become 0, 1, 2, 3. */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** The number that {@link zigzag} folded. */
export function unzigzag(folded: number): number {
  return (folded >>> 1) ^ -(folded & 1);
}
