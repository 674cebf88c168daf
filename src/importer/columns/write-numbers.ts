import { DOUBLE_BYTES, MOST, type WrittenAs } from '../../data/endpoint/column-layout.js';
import { encodePlanes, PLANES_LIMIT } from '../../data/endpoint/planes.js';
import { zigzag } from '../../data/endpoint/varints.js';

/** A part of a column file, and what its header says of how it is written. */
export interface WrittenNumbers {
  readonly written: Pick<WrittenAs, 'as'> & Partial<WrittenAs>;
  readonly bytes: Uint8Array;
}

const MOST_DECIMALS = 6;
/** What a share may be a share of: a thousand first, which makes the smaller number of cases. */
const PER = [1000, 100] as const;

/** Writes the cases behind each figure, `null` where they are not known. */
export function writeBases(bases: readonly (number | null)[]): WrittenNumbers {
  const unit = commonUnit(bases);
  const numbers = bases.map((base) => (base === null ? 0 : base / unit + 1));
  if (fitInPlanes(numbers, unit)) return { written: { as: 'units', unit }, bytes: encodePlanes(numbers) };
  return { written: { as: 'doubles' }, bytes: doubles(bases.map((base) => base ?? Number.NaN)) };
}

/** Writes values in the fewest bytes from which the very same numbers can be read back. */
export function writeValues(values: readonly number[], bases: readonly (number | null)[]): WrittenNumbers {
  const decimals = decimalsOf(values);
  if (decimals === undefined) return { written: { as: 'doubles' }, bytes: doubles(values) };
  return (
    asCases(values, bases, decimals) ??
    asUnits(values, decimals) ?? { written: { as: 'doubles' }, bytes: doubles(values) }
  );
}

/** Numbers of cases, when every value is the rounded share that they make of their base. */
function asCases(
  values: readonly number[],
  bases: readonly (number | null)[],
  decimals: number,
): WrittenNumbers | undefined {
  if (bases.length === 0 || !bases.every((base) => base !== null && base > 0)) return undefined;
  const divisor = 10 ** decimals;
  const step = commonUnit(bases);
  for (const per of PER) {
    const factor = per * divisor;
    const baseOf = (figure: number) => bases[figure] as number;
    const cases = values.map(
      (value, figure) => Math.round((value * divisor * baseOf(figure)) / factor / step) * step,
    );
    const isSame = cases.every(
      (number, figure) =>
        number * factor <= Number.MAX_SAFE_INTEGER &&
        Math.round((number * factor) / baseOf(figure)) / divisor === values[figure],
    );
    const unit = commonUnit(cases);
    const numbers = cases.map((number) => number / unit);
    if (isSame && fitInPlanes(numbers, unit))
      return { written: { as: 'cases', unit, per, decimals }, bytes: encodePlanes(numbers) };
  }
  return undefined;
}

function asUnits(values: readonly number[], decimals: number): WrittenNumbers | undefined {
  const scaled = values.map((value) => Math.round(value * 10 ** decimals));
  const unit = commonUnit(scaled);
  const signed = scaled.some((number) => number < 0);
  const numbers = scaled.map((number) => (signed ? zigzag(number / unit) : number / unit));
  if (!fitInPlanes(numbers, unit)) return undefined;
  return {
    written: { as: 'units', unit, decimals, ...(signed && { signed }) },
    bytes: encodePlanes(numbers),
  };
}

/** The fewest decimals with which all values are written in full; `undefined` when there are too many. */
function decimalsOf(values: readonly number[]): number | undefined {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const factor = 10 ** decimals;
    const isFull = (value: number) => {
      const scaled = Math.round(value * factor);
      return Number.isSafeInteger(scaled) && scaled / factor === value;
    };
    if (values.every(isFull)) return decimals;
  }
  return undefined;
}

/** The largest number that all are a multiple of; 1 when they are not whole, or all zero. */
function commonUnit(numbers: readonly (number | null)[]): number {
  let unit = 0;
  for (const number of numbers) {
    if (number !== null && !Number.isSafeInteger(number)) return 1;
    unit = commonDivisor(Math.abs(number ?? 0), unit);
  }
  return unit || 1;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

function fitInPlanes(numbers: readonly number[], unit: number): boolean {
  return (
    unit <= MOST &&
    numbers.every((number) => Number.isInteger(number) && number >= 0 && number < PLANES_LIMIT)
  );
}

function doubles(numbers: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * DOUBLE_BYTES));
  numbers.forEach((number, index) => {
    bytes.setFloat64(index * DOUBLE_BYTES, number, true);
  });
  return new Uint8Array(bytes.buffer);
}
