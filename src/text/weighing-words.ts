import type { FactorDirection, FactorScale } from '../domain/weighing/recipe.js';
import type { AreaOrder, PlaceGroup } from '../domain/weighing/weighed-areas.js';
import type { Translations } from './translations.js';

/** Words of a weighing of areas. */
export interface WeighingWords {
  readonly heading: (areas: string, scope: string) => string;
  /** Stands with every weighing, and cannot be left out. */
  readonly choice: string;
  /** The same in a few words, behind a sentence that may be read apart. */
  readonly choiceShort: string;
  readonly scales: Readonly<Record<FactorScale, string>>;
  readonly directions: Readonly<Record<FactorDirection, string>>;
  readonly factorIn: (label: string, period: string) => string;
  readonly areas: string;
  readonly score: string;
  readonly place: string;
  readonly interval: (from: string, to: string, of: string) => string;
  readonly samePlace: (place: string, of: string) => string;
  readonly intervalHead: string;
  readonly highest: string;
  readonly lowest: string;
  readonly contribution: string;
  readonly contributionOf: (factor: string) => string;
  readonly unclear: string;
  readonly incomplete: string;
  readonly incompleteFor: (missing: string) => string;
  readonly missing: string;
  readonly known: (parts: string) => string;
  readonly overlaps: (count: number, areas: string) => string;
  readonly order: string;
  readonly orders: Readonly<Record<AreaOrder, string>>;
  readonly groups: Readonly<Record<PlaceGroup, string>>;
  readonly noFactors: string;
  readonly noFigures: (factors: string, areas: string) => string;
  readonly noScores: (areas: string) => string;
  readonly counted: (count: string, areas: string, scope: string, factors: number) => string;
  readonly lacking: (count: number, areas: string) => string;
  readonly spread: (width: string, total: string) => string;
  readonly sure: (highest: string, lowest: string) => string;
  readonly scoreOf: (area: string, score: string) => string;
  readonly raises: (parts: string) => string;
  readonly lowers: (parts: string) => string;
  readonly placeOf: (place: string, of: string) => string;
  readonly under: (interval: string) => string;
  readonly areaLacks: (area: string, missing: string) => string;
  readonly caption: (heading: string, recipe: string) => string;
}

/** Dutch and English words of a weighing of areas. */
export const weighingWords: Translations<WeighingWords> = {
  nl: {
    heading: (areas, scope) => `Weging van de ${areas} van ${scope}`,
    choice:
      'Een weging is een keuze, geen meting: met andere cijfers of gewichten is de uitkomst anders. Een score wijst geen oorzaak aan, en zegt niets over afzonderlijke bewoners.',
    choiceShort: 'Dat is een keuze, geen meting, en het wijst geen oorzaak aan.',
    scales: {
      'z-scores': 'afstand tot het gemiddelde (z-scores)',
      ranks: 'plaats tussen de andere gebieden (rangen)',
    },
    directions: { risk: 'risico', protective: 'beschermend' },
    factorIn: (label, period) => `${label} (${period})`,
    areas: 'Gewogen gebieden',
    score: 'Score',
    place: 'Plaats',
    interval: (from, to, of) => `plaats ${from} tot en met ${to} van ${of}`,
    samePlace: (place, of) => `plaats ${place} van ${of}`,
    intervalHead: 'Plaats in 9 van de 10 wegingen',
    highest: 'hoogste score',
    lowest: 'laagste score',
    contribution: 'Waaruit de score bestaat',
    contributionOf: (factor) => `Bijdrage van ${factor}`,
    unclear: 'weinig gevallen, onduidelijk',
    incomplete: 'Onvolledig',
    incompleteFor: (missing) => `Onvolledig, daarom geen score. Er ontbreekt: ${missing}.`,
    missing: 'Ontbreekt',
    known: (parts) => `Wel bekend: ${parts}.`,
    overlaps: (count, areas) =>
      count === 0
        ? `geen van de andere ${areas} komt op dezelfde plaatsen uit`
        : `in plaats niet te onderscheiden van ${count} andere`,
    order: 'Volgorde',
    orders: {
      list: 'zoals in de lijst van de uitgever',
      groups: 'gegroepeerd naar plaats in de verdeling',
      place: 'naar plaats, met overlap',
    },
    groups: {
      highest: 'Bijna altijd in het kwart met de hoogste scores',
      between: 'Daartussen, of te onzeker om te zeggen',
      lowest: 'Bijna altijd in het kwart met de laagste scores',
      incomplete: 'Onvolledig: niet gewogen',
    },
    noFactors: 'Er is nog niets gekozen om te wegen. Voeg een cijfer toe, als risico of als beschermend.',
    noFigures: (factors, areas) =>
      `Er kan niet worden gewogen. Voor ${areas} zijn er, in dezelfde gebiedsindeling als de rest, geen cijfers over: ${factors}.`,
    noScores: (areas) => `Van geen van de ${areas} zijn alle cijfers bekend, dus geen ervan heeft een score.`,
    counted: (count, areas, scope, factors) =>
      `${count} ${areas} van ${scope} zijn gewogen op ${factors === 1 ? '1 cijfer' : `${factors} cijfers`}.`,
    lacking: (count, areas) =>
      count === 1
        ? `Bij 1 ontbreekt een cijfer; die heeft geen score.`
        : `Bij ${count} ${areas} ontbreekt een cijfer; die hebben geen score.`,
    spread: (width, total) =>
      `Bij 1.000 andere gewichten die dicht bij deze liggen, verschuift de plaats van een gebied meestal binnen ${width} van de ${total} plaatsen.`,
    sure: (highest, lowest) =>
      `${highest} vallen bijna altijd in het kwart met de hoogste scores, ${lowest} in dat met de laagste.`,
    scoreOf: (area, score) => `${area} krijgt met deze weging score ${score}.`,
    raises: (parts) => `Hoger door ${parts}.`,
    lowers: (parts) => `Lager door ${parts}.`,
    placeOf: (place, of) => `Dat is plaats ${place} van ${of}, gerekend vanaf de hoogste score.`,
    under: (interval) =>
      `Bij 1.000 andere gewichten die dicht bij deze liggen, is het in 9 van de 10 gevallen ${interval}.`,
    areaLacks: (area, missing) =>
      `${area} heeft geen score, want er ontbreekt een cijfer en dat wordt niet ingevuld: ${missing}.`,
    caption: (heading, recipe) => `${heading}. Recept: ${recipe}`,
  },
  en: {
    heading: (areas, scope) => `Weighing of the ${areas} of ${scope}`,
    choice:
      'A weighing is a choice, not a measurement: with other figures or weights the outcome differs. A score points to no cause, and says nothing about individual residents.',
    choiceShort: 'That is a choice, not a measurement, and it points to no cause.',
    scales: {
      'z-scores': 'distance to the average (z-scores)',
      ranks: 'place among the other areas (ranks)',
    },
    directions: { risk: 'risk', protective: 'protective' },
    factorIn: (label, period) => `${label} (${period})`,
    areas: 'Weighed areas',
    score: 'Score',
    place: 'Place',
    interval: (from, to, of) => `place ${from} to ${to} of ${of}`,
    samePlace: (place, of) => `place ${place} of ${of}`,
    intervalHead: 'Place in 9 out of 10 weightings',
    highest: 'highest score',
    lowest: 'lowest score',
    contribution: 'What the score is made of',
    contributionOf: (factor) => `Contribution of ${factor}`,
    unclear: 'few cases, unclear',
    incomplete: 'Incomplete',
    incompleteFor: (missing) => `Incomplete, hence no score. Missing: ${missing}.`,
    missing: 'Missing',
    known: (parts) => `Known: ${parts}.`,
    overlaps: (count, areas) =>
      count === 0
        ? `none of the other ${areas} comes out at the same places`
        : `in place not to be told from ${count === 1 ? '1 other' : `${count} others`}`,
    order: 'Order',
    orders: {
      list: "as in the publisher's list",
      groups: 'grouped by place in the distribution',
      place: 'by place, with overlap',
    },
    groups: {
      highest: 'Almost always in the quarter with the highest scores',
      between: 'In between, or too unsure to tell',
      lowest: 'Almost always in the quarter with the lowest scores',
      incomplete: 'Incomplete: not weighed',
    },
    noFactors: 'Nothing has been chosen to weigh yet. Add a figure, as a risk or as protective.',
    noFigures: (factors, areas) =>
      `Nothing can be weighed. For ${areas}, in the same division of areas as the rest, there are no figures on: ${factors}.`,
    noScores: (areas) => `For none of the ${areas} all figures are known, so none of them has a score.`,
    counted: (count, areas, scope, factors) =>
      `${count} ${areas} of ${scope} are weighed on ${factors === 1 ? '1 figure' : `${factors} figures`}.`,
    lacking: (count, areas) =>
      count === 1
        ? `1 lacks a figure, and has no score.`
        : `${count} ${areas} lack a figure, and have no score.`,
    spread: (width, total) =>
      `Under 1,000 other weightings near this one the place of an area usually moves within ${width} of the ${total} places.`,
    sure: (highest, lowest) =>
      `${highest} are almost always in the quarter with the highest scores, ${lowest} in that with the lowest.`,
    scoreOf: (area, score) => `With this weighing ${area} scores ${score}.`,
    raises: (parts) => `Raised by ${parts}.`,
    lowers: (parts) => `Lowered by ${parts}.`,
    placeOf: (place, of) => `That is place ${place} of ${of}, counted from the highest score.`,
    under: (interval) => `Under 1,000 other weightings near this one it is in 9 out of 10 cases ${interval}.`,
    areaLacks: (area, missing) =>
      `${area} has no score, for a figure is missing and is not filled in: ${missing}.`,
    caption: (heading, recipe) => `${heading}. Recipe: ${recipe}`,
  },
};
