import { type AreaLevel, levelOfCode } from '../../domain/area.js';
import { isWhole } from '../../domain/breakdown.js';
import { type Catalogue, findScheme } from '../../domain/catalogue.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import type { Measurement } from '../../domain/comparison.js';
import { EVERYBODY, type Origin, originKey, originOf, TOTAL } from '../../domain/origin.js';
import type { ContinuityBetween } from '../../domain/trend/series.js';
import { gapLine, levelLine, type TrendLine } from '../../domain/trend/trend-line.js';
import type { TrendRemark, TrendView, TrendWish } from '../../domain/trend/trend-view.js';
import { datedOrigins, measureIn, measureYears } from '../../domain/trend/years.js';
import type { StatisticsSource } from '../statistics-source.js';
import { trendBy } from './choose-trend.js';
import { loadContinuity, loadProfiles, type Profiles } from './trend-sources.js';
import { areaSubjects, originSubjects, type WishedLine } from './trend-subjects.js';

interface Context {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
}

interface Gathering extends Context {
  readonly profiles: Profiles;
  readonly continuityBetween: ContinuityBetween;
  readonly gap: TrendView['gap'];
}

/** Asks for the figures of all lines through the years, and for what is known of the boundaries of their areas. */
export async function gatherTrend(
  context: Context,
  wish: TrendWish,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<TrendView> {
  const { catalogue, choice } = context;
  const by = trendBy(wish.by);
  const wished = by === 'area' ? areaSubjects(context, wish.codes) : originSubjects(context, wish);
  const country = catalogue.country.code;
  const codes = [...new Set(wished.map(({ code }) => code)), ...(wish.gap ? [country] : [])];
  const [profiles, continuityBetween] = await Promise.all([
    loadProfiles([...new Set(codes)], country, source, signal),
    loadContinuity(catalogue, editionsUsed(context, wished), source, signal),
  ]);
  const gap = wish.gap ? fittingGap(context, by === 'origin', profiles) : undefined;
  const gathering = { ...context, profiles, continuityBetween, gap: gap?.to };
  const found = wished.flatMap((one) => lineOf(one, gathering) ?? []);
  if (!found.some(({ area }) => area.code === choice.area)) refuseArea(choice.area);
  const missing = wished.filter(({ key }) => !found.some((one) => one.key === key));
  return {
    by,
    gap: gap?.to,
    lines: found.filter((line) => isOnShow(line, gathering)),
    remarks: [
      ...(gap?.remark ?? []),
      ...missing
        .filter(({ role }) => by === 'area' && role === 'other')
        .map(({ code }): TrendRemark => ({ kind: 'unknown-area', code })),
      ...countsRemark(found, gathering),
    ],
  };
}

function refuseArea(area: string): never {
  throw new ChoiceError({ attribute: 'area', value: area, reason: 'unknown' });
}

/** The editions of all figures, per level: boundaries are asked for between the first and the last. */
function editionsUsed(
  { catalogue, choice }: Context,
  wished: readonly WishedLine[],
): ReadonlyMap<AreaLevel, readonly string[]> {
  const used = new Map<AreaLevel, readonly string[]>();
  for (const { code, origins } of wished) {
    const level = levelOfCode(code, catalogue.country.code);
    if (!level) continue;
    const editions = datedOrigins(choice.indicator, origins, level).map(({ period }) => period.edition);
    used.set(level, [...(used.get(level) ?? []), ...editions]);
  }
  return used;
}

/** What the figures can be held against, or why there is no gap. */
function fittingGap(
  { catalogue, choice }: Context,
  isByOrigin: boolean,
  profiles: Profiles,
): { readonly to: TrendView['gap']; readonly remark: readonly TrendRemark[] } {
  const { indicator, origin, area, coverage, period } = choice;
  const profile = profiles.get(area);
  const total = profile && measureIn(profile, indicator, area, { origin: EVERYBODY, period });
  const reference = findScheme(catalogue, coverage.scheme)?.reference;
  const isOfGroup = isByOrigin || (origin.group !== TOTAL && origin.group !== reference);
  if (isOfGroup && isWhole(total, choice)) return { to: undefined, remark: [{ kind: 'composition' }] };
  if (isOfGroup && reference !== undefined) return { to: 'group', remark: [] };
  const isPart = area !== catalogue.country.code && indicator.unit.kind !== 'count';
  return isPart ? { to: 'country', remark: [] } : { to: undefined, remark: [{ kind: 'no-reference' }] };
}

function lineOf({ code, origins, key, role }: WishedLine, gathering: Gathering): TrendLine | undefined {
  const { catalogue, choice, profiles, continuityBetween, gap } = gathering;
  const level = levelOfCode(code, catalogue.country.code);
  const profile = profiles.get(code);
  if (!level || !profile) return undefined;
  const measurements = measureYears(
    profile,
    choice.indicator,
    code,
    datedOrigins(choice.indicator, origins, level),
  );
  const newest = measurements.at(-1);
  if (!newest) return undefined;
  const subject = { key, role, area: newest.area, origin: newest.origin };
  if (!gap) return levelLine(subject, measurements, continuityBetween);
  const references = measurements.flatMap((one) => referenceOf(one, gathering) ?? []);
  return gapLine(subject, measurements, references, continuityBetween);
}

/** The reference group of the same scheme in the same area, or everybody's figure in the country. */
function referenceOf(subject: Measurement, gathering: Gathering): Measurement | undefined {
  const { catalogue, choice, profiles, gap } = gathering;
  const { indicator, area, period: id, origin } = subject;
  const period = { id, edition: area.edition };
  const country = catalogue.country.code;
  if (gap === 'country') {
    const profile = profiles.get(country);
    return profile && measureIn(profile, indicator, country, { origin, period });
  }
  const group = findScheme(catalogue, origin.scheme ?? choice.coverage.scheme)?.reference;
  const profile = profiles.get(area.code);
  const reference: Origin = originOf(origin.scheme, group ?? TOTAL);
  if (!profile || originKey(reference) === originKey(origin)) return undefined;
  return measureIn(profile, indicator, area.code, { origin: reference, period });
}

/** A gap is no line of what it is held against; and a number in the whole would hide those in its parts. */
function isOnShow(line: TrendLine, { choice, catalogue, gap }: Gathering): boolean {
  if (gap && line.points.length === 0) return false;
  if (gap === 'country' && line.area.code === catalogue.country.code) return false;
  return !isOtherCount(line, choice);
}

function isOtherCount({ area }: TrendLine, { indicator, areaLevel }: Choice): boolean {
  return indicator.unit.kind === 'count' && area.level !== areaLevel;
}

function countsRemark(found: readonly TrendLine[], { choice }: Gathering): readonly TrendRemark[] {
  return found.some((line) => isOtherCount(line, choice)) ? [{ kind: 'counts' }] : [];
}
