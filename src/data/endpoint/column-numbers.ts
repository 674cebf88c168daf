import { canBeFigure, LARGEST_FIGURE } from '../../domain/observation.js';
import { DOUBLE_BYTES, type WrittenAs } from './column-layout.js';
import type { Fail } from './parts.js';
import { decodePlanes } from './planes.js';
import { unzigzag } from './varints.js';

// All in plain loops, without a call per number: a page runs this once, before the browser has made it fast.

/** The areas of a column, and the places among them that have a figure. */
export interface FigurePlaces {
  readonly areas: number;
  readonly places: Uint32Array;
}

/** Reads the cases behind each figure of a column file: per area, and `NaN` where they are not known. */
export function readBases(
  written: WrittenAs | undefined,
  part: Uint8Array,
  figures: FigurePlaces,
  fail: Fail,
): Float64Array | undefined {
  if (!written)
    return part.length === 0 ? undefined : fail('bases', `expected none, found ${part.length} bytes`);
  if (written.as === 'doubles') {
    const isBase = (base: number) => Number.isNaN(base) || (base >= 0 && canBeFigure(base));
    return readDoubles('bases', part, figures, isBase, fail);
  }
  if (written.as === 'cases') fail('bases.as', 'expected units or doubles, found "cases"');
  const { places, areas } = figures;
  const numbers = decodePlanes(part, places.length, (detail) => fail('bases', detail));
  const bases = new Float64Array(areas).fill(Number.NaN);
  for (let figure = 0; figure < numbers.length; figure++) {
    const number = numbers[figure] as number;
    // One more than they are, for 0 says that they are not known.
    if (number === 0) continue;
    const place = places[figure] as number;
    const base = (number - 1) * written.unit;
    if (base > LARGEST_FIGURE) refuseNumber('bases', place, base, fail);
    bases[place] = base;
  }
  return bases;
}

/**
 * Reads the values of a column file: per area, and `NaN` where there is no figure.
 * @param bases What {@link readBases} read.
 */
export function readValues(
  written: WrittenAs,
  part: Uint8Array,
  figures: FigurePlaces,
  bases: Float64Array | undefined,
  fail: Fail,
): Float64Array {
  if (written.as === 'doubles') return readDoubles('values', part, figures, canBeFigure, fail);
  const numbers = decodePlanes(part, figures.places.length, (detail) => fail('values', detail));
  if (written.as === 'units') return unitsOf(numbers, figures, written, fail);
  if (!bases) return fail('bases', 'expected bases, for values are shares of them, found none');
  return sharesOf(numbers, figures, bases, written, fail);
}

function readDoubles(
  name: string,
  part: Uint8Array,
  { areas, places }: FigurePlaces,
  isRight: (number: number) => boolean,
  fail: Fail,
): Float64Array {
  const bytes = places.length * DOUBLE_BYTES;
  if (part.length !== bytes) fail(name, `expected ${bytes} bytes, found ${part.length}`);
  const view = new DataView(part.buffer, part.byteOffset, part.length);
  const column = new Float64Array(areas).fill(Number.NaN);
  places.forEach((place, figure) => {
    const number = view.getFloat64(figure * DOUBLE_BYTES, true);
    if (!isRight(number)) refuseNumber(name, place, number, fail);
    column[place] = number;
  });
  return column;
}

function unitsOf(
  numbers: Uint32Array,
  { areas, places }: FigurePlaces,
  { unit, decimals, signed }: WrittenAs,
  fail: Fail,
): Float64Array {
  const values = new Float64Array(areas).fill(Number.NaN);
  // Divided, not multiplied by a tenth: so the value is the very number that its decimals mean.
  const divisor = 10 ** decimals;
  for (let figure = 0; figure < numbers.length; figure++) {
    const number = numbers[figure] as number;
    const place = places[figure] as number;
    const value = ((signed ? unzigzag(number) : number) * unit) / divisor;
    if (value > LARGEST_FIGURE || value < -LARGEST_FIGURE) refuseNumber('values', place, value, fail);
    values[place] = value;
  }
  return values;
}

function refuseNumber(name: string, place: number, number: number, fail: Fail): never {
  return fail(`${name}.${place}`, `expected a number that is possible, found ${number}`);
}

function sharesOf(
  numbers: Uint32Array,
  { areas, places }: FigurePlaces,
  bases: Float64Array,
  { unit, per, decimals }: WrittenAs,
  fail: Fail,
): Float64Array {
  const values = new Float64Array(areas).fill(Number.NaN);
  const divisor = 10 ** decimals;
  const factor = unit * per * divisor;
  for (let figure = 0; figure < numbers.length; figure++) {
    const place = places[figure] as number;
    const base = bases[place] as number;
    const dividend = (numbers[figure] as number) * factor;
    if (!(base > 0)) fail(`bases.${place}`, `expected a number above 0, found ${base}`);
    if (dividend > Number.MAX_SAFE_INTEGER)
      fail(`values.${place}`, `expected a smaller number of cases, found ${numbers[figure]}`);
    values[place] = Math.round(dividend / base) / divisor;
  }
  return values;
}
