import type { FictionalIndicator } from './recipe.js';

/** Safety. */
export const SAFETY: readonly FictionalIndicator[] = [
  {
    catalogue: {
      id: 'suspects',
      theme: 'safety',
      label: { nl: 'Geregistreerde verdachten', en: 'Registered suspects' },
      definition: {
        nl: 'Personen van 12 jaar en ouder die in het jaar als verdachte van een misdrijf zijn geregistreerd, als deel van alle personen van 12 jaar en ouder.',
        en: 'Persons aged 12 and over registered as suspected of an offence during the year, as a share of all persons aged 12 and over.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'unfavourable',
      base: { nl: 'personen van 12 jaar en ouder', en: 'persons aged 12 and over' },
      smallBase: 500,
      caveat: {
        nl: 'Verdenking is geen schuld. Wie vaker wordt gecontroleerd, wordt vaker geregistreerd, en leeftijd telt zwaar mee.',
        en: 'Suspicion is not guilt. Those who are checked more often are registered more often, and age weighs heavily.',
      },
      sentence: {
        nl: 'In {area} is {value} van de {group} van 12 jaar en ouder als verdachte geregistreerd',
        en: 'In {area}, {value} of the {group} aged 12 and over were registered as suspects',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.011,
      trend: -0.03,
      spread: 0.16,
      urban: 0.14,
      byLeaf: { turkey: 0.1, morocco: 0.2, suriname: 0.15, caribbean: 0.25, europe: 0.1, indonesia: -0.2 },
      baseShare: 0.87,
      threshold: { cases: 500, as: 'withheld' },
      gemeente: 'main',
      since: '2010',
    },
  },
];
