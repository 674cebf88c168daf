import { gemeenteOf } from '../domain/area.js';
import { breakDown, COMPARE_WITH } from '../domain/breakdown.js';
import { resolveBreakdown } from '../domain/breakdown-choice.js';
import type { Catalogue } from '../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../domain/choice.js';
import { drawnLevel } from '../domain/drawn-level.js';
import type { ToldArea, ToldFigures } from '../domain/told-figures.js';
import { type AreaOutcome, measureAreas } from './measure-areas.js';
import type { StatisticsSource } from './statistics-source.js';
import { chooseTrend } from './trend/choose-trend.js';
import { gatherTrend } from './trend/gather-trend.js';

/** A view as its attributes tell it. */
export type ViewAttributes = ReadonlyMap<string, string>;

type Gather = (
  catalogue: Catalogue,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
) => Promise<ToldFigures>;

/** Elements that can be told without a graphic, each with what gathers its figures. */
const GATHER: Readonly<Record<string, Gather>> = {
  'buurt-map': gatherMap,
  'indicator-compare': gatherComparison,
  'origin-breakdown': gatherGroups,
  'indicator-trend': gatherYears,
};

/** Tags whose figures can be told without a graphic. */
export const TOLD_TAGS: readonly string[] = Object.keys(GATHER);

/**
 * Gathers what an element says without a script: for `<origin-breakdown>` every group, for `<indicator-trend>` every year,
 * otherwise the areas beside their gemeente and the country.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export async function gatherTold(
  tag: string,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
  const gather = Object.hasOwn(GATHER, tag) ? GATHER[tag] : undefined;
  if (!gather) throw new ChoiceError({ attribute: 'tag', value: tag, reason: 'unknown' });
  return gather(await source.catalogue(signal), attributes, source, signal);
}

/** A map tells of the area it is of, or the one selected on it, in the period that it draws. */
function gatherMap(
  catalogue: Catalogue,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
  const wish = wishOf(attributes);
  const wished = { ...wish, level: attributes.get('level') ?? '' };
  const choice = resolveChoice(catalogue, wish, (indicator, areaLevel) =>
    drawnLevel(indicator, areaLevel, wished, catalogue.editions),
  );
  const area = attributes.get('selected') || choice.area;
  return measure({ ...choice, area }, [], catalogue, source, signal);
}

function gatherComparison(
  catalogue: Catalogue,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
  const listed = codesOf(attributes);
  const wish = wishOf(attributes);
  const choice = resolveChoice(catalogue, { ...wish, area: wish.area || (listed[0] ?? '') });
  return measure(choice, listed, catalogue, source, signal);
}

async function measure(
  choice: Choice,
  listed: readonly string[],
  catalogue: Catalogue,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
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

async function gatherGroups(
  catalogue: Catalogue,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
  const wish = wishOf(attributes);
  const choice = resolveBreakdown(catalogue, wish, attributes.get('scheme') ?? '');
  const against = attributes.get('compare-with') || 'land';
  const compareWith = COMPARE_WITH.find((one) => one === against);
  if (!compareWith) throw new ChoiceError({ attribute: 'compare-with', value: against, reason: 'unknown' });
  const profile = await source.profile(gemeenteOf(choice.area) ?? choice.area, signal);
  const breakdown = breakDown(catalogue, choice, profile, compareWith);
  return { kind: 'groups', catalogue, choice, breakdown, origin: wish.origin };
}

async function gatherYears(
  catalogue: Catalogue,
  attributes: ViewAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ToldFigures> {
  const codes = codesOf(attributes);
  const get = (name: string) => attributes.get(name) ?? '';
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

function codesOf(attributes: ViewAttributes): readonly string[] {
  return (attributes.get('areas') ?? '').split(/\s+/).filter(Boolean);
}

function wishOf(attributes: ViewAttributes): Wish {
  const get = (name: string) => attributes.get(name) ?? '';
  return { area: get('area'), indicator: get('indicator'), origin: get('origin'), period: get('period') };
}
