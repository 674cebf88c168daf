import type { Measurement } from '../domain/comparison.js';
import type { Indicator } from '../domain/indicator.js';
import type { Language, LocalText } from '../domain/local-text.js';
import { absence, figure, isFigure, type Observation } from '../domain/observation.js';
import { EVERYBODY, originOf } from '../domain/origin.js';
import type { AreaSpread, GroupSpread } from '../domain/spread/area-spread.js';
import { absenceOf, type IndexValue, type SpreadIndex } from '../domain/spread/spread-index.js';
import { rowsOf, type SpreadView, valueIn } from '../domain/spread/spread-view.js';
import { explainAbsence } from './explain-absence.js';
import { formatNumber, formatValue } from './numbers.js';
import { PROVISIONAL_MARK } from './observation-words.js';
import { type SpreadWords, spreadWords } from './spread-words.js';

/** Indices that are a share of people, or a chance; the others are plain numbers. */
const SHARES: readonly SpreadIndex[] = ['dissimilarity', 'isolation', 'exposure', 'diversity'];
const PERCENT = 100;
/** A percentage with one decimal tells as much as a number with three. */
const DECIMALS = { share: 1, number: 3 } as const;

/** An index as an indicator of its own, named with its formula, from the source of what was counted. */
export function indexIndicator(index: SpreadIndex, counted: Indicator, isExpected = false): Indicator {
  const both = (say: (words: SpreadWords) => string): LocalText => ({
    nl: say(spreadWords.nl),
    en: say(spreadWords.en),
  });
  const from = (text: LocalText) => ({ nl: text.nl, en: text.en ?? text.nl });
  const [source, label] = [from(counted.source), from(counted.label)];
  const of = (words: SpreadWords) => words.indices[index];
  const name = both((words) => (isExpected ? `${of(words).name}, ${words.expectedName}` : of(words).name));
  return {
    ...counted,
    label: { nl: `${name.nl}: ${label.nl}`, en: `${name.en}: ${label.en}` },
    definition: both((words) => of(words).meaning),
    unit: { kind: SHARES.includes(index) ? 'percentage' : 'amount' },
    decimals: SHARES.includes(index) ? DECIMALS.share : DECIMALS.number,
    direction: 'neutral',
    source: {
      nl: `${source.nl}; ${spreadWords.nl.indices[index].formula}`,
      en: `${source.en}; ${spreadWords.en.indices[index].formula}`,
    },
    derived: true,
    sentence: undefined,
  };
}

/** A value of an index in the unit readers see it in. */
export function inUnitOf(index: SpreadIndex, value: number): number {
  return SHARES.includes(index) ? value * PERCENT : value;
}

/** A value of an index: `32,1%`, or `0,104`. */
export function formatIndex(
  index: SpreadIndex,
  value: number,
  counted: Indicator,
  language: Language,
): string {
  return formatValue(inUnitOf(index, value), indexIndicator(index, counted), language);
}

/** A share from 0 to 1, as a percentage. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(share * PERCENT, DECIMALS.share, language)}%`;
}

/** A value with the mark of a provisional one, or why there is none. */
export function formatIndexValue(
  value: IndexValue,
  index: SpreadIndex,
  counted: Indicator,
  { of, group }: { readonly of: AreaSpread; readonly group: string | undefined },
  language: Language,
): string {
  if (value.kind === 'none') return explainNone(value, of, group, language);
  return formatIndex(index, value.value, counted, language) + (of.provisional ? PROVISIONAL_MARK : '');
}

/** Why there is no index; where the number of the whole area is absent, with the reason of that. */
export function explainNone(
  { obstacle }: Extract<IndexValue, { kind: 'none' }>,
  spread: AreaSpread,
  group: string | undefined,
  language: Language,
): string {
  const said = spreadWords[language].obstacles[obstacle];
  if (obstacle !== 'coverage-unknown') return said;
  const own = spread.groups.find((one) => one.group.id === group)?.input?.area.group;
  const reason = own && !isFigure(own) ? own.reason : spread.hidden;
  return reason ? `${said} (${explainAbsence(reason, language)})` : said;
}

/** All values of an index as measurements, those that chance alone would give among them. */
export function spreadMeasurements(view: SpreadView, counted: Indicator): readonly Measurement[] {
  const others = view.others.flatMap((one) => (one.kind === 'spread' ? [one.spread] : []));
  return [view.main, ...view.earlier, ...others].flatMap((spread) =>
    rowsOf(view).flatMap(({ placed }) => measurementsOf(spread, placed, view, counted)),
  );
}

function measurementsOf(
  spread: AreaSpread,
  placed: GroupSpread | undefined,
  { scheme, index }: SpreadView,
  counted: Indicator,
): readonly Measurement[] {
  const value = valueIn(spread, placed?.group.id, index);
  const about = {
    origin: placed ? originOf(scheme.id, placed.group.id) : EVERYBODY,
    area: spread.area,
    period: spread.period.id,
  };
  const own = {
    ...about,
    indicator: indexIndicator(index, counted),
    observation: observe(value, index, spread),
  };
  if (value.kind === 'none' || value.expected === undefined) return [own];
  const observation = observe({ ...value, value: value.expected }, index, spread);
  return [own, { ...about, indicator: indexIndicator(index, counted, true), observation }];
}

function observe(value: IndexValue, index: SpreadIndex, { provisional }: AreaSpread): Observation {
  if (value.kind === 'none') return absence(absenceOf(value.obstacle));
  const { people } = value;
  return figure(inUnitOf(index, value.value), {
    provisional,
    ...(people === undefined ? {} : { base: people }),
  });
}
