import type { Comparison, Difference, Judgement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { explainObstacle } from './describe-figure.js';
import { formatSignedDifference } from './format-difference.js';
import { capitalise, type Translations } from './translations.js';

/** A comparison in a few words, for a row or a cell. */
export interface DifferenceWords {
  /** The difference with its sign, or why there is none. */
  readonly words: string;
  /** What to make of it, in words; empty where the indicator takes no side. */
  readonly remark: string;
  /** `neutral` as well where a difference is too unclear to judge. */
  readonly judgement: Judgement;
}

interface RemarkWords {
  readonly than: (difference: string, from: string) => string;
  readonly incomparable: (from: string, because: string) => string;
  readonly equal: string;
  readonly unclear: string;
  readonly judgements: Readonly<Record<Judgement, string>>;
}

const remarkWords: Translations<RemarkWords> = {
  nl: {
    than: (difference, from) => `${difference} t.o.v. ${from}`,
    incomparable: (from, because) => `Niet te vergelijken met ${from}: ${because}`,
    equal: 'geen verschil',
    unclear: 'onduidelijk: weinig gevallen',
    judgements: { favourable: 'gunstiger', unfavourable: 'ongunstiger', neutral: '' },
  },
  en: {
    than: (difference, from) => `${difference} from ${from}`,
    incomparable: (from, because) => `Cannot be compared with ${from}: ${because}`,
    equal: 'no difference',
    unclear: 'unclear: few cases',
    judgements: { favourable: 'more favourable', unfavourable: 'less favourable', neutral: '' },
  },
};

/** A comparison for a row: the difference and what to make of it, or the reason there is no difference. */
export function describeComparison(
  comparison: Comparison,
  indicator: Indicator,
  language: Language,
): DifferenceWords {
  if (comparison.kind === 'difference') return describeSize(comparison, indicator, language);
  return { words: capitalise(explainObstacle(comparison, language)), remark: '', judgement: 'neutral' };
}

/** The same with the name of what it is held against: `−4,1 procentpunt t.o.v. Amsterdam`. */
export function describeComparisonWith(
  from: string,
  comparison: Comparison,
  indicator: Indicator,
  language: Language,
): DifferenceWords {
  const { than, incomparable } = remarkWords[language];
  const said = describeComparison(comparison, indicator, language);
  if (comparison.kind === 'difference') return { ...said, words: than(said.words, from) };
  return { ...said, words: incomparable(from, explainObstacle(comparison, language)) };
}

/** The same as one text, for a cell: `−4,1 procentpunt (ongunstiger)`. */
export function formatDifferenceWords({ words, remark }: DifferenceWords): string {
  return remark ? `${words} (${remark})` : words;
}

function describeSize(difference: Difference, indicator: Indicator, language: Language): DifferenceWords {
  const { equal, unclear, judgements } = remarkWords[language];
  const isEqual = difference.relation === 'equal';
  return {
    words: isEqual ? equal : formatSignedDifference(difference, indicator, language),
    remark: difference.unclear ? unclear : judgements[difference.judgement],
    judgement: difference.unclear ? 'neutral' : difference.judgement,
  };
}
