import { type Area, gemeenteOf } from '../domain/area.js';
import { type AreaList, areaAt } from '../domain/area-list.js';
import { lastOf } from '../domain/statistics/slices.js';
import { plain, wordsIn } from './search/plain-text.js';
import { NO_FIT, ONE_SLIP, WHOLE_WORD, WordIndex } from './search/word-index.js';

/** A list of areas made ready for search by name, once. */
export interface SearchableAreas {
  readonly list: AreaList;
  readonly index: WordIndex;
  /** Codes in lower case, in the order of the list. */
  readonly plainCodes: readonly string[];
  /** Size per area, such as its inhabitants: of areas that fit alike the larger comes first. */
  readonly sizes?: ArrayLike<number> | undefined;
}

/** A shorter beginning of a code fits nearly everything. */
const SHORTEST_CODE = 4;

/** More typed words than this are not looked at. */
const MOST_WORDS = 6;

/** Kinds of fit from best to worst; a typing slip adds one more. */
const EXACT = 0;
const NAME_START = 1;
const OWN_WORDS = 2;
const WITH_GEMEENTE = 3;

/** Weighs more than any number of words. */
const KIND = 100;

interface Query {
  /** What was typed, in plain words. */
  readonly text: string;
  readonly code: string;
  readonly words: readonly string[];
  readonly withSlips: boolean;
  /** Per gemeente, how well each typed word fits its name. */
  readonly gemeenten: ReadonlyMap<string, readonly number[]>;
}

interface Hit {
  readonly areas: SearchableAreas;
  /** Which of the lists it is in. */
  readonly listed: number;
  readonly place: number;
  readonly penalty: number;
}

/** Makes a list of areas ready for search. */
export function searchable(list: AreaList, sizes?: ArrayLike<number>): SearchableAreas {
  return lastOf(searchableInSlices(list, sizes));
}

/** Makes a list of areas ready for search a slice at a time: a long one would keep the page from its reader. */
export function* searchableInSlices(
  list: AreaList,
  sizes?: ArrayLike<number>,
): Generator<undefined, SearchableAreas> {
  const index = yield* WordIndex.inSlices(list.names);
  const plainCodes = list.codes.map((code) => code.toLowerCase());
  return { list, index, plainCodes, sizes };
}

/**
 * The areas that fit what was typed: by code or whole name, then by the start of the name, by the start of words in it
 * in any order, by such words together with those of the gemeente (`centrum utrecht`), and last with typing slips. Areas
 * that fit alike come in the order of the lists, the larger first where sizes are known.
 * @param limit How many to give at most.
 * @param gemeenten Names of gemeenten, where they are in none of the lists.
 */
export function searchAreas(
  lists: readonly SearchableAreas[],
  typed: string,
  limit: number,
  gemeenten: SearchableAreas | undefined = lists.find(({ list }) => list.level === 'gemeente'),
): readonly Area[] {
  const words = wordsIn(plain(typed)).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const search = (withSlips: boolean) => {
    const query = queryOf(words, plain(typed.trim()), withSlips, gemeenten);
    return distinct(lists.flatMap((areas, listed) => hitsIn(areas, listed, query)).sort(byFit)).slice(
      0,
      limit,
    );
  };
  const found = search(false);
  // What fits as it was typed comes before any slip.
  return found.length < limit ? search(true) : found;
}

function queryOf(
  words: readonly string[],
  code: string,
  withSlips: boolean,
  gemeenten: SearchableAreas | undefined,
): Query {
  const fits = words.map((word) => gemeenten?.index.fitsOf(word, withSlips));
  const perGemeente = (gemeenten?.list.codes ?? []).flatMap((gemeente, place) => {
    const ofWords = fits.map((fit) => fit?.[place] ?? NO_FIT);
    return ofWords.some((fit) => fit !== NO_FIT) ? [[gemeente, ofWords] as const] : [];
  });
  return { text: words.join(' '), code, words, withSlips, gemeenten: new Map(perGemeente) };
}

function hitsIn(areas: SearchableAreas, listed: number, query: Query): readonly Hit[] {
  const fits = query.words.map((word) => areas.index.fitsOf(word, query.withSlips));
  const isCode = query.code.length >= SHORTEST_CODE;
  const hits: Hit[] = [];
  for (let place = 0; place < areas.plainCodes.length; place++) {
    const byCode = isCode ? penaltyOfCode(areas.plainCodes[place] ?? '', query.code) : undefined;
    const penalty = byCode ?? penaltyOfName(areas, place, fits, query);
    if (penalty !== undefined) hits.push({ areas, listed, place, penalty });
  }
  return hits;
}

function penaltyOfCode(code: string, typed: string): number | undefined {
  if (!code.startsWith(typed)) return undefined;
  return code === typed ? EXACT : NAME_START * KIND;
}

/** How badly the name of an area fits, 0 for best; `undefined` where it does not. */
function penaltyOfName(
  { index, list }: SearchableAreas,
  place: number,
  fits: readonly Uint8Array[],
  { text, gemeenten }: Query,
): number | undefined {
  if (!hasAnyAt(fits, place)) return undefined;
  const name = index.names[place] ?? '';
  if (name.startsWith(text)) return name === text ? EXACT : NAME_START * KIND;
  const gemeente = list.level === 'gemeente' ? undefined : gemeenteOf(list.codes[place] ?? '');
  const own = fits.map((fit) => fit[place] ?? NO_FIT);
  return penaltyOfWords(own, gemeente === undefined ? undefined : gemeenten.get(gemeente));
}

function hasAnyAt(fits: readonly Uint8Array[], place: number): boolean {
  for (const fit of fits) if (fit[place] !== NO_FIT) return true;
  return false;
}

/** Every word has to fit the area or its gemeente, and none the gemeente alone: that would be all of its areas. */
function penaltyOfWords(own: readonly number[], gemeente: readonly number[] | undefined): number | undefined {
  let [kind, slips, beginnings] = [OWN_WORDS, 0, 0];
  for (const [at, ownFit] of own.entries()) {
    const fit = better(ownFit, gemeente?.[at] ?? NO_FIT);
    if (fit === NO_FIT) return undefined;
    if (fit !== ownFit) kind = WITH_GEMEENTE;
    if (fit >= ONE_SLIP) slips += fit - ONE_SLIP + 1;
    else if (fit !== WHOLE_WORD) beginnings += 1;
  }
  return (slips === 0 ? kind : WITH_GEMEENTE + slips) * KIND + beginnings;
}

/** The better fit of two; the first where they are alike. */
function better(fit: number, other: number): number {
  return other !== NO_FIT && (fit === NO_FIT || other < fit) ? other : fit;
}

/** Sorting is stable, so that what fits alike stays in the order of the lists. */
function byFit(a: Hit, b: Hit): number {
  return a.penalty - b.penalty || a.listed - b.listed || sizeOf(b) - sizeOf(a);
}

function sizeOf({ areas, place }: Hit): number {
  return areas.sizes?.[place] || 0;
}

function distinct(hits: readonly Hit[]): readonly Area[] {
  const found = hits.map(({ areas, place }) => areaAt(areas.list, place));
  return [...new Map(found.map((area) => [area.code, area])).values()];
}
