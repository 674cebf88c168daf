import type { FictionalIndicator } from './recipe.js';

const USE_IS_NOT_NEED = {
  nl: 'Gebruik van hulp zegt niet hoeveel hulp nodig is.',
  en: 'Use of support does not tell how much support is needed.',
} as const;

/** Care and well-being. */
export const CARE: readonly FictionalIndicator[] = [
  {
    catalogue: {
      id: 'youth-care',
      theme: 'care',
      label: { nl: 'Jongeren met jeugdzorg', en: 'Young people receiving youth care' },
      definition: {
        nl: 'Jongeren tot 23 jaar die in het jaar jeugdzorg kregen, als deel van alle jongeren tot 23 jaar.',
        en: 'Young people under 23 who received youth care during the year, as a share of all young people under 23.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'neutral',
      base: { nl: 'jongeren tot 23 jaar', en: 'young people under 23' },
      smallBase: 100,
      caveat: USE_IS_NOT_NEED,
      sentence: {
        nl: 'In {area} krijgt {value} van de {group} tot 23 jaar jeugdzorg',
        en: 'In {area}, {value} of the {group} under 23 receive youth care',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.098,
      trend: 0.02,
      spread: 0.18,
      urban: 0.04,
      byLeaf: { turkey: -0.15, morocco: -0.1, suriname: 0.1, caribbean: 0.2, europe: -0.1 },
      baseShare: 0.26,
      threshold: { cases: 80, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
      since: '2015',
      lastYear: 'unknown',
    },
  },
  {
    catalogue: {
      id: 'wmo-clients',
      theme: 'care',
      label: { nl: 'Cliënten met een Wmo-voorziening', en: 'Clients of social support' },
      definition: {
        nl: 'Personen met een voorziening op grond van de Wet maatschappelijke ondersteuning, per 1.000 inwoners.',
        en: 'Persons with support under the Social Support Act, per 1,000 inhabitants.',
      },
      unit: { kind: 'per-thousand' },
      decimals: 0,
      direction: 'neutral',
      base: { nl: 'inwoners', en: 'inhabitants' },
      smallBase: 200,
      caveat: USE_IS_NOT_NEED,
      sentence: {
        nl: 'In {area} hebben {value} {group} een Wmo-voorziening',
        en: 'In {area}, {value} {group} use social support',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.062,
      trend: 0.018,
      spread: 0.2,
      urban: 0.03,
      byLeaf: { turkey: 0.05, morocco: 0, suriname: 0.15, caribbean: 0.1, indonesia: 0.3, europe: -0.2 },
      baseShare: 1,
      threshold: { cases: 120, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
      since: '2015',
      lastYear: 'discontinued',
    },
  },
];
