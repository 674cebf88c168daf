import type { Language, LocalText } from '../domain/local-text.js';
import type { Observation } from '../domain/observation.js';
import type { Revision } from '../domain/revision.js';
import { formatDay } from './numbers.js';
import { formatObservation } from './observation-words.js';
import type { Translations } from './translations.js';

interface RevisionWords {
  readonly revised: (was: string, now: string) => string;
  readonly of: (area: string, period: string) => string;
  readonly ofDay: (area: string, period: string, day: string) => string;
  readonly moved: (made: string, now: string) => string;
  readonly asOf: (day: string) => string;
  readonly unreadable: (was: string) => string;
}

const revisionWords: Translations<RevisionWords> = {
  nl: {
    revised: (was, now) => `Herzien: was ${was}, nu ${now}.`,
    of: (area, period) => `Het gaat om ${area}, ${period}.`,
    ofDay: (area, period, day) => `Het gaat om ${area}, ${period}, vergeleken met de stand van ${day}.`,
    moved: (made, now) =>
      `Dit is vastgezet op de cijfers${made}. De bron heeft sindsdien andere cijfers uitgegeven (stand van ${now}), en die worden hier niet getoond.`,
    asOf: (day) => ` met de stand van ${day}`,
    unreadable: (was) => `Het attribuut was is geen cijfer en geen reden: “${was}”.`,
  },
  en: {
    revised: (was, now) => `Revised: was ${was}, now ${now}.`,
    of: (area, period) => `This is about ${area}, ${period}.`,
    ofDay: (area, period, day) => `This is about ${area}, ${period}, as it stood on ${day}.`,
    moved: (made, now) =>
      `This is frozen to the figures${made}. The source has published others since (as of ${now}), which are not shown here.`,
    asOf: (day) => ` as of ${day}`,
    unreadable: (was) => `The attribute was is neither a figure nor a reason: “${was}”.`,
  },
};

/** A day of the calendar, as an attribute has it. */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;

/**
 * Says what became of the figure that an element was made with, in two sentences: `Herzien: was 12,1%, nu 11,8%.` and
 * which figure that is.
 * @param day When the element was made, as `YYYY-MM-DD`; empty where its author does not say.
 */
export function describeRevision({ was, now }: Revision, day: string, language: Language): readonly string[] {
  const { indicator, area, period } = now;
  const words = revisionWords[language];
  const say = (observation: Observation) => formatObservation(observation, indicator, language);
  const about = DAY.test(day)
    ? words.ofDay(area.name, period, formatDay(day, language))
    : words.of(area.name, period);
  return [words.revised(say(was), say(now.observation)), about];
}

/** Says that the endpoint has other figures than those an element is frozen to. */
export function explainMoved(made: string, asOf: string): Required<LocalText> {
  const say = (language: Language) => {
    const words = revisionWords[language];
    const day = DAY.test(made) ? words.asOf(formatDay(made, language)) : '';
    return words.moved(day, formatDay(asOf, language));
  };
  return { nl: say('nl'), en: say('en') };
}

/** Says to an author that what he wrote is no figure. */
export function explainUnreadable(was: string, language: Language): string {
  return revisionWords[language].unreadable(was);
}
