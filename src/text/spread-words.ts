import type { SpreadObstacle } from '../domain/spread/spread.js';
import type { SpreadIndex } from '../domain/spread/spread-index.js';
import type { Translations } from './translations.js';

/** Words of one index. */
export interface SpreadIndexWords {
  readonly name: string;
  /** What it says, in one plain sentence. */
  readonly meaning: string;
  /** How it is computed, and who proposed it. */
  readonly formula: string;
  /** What it says of one group, or of all together, in one area. */
  readonly said: (value: string, people: string, area: string) => string;
}

/** Words of an element that tells how evenly groups live. */
export interface SpreadWords {
  readonly indices: Readonly<Record<SpreadIndex, SpreadIndexWords>>;
  readonly heading: (area: string) => string;
  readonly chooseIndex: string;
  readonly rows: string;
  readonly together: string;
  readonly group: string;
  readonly chance: string;
  readonly people: string;
  readonly covered: string;
  readonly units: string;
  readonly caption: (index: string, area: string, period: string) => string;
  readonly unitsOf: (used: string, all: string) => string;
  readonly persons: (count: string) => string;
  readonly byChance: (value: string) => string;
  readonly chanceSentence: (value: string) => string;
  readonly expectedName: string;
  readonly elsewhere: (area: string, value: string) => string;
  readonly earlier: (period: string, value: string) => string;
  readonly otherDivision: string;
  readonly smallGroup: string;
  readonly smallGroupSentence: string;
  readonly none: (people: string, area: string, because: string) => string;
  readonly obstacles: Readonly<Record<SpreadObstacle | 'unpublished', string>>;
  readonly missing: Readonly<Record<'not-in-edition', string>>;
  readonly coverage: (used: string, all: string, group: string, residents: string) => string;
  readonly unknownShare: string;
  readonly hidden: (margin: string) => string;
  readonly bias: string;
  readonly rounded: (to: string) => string;
  readonly division: string;
  readonly noGap: string;
}

/** Dutch and English words of an element that tells how evenly groups live. */
export const spreadWords: Translations<SpreadWords> = {
  nl: {
    indices: {
      dissimilarity: {
        name: 'Dissimilariteit',
        meaning:
          'Het deel van de groep dat naar een andere buurt zou moeten verhuizen om net zo over de buurten verdeeld te wonen als alle anderen: 0% is gelijk verdeeld, 100% is nooit in dezelfde buurt.',
        formula: 'D = ½ Σ |xᵢ/X − yᵢ/Y| (Duncan & Duncan 1955)',
        said: (value, people, area) =>
          `In ${area} zou ${value} van de groep (${people}) naar een andere buurt moeten verhuizen om net zo verdeeld te wonen als alle anderen.`,
      },
      isolation: {
        name: 'Isolatie',
        meaning:
          'Het aandeel van de eigen groep in de buurt van een gemiddeld lid van die groep; bij een grote groep is het vanzelf hoger.',
        formula: 'xPx* = Σ (xᵢ/X)(xᵢ/tᵢ) (Lieberson 1981; Massey & Denton 1988)',
        said: (value, people, area) =>
          `In ${area} hoort in de buurt van een gemiddeld lid van de groep (${people}) ${value} van de bewoners tot diezelfde groep.`,
      },
      exposure: {
        name: 'Contactkans',
        meaning:
          'Het aandeel van alle anderen in de buurt van een gemiddeld lid van de groep; bij een kleine groep is het vanzelf hoger.',
        formula: 'xPy* = Σ (xᵢ/X)(yᵢ/tᵢ), met y alle anderen (Lieberson 1981; Massey & Denton 1988)',
        said: (value, people, area) =>
          `In ${area} hoort in de buurt van een gemiddeld lid van de groep (${people}) ${value} van de bewoners niet tot die groep.`,
      },
      'correlation-ratio': {
        name: 'Correlatieverhouding η²',
        meaning:
          'De isolatie, ontdaan van de grootte van de groep: 0 als de groep in elke buurt hetzelfde aandeel heeft, 1 als zij alleen onder elkaar woont.',
        formula: 'η² = (xPx* − P)/(1 − P), met P = X/T (White 1986; Massey & Denton 1988)',
        said: (value, people, area) => `In ${area} is de correlatieverhouding van ${people} ${value}.`,
      },
      information: {
        name: 'Informatie-index H',
        meaning:
          'Hoeveel minder gemengd de buurten zijn dan de gemeente als geheel: 0 als elke buurt de samenstelling van de gemeente heeft, 1 als in elke buurt één groep woont.',
        formula: 'H = Σ tᵢ(E − Eᵢ)/(T·E) (Theil & Finizza 1971; Theil 1972; Reardon & Firebaugh 2002)',
        said: (value, people, area) => `In ${area} is de informatie-index H van ${people} ${value}.`,
      },
      entropy: {
        name: 'Entropie',
        meaning:
          'Hoe gemengd de gemeente als geheel is: 0 als iedereen tot één groep hoort, 1 als alle groepen even groot zijn; over de spreiding binnen de gemeente zegt het niets.',
        formula: 'E = −Σ p ln p, gedeeld door ln G (Theil & Finizza 1971; Theil 1972)',
        said: (value, _, area) => `In ${area} is de entropie van alle groepen samen ${value}.`,
      },
      diversity: {
        name: 'Diversiteit',
        meaning:
          'De kans dat twee willekeurige inwoners van de gemeente tot verschillende groepen horen; over de spreiding binnen de gemeente zegt het niets.',
        formula: '1 − Σ s² (Simpson 1949)',
        said: (value, _, area) =>
          `In ${area} is de kans ${value} dat twee willekeurige inwoners tot verschillende groepen horen.`,
      },
    },
    heading: (area) => `Hoe gelijkmatig groepen over de buurten zijn verdeeld, ${area}`,
    chooseIndex: 'Maat',
    rows: 'Groepen naar herkomst',
    together: 'Alle groepen samen',
    group: 'Groep',
    chance: 'Door toeval alleen',
    people: 'Personen',
    covered: 'Deel van de groep in beeld',
    units: 'Buurten met cijfers',
    caption: (index, area, period) => `${index} naar herkomst, ${area}, ${period}`,
    unitsOf: (used, all) => `${used} van ${all}`,
    persons: (count) => `${count} personen`,
    byChance: (value) => `door toeval ${value}`,
    chanceSentence: (value) =>
      `Woonde iedereen willekeurig verdeeld, dan was het naar verwachting al ${value}.`,
    expectedName: 'verwacht door toeval alleen',
    elsewhere: (area, value) => `In ${area} is het ${value}.`,
    earlier: (period, value) => `In ${period} was het ${value}.`,
    otherDivision: 'andere buurtindeling',
    smallGroup: 'onduidelijk: kleine groep',
    smallGroupSentence: 'De groep is klein; het cijfer is daarom onzeker.',
    none: (people, area, because) => `Voor ${people} in ${area} is er geen cijfer: ${because}.`,
    obstacles: {
      'coverage-unknown': 'het aantal in de hele gemeente ontbreekt',
      'coverage-low': 'te veel van de groep of de anderen is niet in beeld',
      'few-people': 'te weinig personen',
      'few-units': 'te weinig buurten met cijfers',
      'mostly-chance': 'de buurten zijn zo klein dat vooral toeval zichtbaar zou zijn',
      unpublished: 'niet per buurt gepubliceerd',
    },
    missing: { 'not-in-edition': 'bestaat niet in deze periode' },
    coverage: (used, all, group, residents) =>
      `In beeld: ${used} van de ${all} buurten, met ${group} van de groep en ${residents} van alle inwoners. Buurten waarvan een cijfer ontbreekt, tellen niet mee, ook niet als nul.`,
    unknownShare: 'een onbekend deel',
    hidden: (margin) =>
      `Door wat niet in beeld is, kan de dissimilariteit er hooguit ${margin} naast zitten.`,
    bias: 'Bij kleine groepen en kleine buurten valt de index hoger uit, ook als mensen toevallig verdeeld wonen. Daarom staat erbij wat toeval alleen zou geven, waar dat bekend is.',
    rounded: (to) =>
      `De aantallen zijn afgerond op ${to}; in wat toeval alleen zou geven is dat meegerekend.`,
    division:
      'Buurten zijn per gemeente en per periode anders getekend en verschillen in grootte. Een verschil tussen gemeenten of jaren kan daarvan komen.',
    noGap: 'De index beschrijft hoe mensen wonen; niet waarom, en niet of dat goed of slecht is.',
  },
  en: {
    indices: {
      dissimilarity: {
        name: 'Dissimilarity',
        meaning:
          'The share of the group that would have to move to another neighbourhood to live spread like everybody else: 0% is spread alike, 100% is never in the same neighbourhood.',
        formula: 'D = ½ Σ |xᵢ/X − yᵢ/Y| (Duncan & Duncan 1955)',
        said: (value, people, area) =>
          `In ${area} ${value} of the group (${people}) would have to move to another neighbourhood to live spread like everybody else.`,
      },
      isolation: {
        name: 'Isolation',
        meaning:
          "The group's own share in the neighbourhood of its average member; for a large group it is higher by itself.",
        formula: 'xPx* = Σ (xᵢ/X)(xᵢ/tᵢ) (Lieberson 1981; Massey & Denton 1988)',
        said: (value, people, area) =>
          `In ${area} ${value} of the residents in the neighbourhood of an average member of the group (${people}) belong to that same group.`,
      },
      exposure: {
        name: 'Exposure',
        meaning:
          'The share of everybody else in the neighbourhood of the average member of the group; for a small group it is higher by itself.',
        formula: 'xPy* = Σ (xᵢ/X)(yᵢ/tᵢ), y being everybody else (Lieberson 1981; Massey & Denton 1988)',
        said: (value, people, area) =>
          `In ${area} ${value} of the residents in the neighbourhood of an average member of the group (${people}) do not belong to that group.`,
      },
      'correlation-ratio': {
        name: 'Correlation ratio η²',
        meaning:
          'Isolation freed of the size of the group: 0 if the group has the same share in every neighbourhood, 1 if it lives entirely by itself.',
        formula: 'η² = (xPx* − P)/(1 − P), with P = X/T (White 1986; Massey & Denton 1988)',
        said: (value, people, area) => `In ${area} the correlation ratio of ${people} is ${value}.`,
      },
      information: {
        name: 'Information index H',
        meaning:
          'How much less mixed the neighbourhoods are than the municipality as a whole: 0 if every neighbourhood has the composition of the municipality, 1 if one group lives in every neighbourhood.',
        formula: 'H = Σ tᵢ(E − Eᵢ)/(T·E) (Theil & Finizza 1971; Theil 1972; Reardon & Firebaugh 2002)',
        said: (value, people, area) => `In ${area} the information index H of ${people} is ${value}.`,
      },
      entropy: {
        name: 'Entropy',
        meaning:
          'How mixed the municipality as a whole is: 0 if everybody is of one group, 1 if all groups are of one size; it says nothing about the spread within the municipality.',
        formula: 'E = −Σ p ln p, divided by ln G (Theil & Finizza 1971; Theil 1972)',
        said: (value, _, area) => `In ${area} the entropy of all groups together is ${value}.`,
      },
      diversity: {
        name: 'Diversity',
        meaning:
          'The chance that two residents of the municipality, taken at random, belong to different groups; it says nothing about the spread within the municipality.',
        formula: '1 − Σ s² (Simpson 1949)',
        said: (value, _, area) =>
          `In ${area} the chance is ${value} that two residents taken at random belong to different groups.`,
      },
    },
    heading: (area) => `How evenly groups live over the neighbourhoods, ${area}`,
    chooseIndex: 'Measure',
    rows: 'Groups by origin',
    together: 'All groups together',
    group: 'Group',
    chance: 'By chance alone',
    people: 'People',
    covered: 'Part of the group in sight',
    units: 'Neighbourhoods with figures',
    caption: (index, area, period) => `${index} by origin, ${area}, ${period}`,
    unitsOf: (used, all) => `${used} of ${all}`,
    persons: (count) => `${count} people`,
    byChance: (value) => `by chance ${value}`,
    chanceSentence: (value) =>
      `If everybody lived spread at random, it would be expected to be ${value} already.`,
    expectedName: 'expected by chance alone',
    elsewhere: (area, value) => `In ${area} it is ${value}.`,
    earlier: (period, value) => `In ${period} it was ${value}.`,
    otherDivision: 'other division into neighbourhoods',
    smallGroup: 'unclear: small group',
    smallGroupSentence: 'The group is small, so that the figure is uncertain.',
    none: (people, area, because) => `There is no figure for ${people} in ${area}: ${because}.`,
    obstacles: {
      'coverage-unknown': 'the number in the whole municipality is missing',
      'coverage-low': 'too much of the group or of the others is out of sight',
      'few-people': 'too few people',
      'few-units': 'too few neighbourhoods with figures',
      'mostly-chance': 'the neighbourhoods are so small that mostly chance would show',
      unpublished: 'not published by neighbourhood',
    },
    missing: { 'not-in-edition': 'does not exist in this period' },
    coverage: (used, all, group, residents) =>
      `In sight: ${used} of the ${all} neighbourhoods, with ${group} of the group and ${residents} of all residents. Neighbourhoods of which a figure is missing do not count, not as zero either.`,
    unknownShare: 'an unknown part',
    hidden: (margin) => `Because of what is out of sight, the dissimilarity can be off by ${margin} at most.`,
    bias: 'For small groups and small neighbourhoods the index comes out higher, even where people live spread by chance. That is why it is told what chance alone would give, where that is known.',
    rounded: (to) =>
      `The numbers are rounded to ${to}; what chance alone would give takes that into account.`,
    division:
      'Neighbourhoods are drawn differently in each municipality and period and differ in size. A difference between municipalities or years may come from that.',
    noGap: 'The index describes how people live; not why, and not whether that is good or bad.',
  },
};
