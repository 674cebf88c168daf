import { judgeQuarter, quarterOf } from '../domain/area-profile/quarter.js';
import type { Measurement } from '../domain/comparison.js';
import { isUnclear } from '../domain/indicator.js';
import type { Language } from '../domain/local-text.js';
import { isFigure } from '../domain/observation.js';
import type { Placement, Unplaced } from '../domain/statistics/distribution.js';
import type { DifferenceWords } from './difference-words.js';
import { formatCount, formatValue } from './numbers.js';
import { profileWords } from './profile-words.js';

/** Whether the figure of an area rests on too few cases to give it a place. */
export function hasUnclearPlace({ indicator, observation }: Measurement): boolean {
  return isFigure(observation) && isUnclear(indicator, observation);
}

/**
 * Where an area stands, in a few words: the quarter it is in, and what to make of that where the indicator takes a side.
 * Empty where the area has no figure, for its row says already why.
 * @param areas The comparable areas, such as `de buurten van Amsterdam`; empty where they are named nearby.
 */
export function describePlace(
  measurement: Measurement,
  place: Placement | Unplaced,
  areas: string,
  language: Language,
): DifferenceWords {
  const { quarters, ofAreas, judgements, fewAreas, unclearPlace } = profileWords[language];
  const plain = (words: string) => ({ words, remark: '', judgement: 'neutral' as const });
  if (place.kind === 'unplaced') {
    return plain(place.reason === 'few-areas' ? fewAreas(place.areas) : '');
  }
  if (hasUnclearPlace(measurement)) return plain(unclearPlace);
  const quarter = quarterOf(place);
  const judgement = judgeQuarter(measurement.indicator, quarter);
  const words = areas ? ofAreas(quarters[quarter], areas) : quarters[quarter];
  return { words, remark: judgements[judgement], judgement };
}

/** How many areas are lower and as high, and how far all reach: `hoger dan bij 61 van de 103 andere …`. */
export function describeDistribution(
  measurement: Measurement,
  place: Placement,
  language: Language,
): readonly string[] {
  const { higherThan, sameAs, range } = profileWords[language];
  const { lower, equal, areas, quartiles } = place;
  const count = (number: number) => formatCount(number, language);
  const value = (number: number) => formatValue(number, measurement.indicator, language);
  const others = [
    higherThan(count(lower), count(areas - 1)),
    ...(equal > 1 ? [sameAs(count(equal - 1))] : []),
  ];
  const reach = range(value(quartiles.lowest), value(quartiles.median), value(quartiles.highest));
  return [...(hasUnclearPlace(measurement) ? [] : [others.join(', ')]), reach];
}
