import { type AreaOutcome, measureAreas } from '../../data/measure-areas.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import { breakDown, COMPARE_WITH } from '../../domain/breakdown.js';
import { groupNamed, resolveBreakdown } from '../../domain/breakdown-choice.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError, resolveChoice, type Wish } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import type { Language } from '../../domain/local-text.js';
import { TOTAL } from '../../domain/origin.js';
import { describeLevel } from '../../text/area-words.js';
import { breakdownWords, noteBreakdown } from '../../text/breakdown-words.js';
import { compareWords } from '../../text/compare-words.js';
import { describeBreakdown } from '../../text/describe-breakdown.js';
import { withName } from '../../text/describe-choice.js';
import { describeCompare } from '../../text/describe-compare.js';
import { listOf, readText } from '../../text/translations.js';
import { type Fallback, makeFallback } from './fallback.js';

/** A view to make a fallback of. */
export interface FallbackQuestion {
  readonly attributes: ReadonlyMap<string, string>;
  readonly language: Language;
}

type Gather = (
  catalogue: Catalogue,
  question: FallbackQuestion,
  source: StatisticsSource,
) => Promise<Fallback>;

/** Shows in plain text how deep a group lies. */
const INDENT = '\u2003';

const NEVER = new AbortController().signal;

/** Elements that have a fallback, each with what gathers it. */
const GATHER: Readonly<Record<string, Gather>> = {
  'buurt-map': gatherAreas,
  'indicator-compare': gatherAreas,
  'origin-breakdown': gatherGroups,
};

/** Tags that have a fallback. */
export const FALLBACK_TAGS: readonly string[] = Object.keys(GATHER);

/**
 * Says without a script what an element shows: for `<origin-breakdown>` every group, otherwise the areas beside their
 * gemeente and the country.
 * @throws {ChoiceError} naming the attribute that cannot be followed.
 */
export async function gatherFallback(
  tag: string,
  question: FallbackQuestion,
  source: StatisticsSource,
): Promise<Fallback> {
  const gather = GATHER[tag];
  if (!gather) throw new ChoiceError({ attribute: 'tag', value: tag, reason: 'unknown' });
  return gather(await source.catalogue(NEVER), question, source);
}

async function gatherAreas(
  catalogue: Catalogue,
  { attributes, language }: FallbackQuestion,
  source: StatisticsSource,
): Promise<Fallback> {
  const listed = wordsOf(attributes.get('areas') ?? '');
  const wish = wishOf(attributes);
  const choice = resolveChoice(catalogue, {
    ...wish,
    area: attributes.get('selected') || wish.area || (listed[0] ?? ''),
  });
  const country = catalogue.country.code;
  const wider = [gemeenteOf(choice.area), country].filter(
    (code) => code !== undefined && code !== choice.area,
  );
  const others = listed.filter((code) => code !== choice.area && code !== country);
  const context = wider.flatMap((code) => (code && !others.includes(code) ? code : []));
  const codes = [choice.area, ...others, ...context];
  const outcomes = await measureAreas(
    source,
    { ...choice, catalogue, period: choice.period.id },
    codes,
    NEVER,
  );
  const named = outcomes.flatMap((outcome) => nameOutcome(outcome, context, catalogue, language));
  const [subject, ...rest] = named.map(({ measurement }) => measurement);
  if (!subject) throw new ChoiceError({ attribute: 'area', value: choice.area, reason: 'no-figures' });
  const isWider = ({ area }: Measurement) => context.includes(area.code);
  const compared = { subject, references: rest.filter(isWider), others: rest.filter((one) => !isWider(one)) };
  const areas = named
    .filter(({ measurement }) => !isWider(measurement))
    .map(({ measurement }) => measurement.area.name);
  return makeFallback({
    catalogue,
    choice,
    title: titleOf(choice, listOf(areas, language), language),
    sentence: describeCompare(compared, choice.group, language),
    head: compareWords[language].area,
    rows: named,
    notes: [],
    language,
  });
}

/** A wider area without a figure is left out; one that was asked for is refused. */
function nameOutcome(
  outcome: AreaOutcome,
  context: readonly string[],
  catalogue: Catalogue,
  language: Language,
) {
  if (outcome.kind === 'missing') {
    if (context.includes(outcome.code)) return [];
    const reason = outcome.reason === 'no-figures' ? 'no-figures' : 'unknown';
    throw new ChoiceError({ attribute: 'area', value: outcome.code, reason });
  }
  const measurement = withName(outcome.measurement, catalogue, language);
  const { level, name } = measurement.area;
  const detail = level === 'land' ? '' : `, ${describeLevel(level, outcome.within, language)}`;
  return [{ name: name + detail, measurement }];
}

async function gatherGroups(
  catalogue: Catalogue,
  { attributes, language }: FallbackQuestion,
  source: StatisticsSource,
): Promise<Fallback> {
  const wish = wishOf(attributes);
  const choice = resolveBreakdown(catalogue, wish, attributes.get('scheme') ?? '');
  const against = attributes.get('compare-with') || 'land';
  const compareWith = COMPARE_WITH.find((one) => one === against);
  if (!compareWith) throw new ChoiceError({ attribute: 'compare-with', value: against, reason: 'unknown' });
  const profile = await source.profile(gemeenteOf(choice.area) ?? choice.area, NEVER);
  const view = breakDown(catalogue, choice, profile, compareWith);
  const rows = view.rows.flatMap(({ group, depth, measurement }) => {
    const name = INDENT.repeat(Math.max(0, depth - 1)) + readText(group.label, language);
    return measurement ? { name, measurement: withName(measurement, catalogue, language) } : [];
  });
  const area = rows[0]?.measurement.area.name ?? choice.area;
  return makeFallback({
    catalogue,
    choice,
    title: breakdownWords[language].caption(
      readText(choice.indicator.label, language),
      area,
      choice.period.id,
    ),
    sentence: describeBreakdown(view, catalogue, groupNamed(view.scheme, wish.origin), language),
    head: readText(view.scheme.label, language),
    rows,
    notes: noteBreakdown(view, choice, language),
    language,
  });
}

function wishOf(attributes: ReadonlyMap<string, string>): Wish {
  const get = (name: string) => attributes.get(name) ?? '';
  return { area: get('area'), indicator: get('indicator'), origin: get('origin'), period: get('period') };
}

function titleOf({ indicator, origin, group, period }: Choice, areas: string, language: Language): string {
  const who = origin.group === TOTAL ? [] : [readText(group.label, language)];
  return [readText(indicator.label, language), ...who, areas, period.id].join(', ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
