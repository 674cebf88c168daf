import { gemeenteOf } from '../domain/area.js';
import { hasPeers, PEERS_BESIDE, WITH_PEERS } from '../domain/area-profile/comparable-areas.js';
import { breakDown, COMPARE_WITH } from '../domain/breakdown.js';
import { resolveBreakdown } from '../domain/breakdown-choice.js';
import type { Catalogue } from '../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice } from '../domain/choice.js';
import { drawnLevel } from '../domain/drawn-level.js';
import { readWords } from '../domain/read-words.js';
import { lastOf } from '../domain/statistics/slices.js';
import type { ToldArea, ToldAreas, ToldFigures, ToldPeers } from '../domain/told-figures.js';
import type { Run } from './gather-weighing.js';
import { type AreaOutcome, measureAreas } from './measure-areas.js';
import type { StatisticsSource } from './statistics-source.js';
import { type ToldQuestion, type ViewAttributes, wishOf, wordsOf } from './told/told-question.js';
import { chooseTrend } from './trend/choose-trend.js';
import { gatherTrend } from './trend/gather-trend.js';

export type { ViewAttributes } from './told/told-question.js';

type Gather = (question: ToldQuestion) => Promise<ToldFigures>;

/** Elements of one indicator, each with what gathers its figures. */
const GATHER: Readonly<Record<string, Gather>> = {
  'buurt-map': gatherMap,
  'indicator-compare': gatherComparison,
  'origin-breakdown': gatherGroups,
  'indicator-trend': gatherYears,
};

/** Elements of more, whose code an editor loads when he chooses one. */
const LATER: Readonly<Record<string, () => Promise<{ readonly gather: Gather }>>> = {
  'indicator-table': () => import('./told/told-table.js'),
  'indicator-scatter': () => import('./told/told-relation.js'),
  'origin-spread': () => import('./told/told-spread.js'),
  'area-profile': () => import('./told/told-profile.js'),
  'area-report': () => import('./told/told-report.js'),
  'factor-index': () => import('./told/told-weighing.js'),
};

/** Tags whose figures can be told without a graphic. */
export const TOLD_TAGS: readonly string[] = [...Object.keys(GATHER), ...Object.keys(LATER)];

/**
 * Gathers what an element says without a script: for `<origin-breakdown>` every group, for `<indicator-trend>` every year,
 * for a map and a comparison the areas beside their gemeente and the country, and for others what they have.
 * @param run Does what takes long; all at once if left out.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export async function gatherTold(
  tag: string,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
  run: Run = runNow,
): Promise<ToldFigures> {
  const gather = await gatherOf(tag);
  if (!gather) throw new ChoiceError({ attribute: 'tag', value: tag, reason: 'unknown' });
  return gather({ catalogue: await source.catalogue(signal), attributes, source, signal, run });
}

async function gatherOf(tag: string): Promise<Gather | undefined> {
  if (Object.hasOwn(GATHER, tag)) return GATHER[tag];
  const load = Object.hasOwn(LATER, tag) ? LATER[tag] : undefined;
  return (await load?.())?.gather;
}

const runNow: Run = async (work) => lastOf(work);

/** A map tells of the area it is of, or the one selected on it, in the period that it draws. */
function gatherMap({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldFigures> {
  const wish = wishOf(attributes);
  const wished = { ...wish, level: wordsOf(attributes, 'level') };
  const choice = resolveChoice(catalogue, wish, (indicator, areaLevel) =>
    drawnLevel(indicator, areaLevel, wished, catalogue.editions),
  );
  const area = attributes.get('selected') || choice.area;
  return measure({ ...choice, area }, [], catalogue, source, signal);
}

async function gatherComparison(question: ToldQuestion): Promise<ToldFigures> {
  const { catalogue, attributes, source, signal } = question;
  const listed = readWords(wordsOf(attributes, 'areas'));
  const wish = wishOf(attributes);
  const choice = resolveChoice(catalogue, { ...wish, area: wish.area || (listed[0] ?? '') });
  const [told, peers] = await Promise.all([
    measure(choice, listed, catalogue, source, signal),
    peersOf(question, choice),
  ]);
  return { ...told, peers };
}

/** The areas most like the one that is compared; what finds them is loaded for who wants them. */
async function peersOf(
  { catalogue, attributes, source, signal }: ToldQuestion,
  choice: Choice,
): Promise<ToldPeers | undefined> {
  const value = wordsOf(attributes, 'compare-with');
  if (value && value !== WITH_PEERS)
    throw new ChoiceError({ attribute: 'compare-with', value, reason: 'unknown' });
  const { area: code, areaLevel: level, period } = choice;
  if (!value || !hasPeers(catalogue, level, period.edition)) return undefined;
  const { measurePeers } = await import('./measure-peers.js');
  const area = { code, level, edition: period.edition };
  const question = { ...choice, catalogue, period: period.id };
  const { found, outcomes } = await measurePeers(source, question, area, PEERS_BESIDE, signal);
  return { found, areas: outcomes.flatMap((outcome) => toldArea(outcome, [])) };
}

async function measure(
  choice: Choice,
  listed: readonly string[],
  catalogue: Catalogue,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldAreas> {
  const country = catalogue.country.code;
  const others = listed.filter((code) => code !== choice.area && code !== country);
  const wider = [gemeenteOf(choice.area), country].flatMap((code) =>
    code && code !== choice.area && !others.includes(code) ? code : [],
  );
  const codes = [choice.area, ...others, ...wider];
  const question = { ...choice, catalogue, period: choice.period.id };
  const outcomes = await measureAreas(source, question, codes, signal);
  const [subject, ...rest] = outcomes.flatMap((outcome) => toldArea(outcome, wider));
  if (!subject) throw new ChoiceError({ attribute: 'area', value: choice.area, reason: 'no-figures' });
  return { kind: 'areas', catalogue, choice, areas: [subject, ...rest] };
}

/** A wider area without a figure is left out; one that was asked for is refused. */
function toldArea(outcome: AreaOutcome, wider: readonly string[]): readonly ToldArea[] {
  const isWider = wider.includes(outcome.code);
  if (outcome.kind === 'measured') {
    return [{ measurement: outcome.measurement, within: outcome.within, isWider }];
  }
  if (isWider) return [];
  const reason = outcome.reason === 'no-figures' ? 'no-figures' : 'unknown';
  throw new ChoiceError({ attribute: 'area', value: outcome.code, reason });
}

async function gatherGroups({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldFigures> {
  const wish = wishOf(attributes);
  const choice = resolveBreakdown(catalogue, wish, wordsOf(attributes, 'scheme'));
  const against = attributes.get('compare-with') || 'land';
  const compareWith = COMPARE_WITH.find((one) => one === against);
  if (!compareWith) throw new ChoiceError({ attribute: 'compare-with', value: against, reason: 'unknown' });
  const profile = await source.profile(gemeenteOf(choice.area) ?? choice.area, signal);
  const breakdown = breakDown(catalogue, choice, profile, compareWith);
  return { kind: 'groups', catalogue, choice, breakdown, origin: wish.origin };
}

async function gatherYears({ catalogue, attributes, source, signal }: ToldQuestion): Promise<ToldFigures> {
  const get = (name: string) => wordsOf(attributes, name);
  const codes = readWords(get('areas'));
  const [by, scheme] = [get('by'), get('scheme')];
  const given = wishOf(attributes);
  const first = by === 'origin' ? '' : (codes[0] ?? '');
  const choice = chooseTrend(catalogue, { ...given, area: given.area || first }, by, scheme);
  const wish = { by, scheme, gap: attributes.has('gap'), codes, origin: given.origin };
  return {
    kind: 'years',
    catalogue,
    choice,
    trend: await gatherTrend({ catalogue, choice }, wish, source, signal),
  };
}
