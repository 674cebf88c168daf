import type { Outcome } from '../domain/area-profile/difference-tally.js';
import type { Translations } from './translations.js';

/** Words of a report. */
export interface ReportWords {
  readonly heading: (area: string) => string;
  readonly print: string;
  readonly area: string;
  readonly group: string;
  readonly allGroups: string;
  readonly scheme: string;
  readonly periods: string;
  readonly asOf: string;
  readonly source: string;
  readonly publisher: string;
  readonly licence: string;
  readonly contents: string;
  readonly chapter: (number: number, name: string) => string;
  readonly notes: string;
  readonly quoted: (name: string) => string;
  readonly figures: (count: number, area: string, people: string) => string;
  readonly outcomes: Readonly<Record<Exclude<Outcome, 'absent'>, (names: string, area: string) => string>>;
  readonly counts: (names: string, area: string) => string;
  readonly absent: (names: string) => string;
  readonly because: (name: string, reason: string) => string;
  readonly byGroup: (names: string) => string;
  readonly byOtherGroup: (names: string) => string;
  readonly incomparable: string;
  readonly without: (names: string) => string;
  readonly ofPeriod: (label: string, period: string) => string;
  readonly bars: (indicator: string) => string;
  readonly byOrigin: (period: string) => string;
  readonly groupsTable: (indicator: string, area: string, period: string) => string;
  readonly course: (indicator: string, unit: string) => string;
  readonly courseIn: (course: string, first: string, last: string) => string;
  readonly areaOrCountry: string;
  readonly table: (theme: string) => string;
  readonly definitions: string;
  readonly unclearBelow: (count: string) => string;
  readonly sources: string;
  readonly usedFor: (source: string, names: string) => string;
  readonly dates: (periods: string, day: string) => string;
  readonly reading: Readonly<
    Record<
      'unclear' | 'judgement' | 'points' | 'counts' | 'absent' | 'average' | 'groups' | 'changes',
      string
    >
  >;
  readonly reason: (short: string, full: string) => string;
  readonly caveat: string;
}

const dutch: ReportWords = {
  heading: (area) => `Rapport over ${area}`,
  print: 'Afdrukken',
  area: 'Gebied',
  group: 'Groep',
  allGroups: 'en alle groepen naar herkomst apart',
  scheme: 'Indeling naar herkomst',
  periods: 'Cijfers over',
  asOf: 'Stand van de cijfers',
  source: 'Bron',
  publisher: 'Uitgever',
  licence: 'Licentie',
  contents: 'Inhoud',
  chapter: (number, name) => `${number}. ${name}`,
  notes: 'Hoe u dit rapport leest',
  quoted: (name) => `“${name}”`,
  figures: (count, area, people) =>
    `Dit hoofdstuk geeft ${count === 1 ? '1 cijfer' : `${count} cijfers`} voor ${area} (${people}).`,
  outcomes: {
    favourable: (names, area) => `Gunstiger dan gemiddeld in ${area}: ${names}.`,
    unfavourable: (names, area) => `Ongunstiger dan gemiddeld in ${area}: ${names}.`,
    higher: (names, area) =>
      `Hoger dan gemiddeld in ${area}, zonder dat hoger gunstig of ongunstig is: ${names}.`,
    lower: (names, area) =>
      `Lager dan gemiddeld in ${area}, zonder dat lager gunstig of ongunstig is: ${names}.`,
    equal: (names, area) => `Gelijk aan het gemiddelde in ${area}: ${names}.`,
    unclear: (names, area) =>
      `Onduidelijk is het verschil met ${area} bij ${names}: daar zijn weinig gevallen.`,
    incomparable: (names, area) => `Niet te vergelijken met ${area}: ${names}.`,
  },
  counts: (names, area) => `Aantallen staan op zichzelf en niet naast die van ${area}: ${names}.`,
  absent: (names) => `Er is geen cijfer voor ${names}.`,
  because: (name, reason) => `${name} (${reason})`,
  byGroup: (names) => `Alleen per groep naar herkomst zijn er cijfers over ${names}.`,
  byOtherGroup: (names) =>
    `Over ${names} zijn er geen cijfers voor deze groep, wel voor andere groepen naar herkomst.`,
  incomparable: 'niet vergelijkbaar',
  without: (names) => `Voor deze groep en dit soort gebied zijn er geen cijfers over ${names}.`,
  ofPeriod: (label, period) => `${label}, ${period}`,
  bars: (indicator) => `${indicator}: het gebied naast gemeente en land`,
  byOrigin: (period) => `Alle groepen naar herkomst, ${period}`,
  groupsTable: (indicator, area, period) => `${indicator} per groep, ${area}, ${period}`,
  course: (indicator, unit) => `${indicator} door de jaren${unit ? ` (${unit})` : ''}`,
  courseIn: (course, first, last) => `${course}, ${first}–${last}`,
  areaOrCountry: 'Gebied',
  table: (theme) => `Alle cijfers van het hoofdstuk ${theme}`,
  definitions: 'Wat de cijfers betekenen',
  unclearBelow: (count) => `Een cijfer dat op minder dan ${count} gevallen berust, heet onduidelijk.`,
  sources: 'Bronnen',
  usedFor: (source, names) => `${source}. Gebruikt voor ${names}.`,
  dates: (periods, day) => `De cijfers gaan over ${periods}. Stand van ${day}.`,
  reading: {
    average:
      'Een cijfer over een gebied of een groep is een gemiddelde. Het zegt niets over één persoon, en een verschil zegt niet waar het door komt.',
    groups:
      'Groepen naar herkomst verschillen ook in leeftijd, opleiding en hoe lang mensen in het land wonen. Ze staan in de volgorde van de indeling, niet op hoogte van hun cijfer.',
    judgement:
      'Gunstiger en ongunstiger staan alleen bij onderwerpen waarvan de uitgever zegt welke kant goed is. Bij de andere onderwerpen is hoger of lager geen oordeel.',
    points:
      'Een verschil tussen twee percentages is in procentpunt: van 60% naar 63% is 3 procentpunt meer. Het is berekend met de afgeronde cijfers, zodat u het kunt narekenen.',
    unclear:
      'Onduidelijk staat bij een cijfer dat op weinig gevallen berust: met een paar mensen meer of minder was het heel anders geweest. Trek er geen conclusie uit.',
    counts:
      'Een aantal mensen in een deel van het land is altijd kleiner dan dat in het hele land. Daarom staan aantallen niet naast elkaar.',
    absent: 'Een cijfer dat ontbreekt, is geen nul. De reden staat op de plaats van het cijfer:',
    changes:
      'Een lijn door de jaren is onderbroken waar de grenzen van een gebied of de indeling naar herkomst zijn veranderd, of dat misschien zijn: cijfers van ervoor en erna zijn dan niet te vergelijken.',
  },
  reason: (short, full) => `${short}: ${full}`,
  caveat: 'Let op',
};

const english: ReportWords = {
  heading: (area) => `Report on ${area}`,
  print: 'Print',
  area: 'Area',
  group: 'Group',
  allGroups: 'and every group by origin apart',
  scheme: 'Classification by origin',
  periods: 'Figures of',
  asOf: 'Figures as of',
  source: 'Source',
  publisher: 'Publisher',
  licence: 'Licence',
  contents: 'Contents',
  chapter: (number, name) => `${number}. ${name}`,
  notes: 'How to read this report',
  quoted: (name) => `“${name}”`,
  figures: (count, area, people) =>
    `This chapter gives ${count === 1 ? '1 figure' : `${count} figures`} for ${area} (${people}).`,
  outcomes: {
    favourable: (names, area) => `More favourable than the average in ${area}: ${names}.`,
    unfavourable: (names, area) => `Less favourable than the average in ${area}: ${names}.`,
    higher: (names, area) =>
      `Higher than the average in ${area}, where higher is neither good nor bad: ${names}.`,
    lower: (names, area) =>
      `Lower than the average in ${area}, where lower is neither good nor bad: ${names}.`,
    equal: (names, area) => `The same as the average in ${area}: ${names}.`,
    unclear: (names, area) => `The difference from ${area} is unclear for ${names}: there are few cases.`,
    incomparable: (names, area) => `Cannot be compared with ${area}: ${names}.`,
  },
  counts: (names, area) => `Numbers stand alone and not beside those of ${area}: ${names}.`,
  absent: (names) => `There is no figure for ${names}.`,
  because: (name, reason) => `${name} (${reason})`,
  byGroup: (names) => `Only by group of origin there are figures on ${names}.`,
  byOtherGroup: (names) =>
    `On ${names} there are no figures for this group, but there are for other groups by origin.`,
  incomparable: 'not comparable',
  without: (names) => `For this group and this kind of area there are no figures on ${names}.`,
  ofPeriod: (label, period) => `${label}, ${period}`,
  bars: (indicator) => `${indicator}: the area beside its municipality and the country`,
  byOrigin: (period) => `All groups by origin, ${period}`,
  groupsTable: (indicator, area, period) => `${indicator} per group, ${area}, ${period}`,
  course: (indicator, unit) => `${indicator} over the years${unit ? ` (${unit})` : ''}`,
  courseIn: (course, first, last) => `${course}, ${first}–${last}`,
  areaOrCountry: 'Area',
  table: (theme) => `All figures of the chapter ${theme}`,
  definitions: 'What the figures mean',
  unclearBelow: (count) => `A figure that rests on fewer than ${count} cases is called unclear.`,
  sources: 'Sources',
  usedFor: (source, names) => `${source}. Used for ${names}.`,
  dates: (periods, day) => `The figures are of ${periods}. As of ${day}.`,
  reading: {
    average:
      'A figure on an area or a group is an average. It says nothing about one person, and a difference does not say what it is due to.',
    groups:
      'Groups by origin also differ in age, education and how long people have lived in the country. They are in the order of the classification, not of their figures.',
    judgement:
      'More and less favourable are said only of subjects of which the publisher says which side is good. Of other subjects higher or lower is no judgement.',
    points:
      'A difference between two percentages is in percentage points: from 60% to 63% is 3 percentage points more. It is calculated with the rounded figures, so that you can check it.',
    unclear:
      'Unclear stands with a figure that rests on few cases: with a few people more or less it would have been quite different. Draw no conclusion from it.',
    counts:
      'The number of people in a part of the country is always smaller than that in the whole. That is why numbers do not stand beside each other.',
    absent: 'A figure that is missing is not zero. The reason stands in its place:',
    changes:
      'A line over the years is broken where the boundaries of an area or the classification by origin changed, or may have: figures before and after cannot be compared.',
  },
  reason: (short, full) => `${short}: ${full}`,
  caveat: 'Note',
};

/** Dutch and English words of a report. */
export const reportWords: Translations<ReportWords> = { nl: dutch, en: english };
