import type { AreaLevel } from '../domain/area.js';
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
