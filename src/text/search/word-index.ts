import { lastOf } from '../../domain/statistics/slices.js';
import { plain, wordsIn } from './plain-text.js';
import { lacksMore, lettersOf, SlipCounter, slipsAllowed } from './slips.js';

/** A typed word does not fit a name. The fits below go from best to worst; every slip more is one worse. */
export const NO_FIT = 0;
/** It is a word of the name. */
export const WHOLE_WORD = 1;
/** It is the beginning of a word. */
export const WORD_START = 2;
/** It is that but for one typing slip. */
export const ONE_SLIP = 3;

/** Names of areas by the words in them. */
export class WordIndex {
  /** Names as readers type them, words apart. */
  readonly names: readonly string[];
  readonly #words: readonly string[];
  /** Which letters each word has. */
  readonly #letters: Int32Array;
  /** Where the places of the names with each word start, and at the end where the last ones stop. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  /** @param gathered The words of the names, where they were gathered before. */
  constructor(names: readonly string[], gathered: GatheredWords = lastOf(gatherWords(names))) {
    this.names = gathered.names;
    this.#words = gathered.words;
    this.#letters = Int32Array.from(this.#words, lettersOf);
    this.#starts = startsOf(gathered.uses, this.#words.length);
    this.#places = placesOf(gathered.uses, this.#starts);
  }

  /** Makes the index a slice at a time: thousands of names would keep the page from its reader. */
  static *inSlices(names: readonly string[]): Generator<undefined, WordIndex> {
    return new WordIndex(names, yield* gatherWords(names));
  }

  /** How well a typed word fits each name. A slip more is a worse fit, and only counts where slips are asked for. */
  fitsOf(typed: string, withSlips: boolean): Uint8Array {
    const fits = new Uint8Array(this.names.length);
    const most = withSlips ? slipsAllowed(typed) : 0;
    const counter = new SlipCounter(typed, most);
    const typedLetters = lettersOf(typed);
    const [words, letters] = [this.#words, this.#letters];
    for (let number = 0; number < words.length; number++) {
      if (lacksMore(typedLetters, letters[number] ?? 0, most)) continue;
      const word = words[number] ?? '';
      if (word.startsWith(typed)) this.#mark(number, word === typed ? WHOLE_WORD : WORD_START, fits);
      else if (most > 0) this.#mark(number, fitWith(counter.count(word), most), fits);
    }
    return fits;
  }

  #mark(word: number, fit: number, fits: Uint8Array): void {
    if (fit === NO_FIT) return;
    const end = this.#starts[word + 1] ?? 0;
    for (let at = this.#starts[word] ?? 0; at < end; at++) {
      const place = this.#places[at] ?? 0;
      const known = fits[place] ?? NO_FIT;
      if (known === NO_FIT || fit < known) fits[place] = fit;
    }
  }
}

/** Names that are read between two moments for the page. */
const NAMES_AT_ONCE = 256;

interface Use {
  readonly word: number;
  readonly place: number;
}

interface GatheredWords {
  /** Names as readers type them, words apart. */
  readonly names: readonly string[];
  /** Every word once. */
  readonly words: readonly string[];
  /** Which word, by its place among the words, is in which name. */
  readonly uses: readonly Use[];
}

function* gatherWords(names: readonly string[]): Generator<undefined, GatheredWords> {
  const numbers = new Map<string, number>();
  const uses: Use[] = [];
  const plainNames: string[] = [];
  for (const [place, name] of names.entries()) {
    const words = wordsIn(plain(name));
    for (const word of keysOf(words)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      uses.push({ word: number, place });
    }
    plainNames.push(words.join(' '));
    if (place % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield;
  }
  return { names: plainNames, words: [...numbers.keys()], uses };
}

/** The words of a name, and all of them in one, for who leaves out the space. */
function keysOf(words: readonly string[]): readonly string[] {
  return words.length > 1 ? [...words, words.join('')] : words;
}

function fitWith(slips: number, most: number): number {
  return slips > most ? NO_FIT : ONE_SLIP + slips - 1;
}

function startsOf(uses: readonly Use[], words: number): Uint32Array {
  const starts = new Uint32Array(words + 1);
  for (const { word } of uses) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
}

function placesOf(uses: readonly Use[], starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const places = new Uint32Array(uses.length);
  for (const { word, place } of uses) {
    const at = next[word] ?? 0;
    places[at] = place;
    next[word] = at + 1;
  }
  return places;
}
