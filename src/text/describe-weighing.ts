import { type Catalogue, findIndicator, groupOf } from '../domain/catalogue.js';
import { originsNamed } from '../domain/choice.js';
import type { Language } from '../domain/local-text.js';
import { TOTAL } from '../domain/origin.js';
import type { MissingPart, ScorePart } from '../domain/weighing/factor-scores.js';
import type { Factor } from '../domain/weighing/recipe.js';
import type { ResolvedFactor } from '../domain/weighing/resolve-recipe.js';
import {
  isScored,
  isUnclearPart,
  placeGroupOf,
  type RankInterval,
  type ScoredArea,
  type WeighedArea,
  type Weighing,
} from '../domain/weighing/weighed-areas.js';
import { levelWords } from './area-words.js';
import { nameArea } from './describe-choice.js';
import { describeCaveats } from './figure-notes.js';
import { frameWords } from './frame-words.js';
import { formatCount, formatNumber } from './numbers.js';
import { formatObservation } from './observation-words.js';
import { listOf, readText } from './translations.js';
import { weighingWords } from './weighing-words.js';

/** Digits of a score that tell areas apart without seeming exact. */
const SCORE_DECIMALS = 2;

/** What a weighing says, for all areas or for one of them. */
export interface WeighingTold {
  readonly weighing: Weighing;
  /** Name of the country or gemeente for readers. */
  readonly scope: string;
  readonly language: Language;
}

/** A score or contribution with its sign: `+0,52`, `−0,10`. */
export function formatScore(score: number, language: Language): string {
  const size = formatNumber(Math.abs(score), SCORE_DECIMALS, language);
  if (Number(Math.abs(score).toFixed(SCORE_DECIMALS)) === 0) return size;
  return score < 0 ? `−${size}` : `+${size}`;
}

/** Between which places an area comes out: `plaats 3 tot en met 11 van 58`. */
export function formatInterval({ from, to }: RankInterval, of: number, language: Language): string {
  const words = weighingWords[language];
  const [first, last, all] = [from, to, of].map((place) => formatCount(place, language));
  if (first === last) return words.samePlace(first ?? '', all ?? '');
  return words.interval(first ?? '', last ?? '', all ?? '');
}

/** Name of a factor, with its group unless that is everybody: `Laag inkomen, Turkije`. */
export function nameFactor({ indicator, series }: ResolvedFactor, language: Language): string {
  const label = readText(indicator.label, language);
  return series && series.origin.group !== TOTAL
    ? `${label}, ${readText(series.group.label, language)}`
    : label;
}

/** A weighing by the areas that are weighed: `Weging van de buurten van Amsterdam`. */
export function nameWeighing(
  { resolved, scope }: Weighing,
  catalogue: Catalogue,
  language: Language,
): string {
  const { many } = levelWords[language][resolved.level];
  return weighingWords[language].heading(many, nameArea(scope, catalogue, language));
}

/** The factors of a weighing, each with the period of its figures. */
export function nameFactorsDated({ resolved }: Weighing, language: Language): readonly string[] {
  return resolved.factors.map((factor) => {
    const name = nameFactor(factor, language);
    return factor.series ? weighingWords[language].factorIn(name, factor.series.period.id) : name;
  });
}

/** Source and caveats of factors, one by one. */
export function noteFactors(factors: readonly ResolvedFactor[], language: Language): readonly string[] {
  return factors.map((factor) => {
    const { indicator } = factor;
    const source = `${frameWords[language].source}: ${readText(indicator.source, language)}.`;
    const caveats = describeCaveats({ indicator }, false, language);
    return [`${nameFactor(factor, language)}.`, source, ...caveats].join(' ');
  });
}

/** The same of a factor that may not have been looked up yet; one that is unknown keeps its word. */
export function nameFactorIn(catalogue: Catalogue, factor: Factor, language: Language): string {
  const indicator = findIndicator(catalogue, factor.indicator);
  const label = indicator ? readText(indicator.label, language) : factor.indicator;
  const [origin] = originsNamed(catalogue, factor.origin);
  const group = origin && origin.group !== TOTAL ? groupOf(catalogue, origin) : undefined;
  return group ? `${label}, ${readText(group.label, language)}` : label;
}

/** A part of a score: `Laag inkomen 12,3% (+0,52)`, or the factor with why it has no figure. */
export function describePart(
  part: ScorePart | MissingPart,
  factor: ResolvedFactor,
  language: Language,
): string {
  const figure = formatObservation(part.observation, factor.indicator, language);
  const name = nameFactor(factor, language);
  if (part.kind === 'missing') return `${name} (${figure})`;
  const unclear = isUnclearPart(part, factor) ? `; ${weighingWords[language].unclear}` : '';
  return `${name} ${figure} (${formatScore(part.contribution, language)}${unclear})`;
}

/** What an area lacks: `Laag inkomen (geheim) en Nettoarbeidsparticipatie (te weinig personen)`. */
export function describeMissing({ score }: WeighedArea, { resolved }: Weighing, language: Language): string {
  const missing = score.parts.flatMap((part, at) => {
    const factor = resolved.factors[at];
    return part.kind === 'missing' && factor ? [describePart(part, factor, language)] : [];
  });
  return listOf(missing, language);
}

/** Why nothing can be weighed; empty where it can. */
export function explainUnweighable({ resolved }: Weighing, language: Language): string {
  const words = weighingWords[language];
  if (resolved.factors.length === 0) return words.noFactors;
  const without = resolved.factors.filter(({ series }) => !series);
  if (without.length === 0) return '';
  const names = without.map((factor) => nameFactor(factor, language));
  return words.noFigures(listOf(names, language), levelWords[language][resolved.level].many);
}

/** Says what a weighing shows: of one area where one is looked at, otherwise of all together; and that it is a choice. */
export function describeWeighing(told: WeighingTold, selected: string): string {
  const { weighing, language } = told;
  const words = weighingWords[language];
  const unweighable = explainUnweighable(weighing, language);
  if (unweighable) return unweighable;
  const area = weighing.areas.find((one) => one.area.code === selected);
  const said = area ? describeArea(area, weighing, language) : describeAll(told);
  return [...said, words.choiceShort].join(' ');
}

function describeArea(one: WeighedArea, weighing: Weighing, language: Language): readonly string[] {
  const words = weighingWords[language];
  const { name } = one.area;
  if (!isScored(one)) return [words.areaLacks(name, describeMissing(one, weighing, language))];
  const { score, interval } = one;
  const named = (isWanted: (contribution: number) => boolean) =>
    score.parts.flatMap((part, at) => {
      const factor = weighing.resolved.factors[at];
      return factor && isWanted(part.contribution) ? [describePart(part, factor, language)] : [];
    });
  const raising = named((contribution) => contribution > 0);
  const lowering = named((contribution) => contribution < 0);
  return [
    words.scoreOf(name, formatScore(score.score, language)),
    ...(raising.length > 0 ? [words.raises(listOf(raising, language))] : []),
    ...(lowering.length > 0 ? [words.lowers(listOf(lowering, language))] : []),
    words.placeOf(formatCount(score.rank, language), formatCount(score.ranked, language)),
    words.under(formatInterval(interval, score.ranked, language)),
  ];
}

function describeAll({ weighing, scope, language }: WeighingTold): readonly string[] {
  const words = weighingWords[language];
  const { resolved, areas } = weighing;
  const { many } = levelWords[language][resolved.level];
  const scored = areas.filter(isScored);
  const lacking = areas.length - scored.length;
  if (scored.length === 0) return [words.noScores(many), ...lackingMost(weighing, language)];
  const groups = scored.map(placeGroupOf);
  const count = (group: string) => formatCount(groups.filter((one) => one === group).length, language);
  return [
    words.counted(formatCount(scored.length, language), many, scope, resolved.factors.length),
    ...(lacking > 0 ? [words.lacking(lacking, many)] : []),
    words.spread(formatCount(usualWidth(scored), language), formatCount(scored.length, language)),
    words.sure(count('highest'), count('lowest')),
  ];
}

/** Where nothing can be scored, the first area says what is the matter. */
function lackingMost(weighing: Weighing, language: Language): readonly string[] {
  const [first] = weighing.areas;
  if (!first) return [];
  return [weighingWords[language].areaLacks(first.area.name, describeMissing(first, weighing, language))];
}

/** How many places the middlemost of the intervals spans. */
function usualWidth(scored: readonly ScoredArea[]): number {
  const widths = scored.map(({ interval }) => interval.to - interval.from + 1).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
