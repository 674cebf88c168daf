import type { Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import type { OriginGroup } from '../domain/origin.js';
import { compareWords } from './compare-words.js';
import { describeFigure } from './describe-figure.js';
import { formatObservation } from './observation-words.js';
import { listOf } from './translations.js';

/** What a comparison of areas shows, in the order it is said. */
export interface ComparedFigures {
  /** The area it is about. */
  readonly subject: Measurement;
  /** The wider areas it is set against, nearest first. */
  readonly references: readonly Measurement[];
  /** The areas beside it. */
  readonly others: readonly Measurement[];
}

/**
 * Says a comparison of areas: the figure of the first against its gemeente and the country, then the others, each with
 * its figure or the reason there is none. The order is the one on show, never one of rank.
 */
export function describeCompare(
  { subject, references, others }: ComparedFigures,
  group: OriginGroup,
  language: Language,
): string {
  const first = describeFigure(subject, group, references, language);
  if (others.length === 0) return first;
  const { others: saying, figureOf } = compareWords[language];
  const list = others.map(({ area, observation, indicator }) =>
    figureOf(area.name, formatObservation(observation, indicator, language)),
  );
  return `${first} ${saying(listOf(list, language))}`;
}
