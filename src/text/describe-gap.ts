import type { Catalogue } from '../domain/catalogue.js';
import type { Comparison, Measurement } from '../domain/comparison.js';
import type { Language } from '../domain/local-text.js';
import type { Gap, GapChange, GapPoint } from '../domain/trend/gap.js';
import { stretchesOf } from '../domain/trend/series.js';
import type { TrendLine } from '../domain/trend/trend-line.js';
import { nameArea } from './describe-choice.js';
import { formatDifference } from './format-difference.js';
import { namePeople } from './name-line.js';
import { formatNumber } from './numbers.js';
import { trendWords } from './trend-words.js';

/**
 * Says how a gap changes: `In Amsterdam wordt het verschil tussen … en … tussen 2009 en 2021 kleiner: van 14,2 naar 9,8
 * procentpunt.` And on which side it lies, and whether that is clear.
 */
export function describeGap(gap: Gap, catalogue: Catalogue, language: Language): string {
  const words = trendWords[language];
  const any = gap.points.at(-1);
  if (!any) return '';
  const { place, subject, reference } = nameSides(any, catalogue, language);
  const between = words.between(subject, reference);
  const last = lastOf(gap);
  if (last?.comparison.kind !== 'difference') return words.noGap(place, between);
  const side = words.side(subject, reference, last.comparison.relation, last.period);
  if (gap.change.kind === 'no-change') {
    return `${words.gapSingle(place, between, sizeOf(last, language), last.period)} ${side}`;
  }
  const { change } = gap;
  const periods = [change.first.period, change.last.period] as const;
  const sizes = [bareSize(change.first, language), sizeOf(last, language)] as const;
  return [
    words.gapChange(change.direction, place, between, sizes, periods),
    change.unclear ? words.unclearGap : '',
    side,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same in a few words, with the name of the line. */
export function describeGapShort({ gap }: TrendLine, name: string, language: Language): string {
  const words = trendWords[language];
  const last = gap && lastOf(gap);
  if (!last) return words.noFigures(name);
  if (gap.change.kind === 'no-change') return words.single(name, sizeOf(last, language), last.period);
  const { direction, first, unclear }: GapChange = gap.change;
  const sizes = [bareSize(first, language), sizeOf(last, language)] as const;
  const said = words.gapShort(direction, name, sizes, [first.period, last.period]);
  return unclear ? `${said} ${words.unclearShort}` : said;
}

interface Sides {
  readonly place: string;
  readonly subject: string;
  readonly reference: string;
}

/** Two groups of one area, or two areas of one group. */
function nameSides({ subject, reference }: GapPoint, catalogue: Catalogue, language: Language): Sides {
  const words = trendWords[language];
  const area = ({ area }: Measurement) => nameArea(area, catalogue, language);
  const people = (one: Measurement) => namePeople(one, catalogue, language);
  if (subject.area.code !== reference.area.code) {
    return {
      place: words.forPeople(people(subject)),
      subject: area(subject),
      reference: area(reference),
    };
  }
  return { place: words.inArea(area(subject)), subject: people(subject), reference: people(reference) };
}

/** The last gap since the last break. */
function lastOf({ series }: Gap): GapPoint | undefined {
  return stretchesOf(series).at(-1)?.at(-1);
}

function sizeOf({ comparison, subject }: GapPoint, language: Language): string {
  return comparison.kind === 'difference' ? formatDifference(comparison, subject.indicator, language) : '';
}

function bareSize({ comparison, subject }: GapPoint, language: Language): string {
  return formatNumber(absolute(comparison), subject.indicator.decimals, language);
}

function absolute(comparison: Comparison): number {
  return comparison.kind === 'difference' ? Math.abs(comparison.difference) : 0;
}
