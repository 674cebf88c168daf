import type { Language } from '../domain/local-text.js';
import type { GatheredTrend } from '../domain/trend/trend-view.js';
import { nameArea } from './describe-choice.js';
import { namePeople } from './name-line.js';
import { trendWords } from './trend-words.js';

/** What the gap is to, in every scheme on show; empty where the lines are the figures themselves. */
export function gapSubtitle({ view, catalogue, choice }: GatheredTrend, language: Language): string {
  const references = view.lines.flatMap(({ points }) => points.at(-1)?.gap?.reference ?? []);
  if (!view.gap || references.length === 0) return '';
  const isArea = view.gap === 'country';
  const names = references.map((one) =>
    isArea ? nameArea(one.area, catalogue, language) : namePeople(one, catalogue, language),
  );
  const isShare = choice.indicator.unit.kind === 'percentage';
  return trendWords[language].gapTo([...new Set(names)].join(' / '), isShare);
}
