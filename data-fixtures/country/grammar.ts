import type { Random } from './random.js';

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'kl',
  'kn',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'sl',
  'sn',
  'st',
  't',
  'tr',
  'v',
  'vl',
  'w',
  'wr',
  'z',
  'zw',
];
const VOWELS = ['a', 'aa', 'e', 'ee', 'ei', 'i', 'ie', 'o', 'oe', 'oo', 'u', 'ui', 'ij', 'eu'];
const CODAS = [
  'l',
  'ld',
  'lm',
  'lv',
  'm',
  'mm',
  'n',
  'nd',
  'r',
  'rm',
  'rn',
  'rv',
  's',
  'sk',
  'v',
  'zel',
  'ver',
  'ding',
  'gel',
  'ster',
];
const PLACE_ENDS = [
  'ingerwoud',
  'arderzijl',
  'elmade',
  'umerbroek',
  'erwolm',
  'ingadrift',
  'ermaar',
  'ezand',
  'elerhem',
  'orderlo',
  'umerwaard',
  'enschoor',
  'erdrint',
  'elgaarde',
  'ingerveld',
  'amertil',
  'erkoog',
  'ensterbos',
  'erzathe',
  'ummermeer',
];
const QUARTER_ENDS = [
  'erhof',
  'elkwartier',
  'ergaard',
  'erbuurt',
  'elpark',
  'erweide',
  'ingerdreef',
  'erkamp',
  'elstede',
  'erhoek',
  'ingerplein',
  'ervliet',
];

/** What a machine may put together and nobody wants to live in, or what really exists. */
const UNWELCOME = new RegExp(
  [
    'kut|lul|hoer|naz|moord|dood|jood|jode|neg[eo]r|turk|arab|moor|slaa|slav|mof|zwart|bruin|blank|blind',
    'poep|pis|kak|stront|drol|snot|snuiv|slijm|smeer|vies|vuil|rot|kots|kont|reet|gei[ln]|seks|neuk|piem|piel',
    'dom|gek|zwijn|kanker|pest|plaag|gas|dief|diev|boef|boev|beul|duivel|heks|haat|faal|kneus|dron?k|luis',
    'sloer|kreng|krot|sto[nm]d|stoet|troep|ijij|eeie|uiui|jij|wij|nijverk|ruiner',
  ].join('|'),
);

/** A word that sounds Dutch and means nothing, such as `brelv`. */
export function makeStem(random: Random): string {
  for (;;) {
    const vowel = random.pick(VOWELS);
    const coda = random.pick(CODAS.filter((one) => one.length === 1 || vowel.length === 1));
    const stem = random.pick(ONSETS) + vowel + coda;
    if (!UNWELCOME.test(stem)) return stem;
  }
}

/** Name of a town or village. */
export function makePlaceName(random: Random): string {
  return makeName(random, PLACE_ENDS);
}

/** Name of a part of a town. */
export function makeQuarterName(random: Random): string {
  return makeName(random, QUARTER_ENDS);
}

function makeName(random: Random, ends: readonly string[]): string {
  for (;;) {
    const name = makeStem(random) + random.pick(ends);
    if (!UNWELCOME.test(name)) return capital(name);
  }
}

/** With a capital, also in both letters of the Dutch `IJ`. */
function capital(word: string): string {
  return word.startsWith('ij') ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1);
}
