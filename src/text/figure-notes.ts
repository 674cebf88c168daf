import type { Catalogue } from '../domain/catalogue.js';
import type { Choice } from '../domain/choice.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { frameWords } from './frame-words.js';
import { formatDay } from './numbers.js';
import { readText } from './translations.js';

/** Where the figures of several indicators come from, each source once. */
export function describeSources(
  { attribution, asOf }: Catalogue,
  indicators: readonly Indicator[],
  language: Language,
): string {
  const words = frameWords[language];
  const sources = [...new Set(indicators.map(({ source }) => readText(source, language)))];
  return `${words.source}: ${sources.join('; ')}. ${readText(attribution, language)}. ${words.asOf(formatDay(asOf, language))}`;
}

type Indicated = Pick<Choice, 'indicator'>;

/** Where the figures come from, the words that must go with them, and their day. */
export function describeSource(
  { attribution, asOf, inPage }: Catalogue,
  { indicator }: Indicated,
  language: Language,
): string {
  const words = frameWords[language];
  const source = `${words.source}: ${readText(indicator.source, language)}.`;
  if (inPage) return `${source.replace(/\.+$/, '')}. ${words.inPage}`;
  return `${source} ${readText(attribution, language)}. ${words.asOf(formatDay(asOf, language))}`;
}

/** What the values are shares of, and whether the publisher worked them out; empty where there is nothing to say. */
export function describeOrigin({ indicator }: Indicated, language: Language): string {
  const words = frameWords[language];
  const base = indicator.base ? words.base(readText(indicator.base, language)) : '';
  return [base, indicator.derived ? words.derived : ''].filter(Boolean).join(' ');
}

/** What a reader must keep in mind: the mark of provisional figures, and the caveat of the indicator. */
export function describeCaveats(
  { indicator }: Indicated,
  hasProvisional: boolean,
  language: Language,
): readonly string[] {
  return [
    ...(hasProvisional ? [frameWords[language].provisional] : []),
    ...(indicator.caveat ? [readText(indicator.caveat, language)] : []),
  ];
}
