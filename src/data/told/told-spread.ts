import { gemeenteOf } from '../../domain/area.js';
import { readWords } from '../../domain/read-words.js';
import { resolveSpread } from '../../domain/spread/spread-choice.js';
import type { ToldSpread } from '../../domain/told-figures.js';
import { gatherSpread } from '../gather-spread.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<origin-spread>` says; a part of a gemeente stands for that gemeente. */
export async function gather({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldSpread> {
  const get = (name: string) => wordsOf(attributes, name);
  const given = wishOf(attributes);
  const wish = { ...given, area: gemeenteOf(given.area) ?? given.area };
  const choice = resolveSpread(catalogue, wish, {
    scheme: get('scheme'),
    isPeriodFirm: given.period !== '',
  });
  const wanted = {
    index: get('index') || 'dissimilarity',
    codes: readWords(get('areas')),
    roundedTo: Number(get('rounded-to')) || undefined,
  };
  const view = await gatherSpread({ catalogue, choice }, wanted, source, signal);
  return { kind: 'spread', catalogue, choice, view, origin: wish.origin };
}
