import { gemeenteOf } from '../domain/area.js';
import type { Comparable } from '../domain/area-profile/comparable-areas.js';
import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import { rowsOf, type ToldProfile } from '../domain/area-profile/told-profile.js';
import type { Language } from '../domain/local-text.js';
import { nameArea, withName } from './describe-choice.js';
import { describeFigure } from './describe-figure.js';
import { describePlace } from './describe-place.js';
import { describeTallyOf, nameComparables } from './describe-profile.js';
import { formatDifferenceWords } from './difference-words.js';
import { capitalise } from './translations.js';

/** The comparable areas in a few words; empty where there are none. */
export function nameAreas({ catalogue, choice, view }: ToldProfile, language: Language): string {
  return view.compareWith ? nameKind({ catalogue, choice, view }, view.compareWith, language) : '';
}

/** A kind of comparable areas in a few words. */
export function nameKind(
  { catalogue, choice, view }: ToldProfile,
  kind: Comparable,
  language: Language,
): string {
  const wider = rowsOf(view).flatMap((row) => row.wider);
  const gemeente =
    wider.find(({ area }) => area.level === 'gemeente')?.area.name ?? gemeenteOf(choice.area) ?? '';
  return nameComparables(kind, choice.areaLevel, gemeente, catalogue, language);
}

/** The area that a profile is of, by name. */
export function nameProfiled({ catalogue, choice, view }: ToldProfile, language: Language): string {
  const area = rowsOf(view)[0]?.measurement.area;
  return area ? nameArea(area, catalogue, language) : choice.area;
}

/** Says how many figures differ how from the country, and of the row that is picked out what it is. */
export function describeProfile(told: ToldProfile, picked: string, language: Language): string {
  const { catalogue, choice, view } = told;
  const rows = rowsOf(view);
  const tally = describeTallyOf(nameProfiled(told, language), rows, told, language);
  const row = rows.find(({ indicator }) => indicator.id === picked);
  if (!row) return tally;
  const [own, ...wider] = [row.measurement, ...row.wider].map((one) => withName(one, catalogue, language));
  const place = sayPlace(row, told, language);
  const said = own ? describeFigure(own, choice.group, wider, language) : '';
  return [tally, said, place ? `${capitalise(place)}.` : ''].filter(Boolean).join(' ');
}

/** Where a row stands among comparable areas, in a few words; empty as long as that is not known. */
export function sayPlace(row: ProfileRow, told: ToldProfile, language: Language): string {
  const place = told.view.placeOf(row);
  if (!place) return '';
  const areas = nameAreas(told, language);
  return formatDifferenceWords(describePlace(row.measurement, place, areas, language));
}
