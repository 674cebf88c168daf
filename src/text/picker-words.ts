import type { CoveredPeriod } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import type { Lack } from '../domain/offers.js';
import type { Translations } from './translations.js';

/** What stands around the name of something that can be chosen only in part. */
export interface LackWords {
  readonly level: string;
  readonly origin: string;
  readonly period: (period: string) => string;
}

/** Words of the pickers. */
export interface PickerWords {
  readonly indicator: string;
  readonly origin: string;
  readonly period: string;
  readonly area: string;
  readonly choose: string;
  readonly definition: (name: string) => string;
  readonly source: string;
  readonly schemesApart: string;
  readonly lack: LackWords;
  readonly provisional: (period: string) => string;
  readonly onePeriod: (period: string) => string;
  readonly noPeriod: string;
  readonly notInPeriod: (period: string) => string;
  readonly play: string;
  readonly pause: string;
  readonly next: string;
  readonly again: (period: string) => string;
  readonly lastPeriod: (period: string) => string;
  readonly areaHint: string;
  readonly picked: (area: string) => string;
  readonly recent: string;
  readonly above: string;
  readonly below: (area: string) => string;
  readonly beside: (area: string) => string;
}

/** Dutch and English words of the pickers. */
export const pickerWords: Translations<PickerWords> = {
  nl: {
    indicator: 'Onderwerp',
    origin: 'Herkomst',
    period: 'Periode',
    area: 'Gebied',
    choose: 'Maak een keuze',
    definition: (name) => `Wat betekent “${name}”?`,
    source: 'Bron',
    schemesApart: 'Cijfers van verschillende indelingen zijn niet met elkaar te vergelijken.',
    lack: {
      level: 'geen cijfers voor dit soort gebied',
      origin: 'geen cijfers voor deze groep',
      period: (period) => `geen cijfers over ${period}`,
    },
    provisional: (period) => `${period}, voorlopig`,
    onePeriod: (period) => `Er zijn alleen cijfers over ${period}.`,
    noPeriod: 'Bij deze keuze zijn er voor geen enkele periode cijfers.',
    notInPeriod: (period) => `Over ${period} zijn er geen cijfers bij deze keuze. Kies een andere periode.`,
    play: 'Speel perioden af',
    pause: 'Pauze',
    next: 'Volgende periode',
    again: (period) => `Terug naar ${period}`,
    lastPeriod: (period) => `${period}. Dit is de laatste periode.`,
    areaHint: 'Typ een naam of code, of kies met de pijltoetsen',
    picked: (area) => `${area} is gekozen.`,
    recent: 'Eerder gekozen',
    above: 'Groter gebied',
    below: (area) => `In ${area}`,
    beside: (area) => `Voor en na ${area} in de lijst`,
  },
  en: {
    indicator: 'Subject',
    origin: 'Origin',
    period: 'Period',
    area: 'Area',
    choose: 'Make a choice',
    definition: (name) => `What does “${name}” mean?`,
    source: 'Source',
    schemesApart: 'Figures of different classifications cannot be compared with each other.',
    lack: {
      level: 'no figures for this kind of area',
      origin: 'no figures for this group',
      period: (period) => `no figures for ${period}`,
    },
    provisional: (period) => `${period}, provisional`,
    onePeriod: (period) => `There are figures for ${period} only.`,
    noPeriod: 'There are no figures for any period with this choice.',
    notInPeriod: (period) =>
      `There are no figures for ${period} with this choice. Please choose another period.`,
    play: 'Play periods',
    pause: 'Pause',
    next: 'Next period',
    again: (period) => `Back to ${period}`,
    lastPeriod: (period) => `${period}. This is the last period.`,
    areaHint: 'Type a name or code, or choose with the arrow keys',
    picked: (area) => `${area} has been chosen.`,
    recent: 'Chosen before',
    above: 'Wider area',
    below: (area) => `In ${area}`,
    beside: (area) => `Before and after ${area} in the list`,
  },
};

/** A period with a word where its figures may still change: `2024, voorlopig`. */
export function namePeriod({ id, provisional }: CoveredPeriod, language: Language): string {
  return provisional ? pickerWords[language].provisional(id) : id;
}

/** The name of something to choose, with what would be missing: `Startkwalificatie (geen cijfers over 2021)`. */
export function nameWithLack(
  name: string,
  lack: Lack | undefined,
  period: string,
  language: Language,
): string {
  if (!lack) return name;
  const words = pickerWords[language].lack;
  return `${name} (${lack === 'period' ? words.period(period) : words[lack]})`;
}
