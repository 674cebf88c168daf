import type { MadeView } from '../domain/embed-ties.js';
import { isOfOne, subjectOfTold, type ToldFigures } from '../domain/told-figures.js';
import { releaseOf } from './endpoint/release-of.js';
import { gatherTold, type ViewAttributes } from './gather-told.js';
import type { Run } from './gather-weighing.js';
import type { StatisticsSource } from './statistics-source.js';

/** What a view is made with. */
export interface GatheredView {
  readonly told: ToldFigures;
  /** What it can be tied to. */
  readonly made: MadeView;
}

/**
 * Gathers what a view is made with.
 * @param run Does what takes long; all at once if left out.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export async function gatherMade(
  tag: string,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
  run?: Run,
): Promise<GatheredView> {
  const told = await gatherTold(tag, attributes, source, signal, run);
  const { catalogue, choice } = told;
  const release = releaseOf(catalogue, choice.indicator.id);
  const isOne = isOfOne(told);
  const made = {
    choice: isOne ? choice : undefined,
    subject: subjectOfTold(told),
    asOf: catalogue.asOf,
    release: isOne ? release?.indicator : release?.whole,
  };
  return { told, made };
}
