import {
  type Comparison,
  compare,
  type Difference,
  type Measurement,
  type Obstacle,
} from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import { type Figure, isFigure } from '../domain/observation.js';
import type { OriginGroup } from '../domain/origin.js';
import { explainAbsence } from './explain-absence.js';
import { formatDifference } from './format-difference.js';
import { formatValue } from './numbers.js';
import { formatObservation, PROVISIONAL_MARK } from './observation-words.js';
import { fillTemplate, listOf, readText, type Translations } from './translations.js';

interface FigureWords {
  readonly plain: string;
  readonly absent: (area: string, because: string) => string;
  readonly provisional: string;
  readonly than: (difference: string, relation: Difference['relation'], reference: string) => string;
  readonly thatIs: (comparisons: string) => string;
  readonly unclear: string;
  readonly incomparable: Readonly<Record<Exclude<Obstacle['kind'], 'absent'>, string>>;
}

const figureWords: Translations<FigureWords> = {
  nl: {
    plain: '{indicator} in {area}, {group}: {value}',
    absent: (area, because) => `Voor ${area} is er geen cijfer: ${because}`,
    provisional: 'Het cijfer is voorlopig',
    than: (difference, relation, reference) =>
      relation === 'equal'
        ? `evenveel als gemiddeld in ${reference}`
        : `${difference} ${relation === 'higher' ? 'meer' : 'minder'} dan gemiddeld in ${reference}`,
    thatIs: (comparisons) => `dat is ${comparisons}`,
    unclear: 'Het berust op weinig gevallen, dus het verschil is onduidelijk',
    incomparable: {
      'other-indicator': 'de cijfers meten niet hetzelfde',
      'other-scheme': 'de cijfers gebruiken een andere herkomstindeling',
      'other-level': 'een aantal in een deel is niet te vergelijken met dat in het geheel',
      'other-edition': 'de gebiedsgrenzen zijn niet dezelfde',
      'other-period': 'de cijfers zijn van een andere periode',
    },
  },
  en: {
    plain: '{indicator} in {area}, {group}: {value}',
    absent: (area, because) => `There is no figure for ${area}: ${because}`,
    provisional: 'The figure is provisional',
    than: (difference, relation, reference) =>
      relation === 'equal'
        ? `the same as the average in ${reference}`
        : `${difference} ${relation === 'higher' ? 'more' : 'less'} than the average in ${reference}`,
    thatIs: (comparisons) => `that is ${comparisons}`,
    unclear: 'It rests on few cases, so the difference is unclear',
    incomparable: {
      'other-indicator': 'the figures do not measure the same',
      'other-scheme': 'the figures use another classification by origin',
      'other-level': 'a number in a part cannot be compared with that in the whole',
      'other-edition': 'the boundaries of the areas are not the same',
      'other-period': 'the figures are of another period',
    },
  },
};

/**
 * Says a figure, and how it differs from figures of the same group elsewhere: `In De Baarsjes werkt 61,2% van …; dat is
 * 4,1 procentpunt minder dan gemiddeld in Amsterdam (65,3%).`
 * A reference that cannot be compared is left out here; a table says why.
 */
export function describeFigure(
  subject: Measurement,
  group: OriginGroup,
  references: readonly Measurement[],
  language: Language,
): string {
  const words = figureWords[language];
  const { observation, area } = subject;
  if (!isFigure(observation)) {
    return `${words.absent(area.name, explainAbsence(observation.reason, language))}.`;
  }
  const differences = references.flatMap((reference) => {
    const comparison = compare(subject, reference);
    return comparison.kind === 'difference' ? [{ comparison, reference }] : [];
  });
  const comparisons = differences.map(({ comparison, reference }) =>
    describeDifference(comparison, reference, language),
  );
  const statement = stateFigure(subject, observation, group, language);
  return [
    comparisons.length > 0
      ? `${statement}; ${words.thatIs(listOf(comparisons, language))}.`
      : `${statement}.`,
    observation.provisional ? `${words.provisional}.` : '',
    differences.some(({ comparison }) => comparison.unclear) ? `${words.unclear}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Says a figure alone, without a full stop, in the indicator's own words. */
export function stateFigure(
  { indicator, area }: Measurement,
  figure: Figure,
  group: OriginGroup,
  language: Language,
): string {
  const template = indicator.sentence ? readText(indicator.sentence, language) : figureWords[language].plain;
  const value = formatValue(figure.value, indicator, language);
  return fillTemplate(template, {
    area: area.name,
    group: readText(group.people, language),
    indicator: readText(indicator.label, language),
    value: figure.provisional ? value + PROVISIONAL_MARK : value,
  });
}

/** Why two figures cannot be compared, as a clause: `de gebiedsgrenzen zijn niet dezelfde`. */
export function explainObstacle(
  comparison: Extract<Comparison, { kind: 'incomparable' }>,
  language: Language,
): string {
  const { obstacle } = comparison;
  if (obstacle.kind === 'absent') return explainAbsence(obstacle.reason, language);
  return figureWords[language].incomparable[obstacle.kind];
}

function describeDifference(difference: Difference, reference: Measurement, language: Language): string {
  const { indicator, observation, area } = reference;
  const value = formatObservation(observation, indicator, language);
  const size = formatDifference(difference, indicator, language);
  return `${figureWords[language].than(size, difference.relation, area.name)} (${value})`;
}
