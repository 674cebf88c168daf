import type { Area, AreaLevel } from '../domain/area.js';
import type { Language } from '../domain/local-text.js';
import type { Translations } from './translations.js';

interface LevelWords {
  readonly one: string;
  readonly many: string;
}

/** Names of the levels. English readers get the Dutch term's usual translation. */
export const levelWords: Translations<Readonly<Record<AreaLevel, LevelWords>>> = {
  nl: {
    land: { one: 'land', many: 'landen' },
    provincie: { one: 'provincie', many: 'provincies' },
    gemeente: { one: 'gemeente', many: 'gemeenten' },
    wijk: { one: 'wijk', many: 'wijken' },
    buurt: { one: 'buurt', many: 'buurten' },
  },
  en: {
    land: { one: 'country', many: 'countries' },
    provincie: { one: 'province', many: 'provinces' },
    gemeente: { one: 'municipality', many: 'municipalities' },
    wijk: { one: 'district', many: 'districts' },
    buurt: { one: 'neighbourhood', many: 'neighbourhoods' },
  },
};

const partOf: Translations<(level: string, gemeente: string) => string> = {
  nl: (level, gemeente) => `${level} in ${gemeente}`,
  en: (level, gemeente) => `${level} in ${gemeente}`,
};

/** The level of an area, with the gemeente it lies in where that is known: `buurt in Utrecht`. */
export function describeLevel(level: AreaLevel, gemeente: string | undefined, language: Language): string {
  const { one } = levelWords[language][level];
  return gemeente === undefined ? one : partOf[language](one, gemeente);
}

/** An area's name with its level, for its gemeente may have the same name; the country has one of its own. */
export function nameWithLevel(
  { name, level }: Pick<Area, 'name' | 'level'>,
  gemeente: string | undefined,
  language: Language,
): string {
  return level === 'land' ? name : `${name}, ${describeLevel(level, gemeente, language)}`;
}
