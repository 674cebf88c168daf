import { resolveProfile } from '../../domain/area-profile/profile-choice.js';
import { readWords } from '../../domain/read-words.js';
import type { ToldReport } from '../../domain/told-figures.js';
import { gatherReport } from '../gather-report.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<area-report>` says. */
export async function gather({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldReport> {
  const wish = { ...wishOf(attributes), indicator: '' };
  const choice = resolveProfile(catalogue, wish);
  const wanted = {
    period: wish.period,
    themes: readWords(wordsOf(attributes, 'themes')),
    by: wordsOf(attributes, 'by'),
  };
  const view = await gatherReport({ catalogue, choice }, wanted, source, signal);
  return { kind: 'report', catalogue, choice, view };
}
