import { ROUNDING } from '../cells.js';
import type { FictionalIndicator } from './recipe.js';

const COUNTED = { trend: 0, spread: 0, urban: 0, byLeaf: {}, baseShare: 1, level: 1 } as const;

/** Who lives where, and how. */
export const DEMOGRAPHY: readonly FictionalIndicator[] = [
  {
    catalogue: {
      id: 'inhabitants',
      theme: 'demography',
      label: { nl: 'Inwoners', en: 'Inhabitants' },
      definition: {
        nl: 'Personen die op 1 januari in het gebied staan ingeschreven. In buurten afgerond op 5; delen tellen daardoor niet precies op.',
        en: 'Persons registered in the area on 1 January. Rounded to 5 in neighbourhoods, so parts do not add up exactly.',
      },
      unit: { kind: 'count' },
      decimals: 0,
      direction: 'neutral',
      roundedTo: { buurt: ROUNDING },
      sentence: {
        nl: 'In {area} wonen {value} {group}',
        en: 'There are {value} {group} in {area}',
      },
    },
    recipe: {
      ...COUNTED,
      kind: 'inhabitants',
      threshold: { cases: 10, as: 'withheld' },
      gemeente: 'all',
      buurt: 'main',
    },
  },
  {
    catalogue: {
      id: 'population-share',
      theme: 'demography',
      label: { nl: 'Aandeel in de bevolking', en: 'Share of the population' },
      definition: {
        nl: 'Aantal personen van de groep, gedeeld door alle inwoners van het gebied. Berekend uit de gepubliceerde aantallen.',
        en: 'Number of persons in the group divided by all inhabitants of the area. Computed from the published counts.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'neutral',
      base: { nl: 'alle inwoners', en: 'all inhabitants' },
      smallBase: 50,
      derived: true,
      sentence: {
        nl: 'In {area} is {value} van de bevolking gerekend tot de {group}',
        en: 'In {area}, {value} of the population are {group}',
      },
    },
    recipe: {
      ...COUNTED,
      kind: 'share',
      threshold: { cases: 10, as: 'withheld' },
      gemeente: 'all',
      buurt: 'main',
    },
  },
  {
    catalogue: {
      id: 'age-0-15',
      theme: 'demography',
      label: { nl: 'Inwoners van 0 tot 15 jaar', en: 'Inhabitants aged 0 to 15' },
      definition: {
        nl: 'Inwoners die op 1 januari nog geen 15 jaar zijn, als deel van alle inwoners.',
        en: 'Inhabitants under 15 on 1 January, as a share of all inhabitants.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'neutral',
      base: { nl: 'alle inwoners', en: 'all inhabitants' },
      smallBase: 100,
      sentence: {
        nl: 'In {area} is {value} van de {group} 0 tot 15 jaar',
        en: 'In {area}, {value} of the {group} are aged 0 to 15',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.158,
      trend: -0.011,
      spread: 0.1,
      urban: -0.05,
      byLeaf: { turkey: 0.3, morocco: 0.4, suriname: 0.1, caribbean: 0.15, indonesia: -0.6, europe: -0.05 },
      baseShare: 1,
      threshold: { cases: 50, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
    },
  },
  {
    catalogue: {
      id: 'one-person-households',
      theme: 'demography',
      label: { nl: 'Eenpersoonshuishoudens', en: 'One-person households' },
      definition: {
        nl: 'Huishoudens van één persoon, als deel van alle particuliere huishoudens. De herkomst is die van de persoon naar wie het huishouden is ingedeeld.',
        en: 'Households of one person as a share of all private households. Origin is that of the reference person of the household.',
      },
      unit: { kind: 'percentage' },
      decimals: 1,
      direction: 'neutral',
      base: { nl: 'particuliere huishoudens', en: 'private households' },
      smallBase: 100,
      sentence: {
        nl: 'In {area} bestaat {value} van de huishoudens van de {group} uit één persoon',
        en: 'In {area}, {value} of the households of the {group} consist of one person',
      },
    },
    recipe: {
      kind: 'rate',
      level: 0.38,
      trend: 0.012,
      spread: 0.18,
      urban: 0.22,
      byLeaf: { turkey: -0.3, morocco: -0.2, suriname: 0.1, caribbean: 0.25, europe: 0.1, indonesia: 0.1 },
      baseShare: 0.46,
      threshold: { cases: 100, as: 'withheld' },
      gemeente: 'main',
      buurt: 'none',
    },
  },
];
