/** How many typing slips a typed word may have: short words would fit anything. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 5) return 0;
  return typed.length < 9 ? 1 : 2;
}

/** The letters and digits in a word, a bit for each of them; rare ones share bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether more of the typed letters are missing from a word than slips can explain; quicker than counting the slips. */
export function lacksMore(typed: number, word: number, most: number): boolean {
  let missing = typed & ~word;
  // Each round takes one bit away.
  for (let slips = 0; slips < most; slips++) missing &= missing - 1;
  return missing !== 0;
}

/**
 * Counts the typing slips with which a typed word is the beginning of another: letters too many, too few, wrong, or two
 * neighbours swapped (the distance of Damerau and Levenshtein, each place touched once, to the nearest beginning).
 * Keeps its rows, for it is asked for thousands of words at every key.
 */
export class SlipCounter {
  readonly #typed: string;
  readonly #most: number;
  #row: number[] = [];
  #above: number[] = [];
  #twoAbove: number[] = [];

  /** @param most Slips to count at most. */
  constructor(typed: string, most: number) {
    this.#typed = typed;
    this.#most = most;
  }

  /** The slips in the typed word as a beginning of this one; one more than the most where there are too many. */
  count(word: string): number {
    const { length } = this.#typed;
    for (let at = 0; at <= length; at++) this.#above[at] = at;
    let best = this.#above[length] ?? 0;
    // A longer beginning of the word has more letters than slips can make up for.
    const end = Math.min(word.length, length + this.#most);
    for (let letter = 1; letter <= end; letter++) {
      const least = this.#fillRow(word, letter);
      best = Math.min(best, this.#row[length] ?? best);
      if (least > this.#most) break;
      [this.#twoAbove, this.#above, this.#row] = [this.#above, this.#row, this.#twoAbove];
    }
    return Math.min(best, this.#most + 1);
  }

  /** Distances of the beginnings of the typed word to a beginning of the word; gives the least of them. */
  #fillRow(word: string, letter: number): number {
    const [typed, row, above, twoAbove] = [this.#typed, this.#row, this.#above, this.#twoAbove];
    const code = word.charCodeAt(letter - 1);
    row[0] = letter;
    let least = letter;
    for (let at = 1; at <= typed.length; at++) {
      const isSame = typed.charCodeAt(at - 1) === code;
      const replaced = (above[at - 1] ?? 0) + (isSame ? 0 : 1);
      let slips = Math.min(replaced, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
      if (!isSame && isSwapped(typed, at, word, letter)) slips = Math.min(slips, (twoAbove[at - 2] ?? 0) + 1);
      row[at] = slips;
      if (slips < least) least = slips;
    }
    return least;
  }
}

/** Whether the last two letters of two beginnings are each other's turned round. */
function isSwapped(typed: string, at: number, word: string, letter: number): boolean {
  if (at < 2 || letter < 2) return false;
  const isLast = word.charCodeAt(letter - 1) === typed.charCodeAt(at - 2);
  return isLast && word.charCodeAt(letter - 2) === typed.charCodeAt(at - 1);
}
