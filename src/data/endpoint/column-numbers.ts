import { type BaseNumbers, DOUBLE_BYTES, type ValueNumbers } from './column-layout.js';
import { expectCount, type Fail } from './parts.js';
import { decodeVarints, unzigzag } from './varints.js';

// All in plain loops, without a call per number: a page runs this once, before the browser has made it fast.

/**
 * Reads the cases behind each figure of a column file; `NaN` where they are not known.
 * @param figures How many figures the column has.
 */
export function readBases(
  written: BaseNumbers | undefined,
  part: Uint8Array,
  figures: number,
  fail: Fail,
): Float64Array | undefined {
  if (!written) {
    expectCount('bases', part.length, 0, fail);
    return undefined;
  }
  const bases =
    written.as === 'doubles'
      ? readDoubles('bases', part, fail)
      : readKnown(
          decodeVarints(part, (detail) => fail('bases', detail)),
          written.unit,
        );
  expectCount('bases', bases.length, figures, fail);
  for (let figure = 0; figure < bases.length; figure++) {
    const base = bases[figure] as number;
    if (base < 0 || base === Number.POSITIVE_INFINITY)
      fail(`bases.${figure}`, `expected a number from 0, found ${base}`);
  }
  return bases;
}

/**
 * Reads the value of each figure of a column file.
 * @param bases What {@link readBases} read.
 */
export function readValues(
  written: ValueNumbers,
  part: Uint8Array,
  figures: number,
  bases: Float64Array | undefined,
  fail: Fail,
): Float64Array {
  const numbers =
    written.as === 'doubles'
      ? readDoubles('values', part, fail)
      : decodeVarints(part, (detail) => fail('values', detail));
  expectCount('values', numbers.length, figures, fail);
  if (written.as === 'units') return unitsOf(numbers, written);
  if (written.as === 'cases') return sharesOf(numbers, bases, written, fail);
  for (let figure = 0; figure < numbers.length; figure++) {
    const value = numbers[figure] as number;
    if (!Number.isFinite(value)) fail(`values.${figure}`, `expected a finite number, found ${value}`);
  }
  return numbers as Float64Array;
}

function readDoubles(name: string, part: Uint8Array, fail: Fail): Float64Array {
  if (part.length % DOUBLE_BYTES !== 0)
    fail(name, `expected ${DOUBLE_BYTES} bytes per number, found ${part.length} bytes`);
  const view = new DataView(part.buffer, part.byteOffset, part.length);
  const doubles = new Float64Array(part.length / DOUBLE_BYTES);
  for (let index = 0; index < doubles.length; index++)
    doubles[index] = view.getFloat64(index * DOUBLE_BYTES, true);
  return doubles;
}

/** Bases of a unit: one more than they are, for 0 says that they are not known. */
function readKnown(numbers: Uint32Array, unit: number): Float64Array {
  const bases = new Float64Array(numbers.length);
  for (let figure = 0; figure < bases.length; figure++) {
    const number = numbers[figure] as number;
    bases[figure] = number === 0 ? Number.NaN : (number - 1) * unit;
  }
  return bases;
}

function unitsOf(
  numbers: ArrayLike<number>,
  { unit, decimals, signed }: Extract<ValueNumbers, { as: 'units' }>,
): Float64Array {
  const values = new Float64Array(numbers.length);
  // Divided, not multiplied by a tenth: so the value is the very number that its decimals mean.
  const divisor = 10 ** decimals;
  for (let figure = 0; figure < values.length; figure++) {
    const number = numbers[figure] as number;
    values[figure] = ((signed ? unzigzag(number) : number) * unit) / divisor;
  }
  return values;
}

function sharesOf(
  numbers: ArrayLike<number>,
  bases: Float64Array | undefined,
  { unit, per, decimals }: Extract<ValueNumbers, { as: 'cases' }>,
  fail: Fail,
): Float64Array {
  if (!bases) return fail('bases', 'expected bases, for values are shares of them, found none');
  const values = new Float64Array(numbers.length);
  const divisor = 10 ** decimals;
  const factor = unit * per * divisor;
  for (let figure = 0; figure < values.length; figure++) {
    const base = bases[figure] as number;
    if (!(base > 0)) fail(`bases.${figure}`, `expected a number above 0, found ${base}`);
    const dividend = (numbers[figure] as number) * factor;
    if (dividend > Number.MAX_SAFE_INTEGER)
      fail(`values.${figure}`, `expected a smaller number of cases, found ${numbers[figure]}`);
    values[figure] = Math.round(dividend / base) / divisor;
  }
  return values;
}
