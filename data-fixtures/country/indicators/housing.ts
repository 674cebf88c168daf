import type { FictionalIndicator } from './recipe.js';

/** Homes. */
export const HOUSING: readonly FictionalIndicator[] = [
  {
    catalogue: {
      id: 'owner-occupied',
      theme: 'housing',
      label: { nl: 'Koopwoningen', en: 'Owner-occupied homes' },
      definition: {
        nl: 'Bewoonde woningen die eigendom zijn van de bewoner, als deel van alle bewoonde woningen. De herkomst is die van de persoon naar wie het huishouden is ingedeeld.',
        en: 'Occupied homes owned by the resident, as a share of all occupied homes. Origin is that of the reference person of the household.',
      },
      unit: { kind: 'percentage' },
      decimals: 0,
      direction: 'neutral',
      base: { nl: 'bewoonde woningen', en: 'occupied homes' },
      smallBase: 50,
      sentence: {
        nl: 'In {area} woont {value} van de huishoudens van de {group} in een koopwoning',
        en: 'In {area}, {value} of the households of the {group} own their home',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.57,
      trend: 0.006,
      spread: 0.4,
      urban: -0.32,
      byLeaf: {
        turkey: -0.4,
        morocco: -0.6,
        suriname: -0.3,
        caribbean: -0.5,
        europe: -0.25,
        'other-non-western': -0.5,
      },
      baseShare: 0.45,
      threshold: { cases: 20, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
    },
  },
  {
    catalogue: {
      id: 'home-value',
      theme: 'housing',
      label: { nl: 'Gemiddelde woningwaarde', en: 'Average home value' },
      definition: {
        nl: 'Gemiddelde WOZ-waarde van woningen op 1 januari van het jaar ervoor.',
        en: 'Average assessed value of homes on 1 January of the year before.',
      },
      unit: { kind: 'amount', label: { nl: '× € 1.000', en: '× €1,000' } },
      decimals: 0,
      direction: 'neutral',
      base: { nl: 'woningen', en: 'homes' },
      smallBase: 20,
      sentence: {
        nl: 'In {area} is een woning gemiddeld {value} waard',
        en: 'In {area}, the average home is worth {value}',
      },
    },
    recipe: {
      kind: 'amount',
      level: 228,
      trend: 0.038,
      spread: 0.24,
      urban: -0.04,
      byLeaf: {},
      baseShare: 0.46,
      threshold: { cases: 20, as: 'withheld' },
      gemeente: 'none',
      buurt: 'none',
    },
  },
];
