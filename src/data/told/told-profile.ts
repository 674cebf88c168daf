import { resolveProfile } from '../../domain/area-profile/profile-choice.js';
import { rowsOf } from '../../domain/area-profile/told-profile.js';
import type { ToldProfiled } from '../../domain/told-figures.js';
import { gatherProfile } from '../gather-profile.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<area-profile>` says: all figures, and the place of the one that is picked out. */
export async function gather({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldProfiled> {
  const wish = wishOf(attributes);
  const picked = wish.indicator;
  const choice = resolveProfile(catalogue, { ...wish, indicator: '' });
  const wanted = { period: wish.period, compareWith: wordsOf(attributes, 'compare-with') || 'gemeente' };
  const view = await gatherProfile({ catalogue, choice }, wanted, source, signal, () => undefined);
  view.standings.want(rowsOf(view).filter(({ indicator }) => indicator.id === picked));
  await view.standings.settled;
  return { kind: 'profile', catalogue, choice, view, picked };
}
