import { canBeFigure } from '../../domain/observation.js';

/** Which mark stands before the decimals: a comma as in Dutch, or a point as in English. */
export type DecimalMark = ',' | '.';

/** A number as an author wrote it. */
export interface WrittenNumber {
  readonly value: number;
  /** Digits behind the decimal mark. */
  readonly decimals: number;
  readonly sign: '' | '%' | '‰';
  readonly provisional: boolean;
}

const PARTS = /^([-−]?)(\d[\d.,\s]*?)\s?([%‰]?)\s?(\*{0,2})$/;
const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^\d{1,3}([. ]\d{3})+(,\d+)?$|^\d+(,\d+)?$/,
  '.': /^\d{1,3}([, ]\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/,
};

/** As many as every browser can write. */
const MOST_DECIMALS = 20;

/** Reads a number in one notation; `undefined` where the text is none. */
export function readNumber(text: string, mark: DecimalMark): WrittenNumber | undefined {
  const [, minus = '', written = '', sign = '', stars = ''] = PARTS.exec(text) ?? [];
  const digits = written.replace(/\s/g, ' ');
  if (!GROUPED[mark].test(digits)) return undefined;
  const [whole = '', part = ''] = digits.split(mark);
  const size = Number(`${whole.replace(/\D/g, '')}.${part || 0}`);
  if (!canBeFigure(size) || part.length > MOST_DECIMALS) return undefined;
  return {
    value: minus && size !== 0 ? -size : size,
    decimals: part.length,
    sign: sign as WrittenNumber['sign'],
    provisional: stars !== '',
  };
}

/**
 * The notation that all numbers of a table can be read in. Where they can be read in both, as `1.234` and `56` can,
 * that of the language decides.
 * @returns `undefined` where no notation fits them all.
 */
export function notationOf(texts: readonly string[], language: string): DecimalMark | undefined {
  const usual: DecimalMark = language.toLowerCase().startsWith('en') ? '.' : ',';
  const other: DecimalMark = usual === ',' ? '.' : ',';
  const isNumber = (text: string) =>
    readNumber(text, ',') !== undefined || readNumber(text, '.') !== undefined;
  const numbers = texts.filter(isNumber);
  return [usual, other].find((mark) => numbers.every((text) => readNumber(text, mark) !== undefined));
}
