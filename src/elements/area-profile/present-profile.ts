import type { ProfileView } from '../../data/gather-profile.js';
import { rowsOf } from '../../domain/area-profile/told-profile.js';
import { findScheme } from '../../domain/catalogue.js';
import type { Language } from '../../domain/local-text.js';
import { isFigure } from '../../domain/observation.js';
import { joinSubtitle, withName } from '../../text/describe-choice.js';
import { describeProfile, nameProfiled } from '../../text/profile-sentence.js';
import { profileTable } from '../../text/profile-table.js';
import { profileWords } from '../../text/profile-words.js';
import { capitalise, readText } from '../../text/translations.js';
import type { Gathered, Presentation } from '../shared/presentation.js';

/**
 * An area's profile in words.
 * @param picked The `indicator` attribute: the row that is picked out.
 */
export function presentProfile(
  gathered: Gathered<ProfileView>,
  picked: string,
  language: Language,
): Presentation {
  const { catalogue, choice, view } = gathered;
  const rows = rowsOf(view);
  const measurements = rows.flatMap(({ measurement, wider }) =>
    [measurement, ...wider].map((one) => withName(one, catalogue, language)),
  );
  const hasFigure = rows.some(({ measurement }) => isFigure(measurement.observation));
  const scheme = findScheme(catalogue, choice.origin.scheme);
  return {
    state: rows.length === 0 ? 'empty' : hasFigure ? 'ready' : 'withheld',
    heading: profileWords[language].heading(nameProfiled(gathered, language)),
    subtitle: joinSubtitle([
      capitalise(readText(choice.group.people, language)),
      scheme ? readText(scheme.label, language) : '',
    ]),
    sentence: describeProfile(gathered, picked, language),
    table: () => profileTable(gathered, picked, language),
    measurements: () => measurements,
    hasProvisional: measurements.some(({ observation }) => isFigure(observation) && observation.provisional),
    notes: [],
    several: { indicators: rows.map(({ indicator }) => indicator), name: 'profile' },
  };
}
