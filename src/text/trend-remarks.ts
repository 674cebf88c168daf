import type { Language } from '../domain/local-text.js';
import type { TrendRemark } from '../domain/trend/trend-view.js';
import { trendWords } from './trend-words.js';

/** Says what a reader must be told of a trend. */
export function describeTrendRemark(remark: TrendRemark, language: Language): string {
  const words = trendWords[language];
  switch (remark.kind) {
    case 'composition':
      return words.composition;
    case 'no-reference':
      return words.noReference;
    case 'counts':
      return words.counts;
    case 'unknown-area':
      return words.unknownArea(remark.code);
  }
}
