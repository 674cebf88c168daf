import type { Language } from '../../domain/local-text.js';
import { nameArea } from '../../text/describe-choice.js';
import { namePeople } from '../../text/name-line.js';
import { trendWords } from '../../text/trend-words.js';
import type { Gathered } from '../shared/presentation.js';
import type { TrendView } from './trend-view.js';

/** What the gap is to; empty where the lines are the figures themselves. */
export function gapSubtitle({ view, catalogue, choice }: Gathered<TrendView>, language: Language): string {
  const reference = view.lines[0]?.points.at(-1)?.gap?.reference;
  if (!view.gap || !reference) return '';
  const isArea = view.gap === 'country';
  const name = isArea
    ? nameArea(reference.area, catalogue, language)
    : namePeople(reference, catalogue, language);
  return trendWords[language].gapTo(name, choice.indicator.unit.kind === 'percentage');
}
