import { readWords } from '../../domain/read-words.js';
import { correlateFigures, pairFigures } from '../../domain/relation/relation.js';
import { chooseScatter } from '../../domain/relation/scatter-choice.js';
import type { ToldRelation } from '../../domain/told-figures.js';
import { gatherRelation } from '../gather-relation.js';
import { type ToldQuestion, wishOf, wordsOf } from './told-question.js';

/** Gathers what `<indicator-scatter>` says, with the names of its areas. */
export async function gather({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldRelation> {
  const get = (name: string) => wordsOf(attributes, name);
  const wish = wishOf(attributes);
  const scatter = {
    against: get('against'),
    againstOrigin: get('against-origin'),
    level: get('level'),
    size: get('size'),
    origin: wish.origin,
  };
  const choice = chooseScatter(catalogue, wish, scatter);
  const gathered = await gatherRelation({ catalogue, choice }, scatter, source, signal);
  const picked = readWords(`${get('selected') || wish.area} ${get('areas')}`);
  const told = { kind: 'relation', catalogue, choice, picked } as const;
  if (gathered.kind === 'obstacle') return { ...told, relation: gathered };
  const { figures } = gathered;
  const list = gathered.list ?? (await source.areas(figures.scope.edition, figures.level, signal));
  const pairs = pairFigures(figures);
  const correlation = correlateFigures(pairs);
  return { ...told, relation: { kind: 'relation', ...figures, pairs, correlation, list } };
}
