import type { Translations } from './translations.js';

/** Words of the buurten behind a spread, and of its curve. */
export interface SpreadDetailWords {
  readonly contributions: (group: string) => string;
  readonly contributionsOf: (count: string, share: string) => string;
  /** What a reader of a page can do with them. */
  readonly contributionsInvite: string;
  readonly shareOf: (share: string) => string;
  readonly inUnit: (count: string) => string;
  readonly over: (concentration: string) => string;
  readonly under: (concentration: string) => string;
  readonly empty: string;
  readonly curve: (group: string) => string;
  readonly curveLead: string;
  readonly curveSays: (others: string, group: string) => string;
  readonly curveTable: string;
  readonly otherAxis: string;
  readonly groupAxis: string;
}

/** Dutch and English words of the buurten behind a spread, and of its curve. */
export const spreadDetailWords: Translations<SpreadDetailWords> = {
  nl: {
    contributions: (group) => `Buurten die het meest bijdragen aan de dissimilariteit van ${group}`,
    contributionsOf: (count, share) =>
      `Deze ${count} buurten zorgen samen voor ${share} van de dissimilariteit. Index 100 is het aandeel van de groep in de hele gemeente.`,
    contributionsInvite: 'Kies een buurt om die op een gekoppelde kaart te zien.',
    shareOf: (share) => `${share} van het geheel`,
    inUnit: (count) => `${count} van de groep`,
    over: (concentration) => `hoger aandeel (index ${concentration})`,
    under: (concentration) => `lager aandeel (index ${concentration})`,
    empty: 'In alle buurten is het aandeel van de groep gelijk.',
    curve: (group) => `Segregatiecurve van ${group}`,
    curveLead:
      'De buurten op volgorde van het aandeel van de groep, van laag naar hoog. De rechte lijn is een gelijke verdeling; hoe verder de curve eronder ligt, hoe ongelijker.',
    curveSays: (others, group) =>
      `In de buurten met het laagste aandeel, waar ${others} van alle anderen woont, woont ${group} van de groep.`,
    curveTable: 'Tabel bij de curve',
    otherAxis: 'Deel van alle anderen',
    groupAxis: 'Deel van de groep',
  },
  en: {
    contributions: (group) => `Neighbourhoods that add most to the dissimilarity of ${group}`,
    contributionsOf: (count, share) =>
      `These ${count} neighbourhoods together account for ${share} of the dissimilarity. Index 100 is the share of the group in the whole municipality.`,
    contributionsInvite: 'Pick one to see it on a linked map.',
    shareOf: (share) => `${share} of the whole`,
    inUnit: (count) => `${count} of the group`,
    over: (concentration) => `higher share (index ${concentration})`,
    under: (concentration) => `lower share (index ${concentration})`,
    empty: 'The share of the group is the same in all neighbourhoods.',
    curve: (group) => `Segregation curve of ${group}`,
    curveLead:
      'The neighbourhoods in the order of the share of the group, from low to high. The straight line is an even spread; the further the curve lies below it, the less even.',
    curveSays: (others, group) =>
      `In the neighbourhoods with the lowest share, where ${others} of everybody else lives, lives ${group} of the group.`,
    curveTable: 'Table with the curve',
    otherAxis: 'Part of everybody else',
    groupAxis: 'Part of the group',
  },
};
