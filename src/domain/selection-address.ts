import { SELECTION_PARTS, type Selection } from './selection.js';

/** The words of an address, as they stand behind its question mark. */
export type AddressWords = readonly (readonly [name: string, value: string])[];

/** Turns the words of one version into those of the next; names are without the monitor's own prefix. */
export type Migration = (words: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;

/** Stands before every word of ours, so that a page's own words are left alone. */
const USUAL_PREFIX = 'bm';
const VERSION_WORD = 'v';

/** From version 1 on: what must be done to the words of each version to read them as those of the next. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Tells a selection in the words of an address: only what differs from the author's choice.
 * @param words The words that stand there now; those that are not ours stay, in their order.
 * @param name Sets one monitor apart from another; may be empty.
 */
export function writeSelection(
  words: AddressWords,
  selection: Selection,
  author: Selection,
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): AddressWords {
  const prefix = prefixOf(name);
  const others = wordsOfOthers(words, name);
  const own = SELECTION_PARTS.flatMap((part) =>
    selection[part] === author[part] ? [] : [[prefix + part, selection[part]] as const],
  );
  const version = own.length > 0 && migrations.length > 0 ? [versionWord(prefix, migrations)] : [];
  return [...others, ...version, ...own];
}

/**
 * Reads what {@link writeSelection} wrote, also when an older version of the library did. Words that are not known are
 * left out: a newer version may have written them.
 */
export function readSelection(
  words: AddressWords,
  author: Selection,
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Selection {
  const prefix = prefixOf(name);
  const own = words.filter(([word]) => isOwn(word, prefix));
  const told = Object.fromEntries(own.map(([word, value]) => [word.slice(prefix.length), value]));
  const version = Number(told[VERSION_WORD] ?? 1);
  const current = migrations.slice(Math.max(0, version - 1)).reduce((read, migrate) => migrate(read), told);
  const chosen = SELECTION_PARTS.flatMap((part) => {
    const value = Object.hasOwn(current, part) ? current[part] : undefined;
    return value === undefined ? [] : [[part, value] as const];
  });
  return { ...author, ...Object.fromEntries(chosen) };
}

/**
 * Tells a selection whole, for a link that somebody else keeps: it stays true when the author chooses otherwise, and
 * what is left open in it is told to be open.
 * @param words The words that stand there now; those that are not ours stay, in their order.
 */
export function tellSelection(
  words: AddressWords,
  selection: Selection,
  name: string,
  migrations: readonly Migration[] = MIGRATIONS,
): AddressWords {
  const prefix = prefixOf(name);
  const own = SELECTION_PARTS.map((part) => [prefix + part, selection[part]] as const);
  const version = migrations.length > 0 ? [versionWord(prefix, migrations)] : [];
  return [...wordsOfOthers(words, name), ...version, ...own];
}

/** Whether the words tell anything of a monitor. */
export function tellsSelection(words: AddressWords, name: string): boolean {
  const prefix = prefixOf(name);
  return words.some(([word]) => isOwn(word, prefix));
}

/** The words that are not those of a monitor, in their order. */
export function wordsOfOthers(words: AddressWords, name: string): AddressWords {
  const prefix = prefixOf(name);
  return words.filter(([word]) => !isOwn(word, prefix));
}

/** No part has a hyphen in its name: `a-b-area` is the area of `a-b`, and none of the business of `a`. */
function isOwn(word: string, prefix: string): boolean {
  return word.startsWith(prefix) && !word.includes('-', prefix.length);
}

function prefixOf(name: string): string {
  return `${name || USUAL_PREFIX}-`;
}

function versionWord(prefix: string, migrations: readonly Migration[]): readonly [string, string] {
  return [prefix + VERSION_WORD, String(migrations.length + 1)];
}
