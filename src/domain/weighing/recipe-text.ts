import { TOTAL } from '../origin.js';
import { roundTo } from '../rounding.js';
import {
  FACTOR_DIRECTIONS,
  FACTOR_SCALES,
  type Factor,
  type FactorDirection,
  MOST_FACTORS,
  type Recipe,
} from './recipe.js';

/** Version of the text; a reader of a later version still reads the earlier ones. */
const VERSION = '1';

/** Digits of a weight that are kept: finer ones change no place that a reader would notice. */
const WEIGHT_DECIMALS = 4;

const WEIGHT = /^\d{1,6}(\.\d{1,4})?$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const ORIGIN = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)?$/;

/** What is wrong with a text that should be a recipe. */
export type RecipeProblem =
  | 'empty'
  | 'version'
  | 'scale'
  | 'no-factors'
  | 'direction'
  | 'weight'
  | 'indicator'
  | 'origin'
  | 'period'
  | 'repeated'
  | 'too-many';

/** A text that is no recipe, and the word where it goes wrong; empty where the text ends too early. */
export interface RecipeFault {
  readonly kind: 'fault';
  readonly problem: RecipeProblem;
  readonly word: string;
}

/** A text read as a recipe. */
export type ParsedRecipe = { readonly kind: 'recipe'; readonly recipe: Recipe } | RecipeFault;

/**
 * Writes a recipe as words that a person can read and an address can carry:
 * `1 z-scores risk 2 low-income protective 1 participation of herkomst.turkey in 2021`. First the version, then the
 * scale, then per factor its direction, weight and indicator, with `of` before an origin other than everybody and `in`
 * before a period of its own.
 */
export function formatRecipe({ scale, factors }: Recipe): string {
  return [VERSION, scale, ...factors.flatMap(formatFactor)].join(' ');
}

/** Reads what {@link formatRecipe} writes. Says what is wrong with any other text, and where. */
export function parseRecipe(text: string): ParsedRecipe {
  const words = text.trim().split(/\s+/);
  const [version = '', scaleWord = ''] = words;
  if (!version) return fault('empty', '');
  if (version !== VERSION) return fault('version', version);
  const scale = FACTOR_SCALES.find((one) => one === scaleWord);
  if (!scale) return fault('scale', scaleWord);
  const factors = parseFactors(words.slice(2));
  if ('kind' in factors) return factors;
  return { kind: 'recipe', recipe: { scale, factors } };
}

function formatFactor({ direction, weight, indicator, origin, period }: Factor): readonly string[] {
  const ofOrigin = origin === TOTAL ? [] : ['of', origin];
  const inPeriod = period === undefined ? [] : ['in', period];
  return [direction, String(roundTo(weight, WEIGHT_DECIMALS)), indicator, ...ofOrigin, ...inPeriod];
}

function parseFactors(words: readonly string[]): readonly Factor[] | RecipeFault {
  const factors: Factor[] = [];
  const reader = new WordReader(words);
  while (reader.hasMore) {
    const factor = parseFactor(reader);
    if ('kind' in factor) return factor;
    if (factors.length === MOST_FACTORS) return fault('too-many', factor.indicator);
    if (factors.some((other) => isSameSeries(other, factor))) return fault('repeated', factor.indicator);
    factors.push(factor);
  }
  return factors.length > 0 ? factors : fault('no-factors', '');
}

/** Words are told by their place, so that an indicator may be called `of` or `risk`. */
function parseFactor(reader: WordReader): Factor | RecipeFault {
  const directionWord = reader.next();
  const direction = directionNamed(directionWord);
  if (!direction) return fault('direction', directionWord);
  const weight = reader.next();
  if (!WEIGHT.test(weight) || Number(weight) === 0) return fault('weight', weight);
  const indicator = reader.next();
  if (!ID.test(indicator)) return fault('indicator', indicator);
  const origin = reader.after('of') ?? TOTAL;
  if (!ORIGIN.test(origin)) return fault('origin', origin);
  const period = reader.after('in');
  if (period !== undefined && !ID.test(period)) return fault('period', period);
  return { indicator, origin, period, direction, weight: Number(weight) };
}

function directionNamed(word: string): FactorDirection | undefined {
  return FACTOR_DIRECTIONS.find((one) => one === word);
}

/** The same figures twice would count twice without a reader seeing it. */
function isSameSeries(a: Factor, b: Factor): boolean {
  return a.indicator === b.indicator && a.origin === b.origin && a.period === b.period;
}

function fault(problem: RecipeProblem, word: string): RecipeFault {
  return { kind: 'fault', problem, word };
}

/** Words one after the other; past the end they are empty. */
class WordReader {
  readonly #words: readonly string[];
  #at = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  get hasMore(): boolean {
    return this.#at < this.#words.length;
  }

  next(): string {
    return this.#words[this.#at++] ?? '';
  }

  /** The word after a marker, if the marker comes next. */
  after(marker: string): string | undefined {
    if (this.#words[this.#at] !== marker) return undefined;
    this.#at++;
    return this.next();
  }
}
