/** Numbers below this can be written in planes: four bytes. */
export const PLANES_LIMIT = 2 ** 32;

const MAX_PLANES = 4;
const BYTE = 256;

/**
 * Writes whole numbers from 0 to {@link PLANES_LIMIT} in planes: first the lowest byte of every number, then the next
 * byte of every number, as many as the largest number takes. Such rows compress better than numbers one by one, and
 * a page reads them with hardly a step per number.
 */
export function encodePlanes(numbers: readonly number[]): Uint8Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  let planes = 1;
  while (largest >= BYTE ** planes) planes++;
  const bytes = new Uint8Array(numbers.length * planes);
  numbers.forEach((number, index) => {
    if (!(number >= 0 && number < PLANES_LIMIT)) throw new RangeError(`${number} does not fit in planes`);
    for (let plane = 0; plane < planes; plane++)
      bytes[plane * numbers.length + index] = Math.floor(number / BYTE ** plane);
  });
  return bytes;
}

/**
 * Reads what {@link encodePlanes} wrote.
 * @param count How many numbers there are.
 * @param fail Called with what is wrong: bytes that are not one to four planes.
 */
export function decodePlanes(bytes: Uint8Array, count: number, fail: (detail: string) => never): Uint32Array {
  const planes = count === 0 ? 0 : bytes.length / count;
  const isWhole = planes * count === bytes.length && Number.isInteger(planes);
  if (!isWhole || planes > MAX_PLANES || (planes === 0 && count > 0))
    fail(`expected 1 to ${MAX_PLANES} bytes for each of ${count} numbers, found ${bytes.length} bytes`);
  const numbers = new Uint32Array(count);
  numbers.set(bytes.subarray(0, count));
  for (let plane = 1; plane < planes; plane++) {
    const start = plane * count;
    const factor = BYTE ** plane;
    for (let index = 0; index < count; index++) {
      const byte = bytes[start + index] as number;
      // Most numbers are small.
      if (byte > 0) numbers[index] = (numbers[index] as number) + byte * factor;
    }
  }
  return numbers;
}
