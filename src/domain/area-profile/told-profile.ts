import type { ChosenView } from '../chosen-view.js';
import type { Measurement } from '../comparison.js';
import type { Placement, Unplaced } from '../statistics/distribution.js';
import type { Comparable } from './comparable-areas.js';
import type { ProfileRow, ProfileTheme } from './profile-rows.js';

/** What an area's profile says. */
export interface ProfileFigures {
  readonly themes: readonly ProfileTheme[];
  /** What places are among; `undefined` for the country, which stands alone. */
  readonly compareWith: Comparable | undefined;
  /** Where a row stands among comparable areas; `undefined` as long as that is not known. */
  readonly placeOf: (row: ProfileRow) => Placement | Unplaced | undefined;
}

/** A profile to be put into words. */
export type ToldProfile = ChosenView<ProfileFigures>;

/** All rows, in the order of the themes. */
export function rowsOf({ themes }: Pick<ProfileFigures, 'themes'>): readonly ProfileRow[] {
  return themes.flatMap(({ rows }) => rows);
}

/** One measurement of each wider area, nearest first. */
export function widerAreas(rows: readonly ProfileRow[]): readonly Measurement[] {
  const all = rows.flatMap(({ wider }) => wider);
  const levels = ['gemeente', 'land'] as const;
  return levels.flatMap((level) => all.find(({ area }) => area.level === level) ?? []);
}
