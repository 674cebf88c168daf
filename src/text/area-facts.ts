import { compare, type Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import { describeBase } from './describe-choice.js';
import { describeComparison, formatDifferenceWords } from './difference-words.js';
import { explainAbsence } from './explain-absence.js';
import { mapReaderWords } from './map-reader-words.js';
import { formatObservation } from './observation-words.js';
import { capitalise, type Translations } from './translations.js';

/** What a reader is told of one area on a map: name, figure, and what to know with it. */
export interface AreaFacts {
  readonly name: string;
  /** The figure with its unit and mark, or the reason it is absent. */
  readonly value: string;
  /** Provisional, cases, and the difference from each wider area. */
  readonly remarks: readonly string[];
}

const than: Translations<(difference: string, reference: string) => string> = {
  nl: (difference, reference) => `${difference} ten opzichte van ${reference}`,
  en: (difference, reference) => `${difference} compared with ${reference}`,
};

/** The facts of an area; wider areas that it cannot be compared with are left out, the table says why. */
export function areaFacts(
  subject: Measurement,
  references: readonly Measurement[],
  language: Language,
): AreaFacts {
  const { area, indicator, observation } = subject;
  const value = formatObservation(observation, indicator, language);
  if (!isFigure(observation)) {
    return { name: area.name, value, remarks: [capitalise(explainAbsence(observation.reason, language))] };
  }
  const differences = references.flatMap((reference) => {
    const comparison = compare(subject, reference);
    if (comparison.kind !== 'difference') return [];
    const said = formatDifferenceWords(describeComparison(comparison, indicator, language));
    return [than[language](said, reference.area.name)];
  });
  const { base, provisional } = observation;
  return {
    name: area.name,
    value,
    remarks: [
      ...(provisional ? [mapReaderWords[language].provisional] : []),
      ...differences,
      ...(base === undefined ? [] : [describeBase(base, language)]),
    ].map(capitalise),
  };
}

/** The facts of an area as one line to be spoken. */
export function speakFacts({ name, value, remarks }: AreaFacts): string {
  return `${[`${name}: ${value}`, ...remarks].join('. ')}.`;
}
