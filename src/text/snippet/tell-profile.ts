import { rowsOf } from '../../domain/area-profile/told-profile.js';
import type { Language } from '../../domain/local-text.js';
import type { ToldProfiled } from '../../domain/told-figures.js';
import { describeProfile, nameProfiled } from '../profile-sentence.js';
import { profileWords } from '../profile-words.js';
import { readText } from '../translations.js';
import type { Telling } from './fallback.js';
import { tellRows } from './tell-rows.js';

/** Says what an area is like, as `<area-profile>` says it, with some of its figures. */
export function tell(told: ToldProfiled, language: Language): Telling {
  const { catalogue, choice, view, picked } = told;
  const area = nameProfiled(told, language);
  return tellRows(
    {
      catalogue,
      title: profileWords[language].caption(area, readText(choice.group.people, language)),
      sentence: describeProfile(told, picked, language),
      area,
      rows: rowsOf(view),
      picked,
      notes: [],
    },
    language,
  );
}
