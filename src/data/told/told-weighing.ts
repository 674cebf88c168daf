import type { ToldWeighing } from '../../domain/told-figures.js';
import { chooseWeighing, gatherWeighing } from '../gather-weighing.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<factor-index>` says. */
export async function gather({
  catalogue,
  attributes,
  source,
  signal,
  run,
}: ToldQuestion): Promise<ToldWeighing> {
  const wish = { ...wishOf(attributes), indicator: '', origin: '' };
  const recipe = wordsOf(attributes, 'recipe');
  const choice = chooseWeighing(catalogue, wish, recipe);
  const question = { recipe, period: wish.period };
  const weighing = await gatherWeighing({ catalogue, choice }, question, source, signal, run);
  return {
    kind: 'weighing',
    catalogue,
    choice,
    weighing,
    picked: wordsOf(attributes, 'selected') || wish.area,
  };
}
