import type { LocalText } from '../../src/domain/local-text.js';
import type { BuildConfig } from '../../src/importer/config/build-config.js';
import { COUNTRY_CODE } from './country.js';
import type { CountryPlan } from './plans.js';
import { EVERYBODY_GROUP, SCHEMES } from './schemes.js';

/** What stands under every figure. */
export const SOURCE: LocalText = {
  nl: 'Verzonnen cijfers (buurtmonitor, voorbeeldland)',
  en: 'Made-up figures (buurtmonitor, example country)',
};

/** What the catalogue of a made-up country says about itself. */
export function catalogueTexts({ id, gemeentePeriods, indicators }: CountryPlan): BuildConfig['catalogue'] {
  const small = id === 'small';
  const peers = small ? ['inhabitants', 'home-value'] : ['inhabitants', 'age-0-15', 'one-person-households'];
  return {
    title: {
      nl: small ? 'Klein Nergensland in cijfers' : 'Nergensland in cijfers',
      en: small ? 'Little Nowhereland in figures' : 'Nowhereland in figures',
    },
    publisher: 'Buurtmonitor (voorbeeld)',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    attribution: {
      nl: 'Verzonnen cijfers van een land dat niet bestaat',
      en: 'Made-up figures of a country that does not exist',
    },
    asOf: `${gemeentePeriods.at(-1)}-12-31`,
    fictional: true,
    country: { code: COUNTRY_CODE, name: { nl: 'Nergensland', en: 'Nowhereland' } },
    everybody: EVERYBODY_GROUP,
    themes: [
      theme('demography', 'demography', 'Demografie', 'Demography'),
      theme('education', 'education', 'Onderwijs', 'Education'),
      theme('work-income', 'work', 'Arbeid en inkomen', 'Work and income'),
      theme('housing', 'housing', 'Wonen', 'Housing'),
      theme('care', 'care', 'Zorg en welzijn', 'Care and well-being'),
      theme('safety', 'safety', 'Veiligheid', 'Safety'),
    ],
    schemes: [...SCHEMES],
    defaults: { indicator: 'net-participation', origin: 'total', area: COUNTRY_CODE },
    peers: peers.filter((one) => !indicators || Object.hasOwn(indicators, one)),
  };
}

function theme(id: string, symbol: string, nl: string, en: string) {
  return { id, label: { nl, en }, symbol };
}
