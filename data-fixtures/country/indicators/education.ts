import type { FictionalIndicator } from './recipe.js';

/** Schooling. */
export const EDUCATION: readonly FictionalIndicator[] = [
  {
    catalogue: {
      id: 'start-qualification',
      theme: 'education',
      label: { nl: 'Startkwalificatie', en: 'Basic qualification' },
      definition: {
        nl: 'Personen van 20 tot 25 jaar met ten minste een diploma havo, vwo of mbo 2, als deel van alle personen van die leeftijd.',
        en: 'Persons aged 20 to 25 with at least a senior general or basic vocational diploma, as a share of all persons of that age.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'favourable',
      base: { nl: 'personen van 20 tot 25 jaar', en: 'persons aged 20 to 25' },
      smallBase: 100,
      sentence: {
        nl: 'In {area} heeft {value} van de {group} van 20 tot 25 jaar een startkwalificatie',
        en: 'In {area}, {value} of the {group} aged 20 to 25 have a basic qualification',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.8,
      trend: 0.028,
      spread: 0.16,
      urban: -0.05,
      byLeaf: { turkey: -0.25, morocco: -0.2, suriname: -0.12, caribbean: -0.25, 'other-non-western': -0.2 },
      baseShare: 0.064,
      threshold: { cases: 50, as: 'too-few' },
      gemeente: 'main',
    },
  },
  {
    catalogue: {
      id: 'early-leavers',
      theme: 'education',
      label: { nl: 'Voortijdig schoolverlaters', en: 'Early school leavers' },
      definition: {
        nl: 'Leerlingen van 12 tot 23 jaar die in het schooljaar zonder startkwalificatie van school gingen, als deel van alle leerlingen van die leeftijd.',
        en: 'Pupils aged 12 to 23 who left school without a basic qualification during the school year, as a share of all pupils of that age.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'unfavourable',
      base: { nl: 'leerlingen van 12 tot 23 jaar', en: 'pupils aged 12 to 23' },
      smallBase: 100,
      caveat: {
        nl: 'Een deel van de schoolverlaters gaat later alsnog een diploma halen.',
        en: 'Some who leave school obtain a diploma later.',
      },
      sentence: {
        nl: 'In {area} ging {value} van de {group} van 12 tot 23 jaar voortijdig van school',
        en: 'In {area}, {value} of the {group} aged 12 to 23 left school early',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.024,
      trend: -0.03,
      spread: 0.16,
      urban: 0.12,
      byLeaf: {
        turkey: 0.15,
        morocco: 0.18,
        suriname: 0.2,
        caribbean: 0.3,
        europe: 0.2,
        'other-non-western': 0.18,
      },
      baseShare: 0.11,
      threshold: { cases: 100, as: 'withheld' },
      gemeente: 'main',
      lastYear: 'later',
    },
  },
  {
    catalogue: {
      id: 'havo-vwo',
      theme: 'education',
      label: { nl: 'Havo of vwo in leerjaar 3', en: 'General secondary education in year 3' },
      definition: {
        nl: 'Leerlingen in het derde leerjaar van het voortgezet onderwijs die havo of vwo volgen, naar woongebied.',
        en: 'Pupils in the third year of secondary education who attend the general or pre-university type, by place of residence.',
      },
      unit: { kind: 'percentage' },
      decimals: 0,
      direction: 'favourable',
      base: { nl: 'leerlingen in leerjaar 3', en: 'pupils in year 3' },
      smallBase: 50,
      sentence: {
        nl: 'In {area} volgt {value} van de {group} in leerjaar 3 havo of vwo',
        en: 'In {area}, {value} of the {group} in year 3 attend general secondary education',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.46,
      trend: 0.01,
      spread: 0.28,
      urban: 0.08,
      byLeaf: { turkey: -0.3, morocco: -0.28, suriname: -0.12, caribbean: -0.25, indonesia: 0.15 },
      baseShare: 0.0125,
      threshold: { cases: 10, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
    },
  },
];
