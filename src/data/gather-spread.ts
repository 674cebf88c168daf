import { gemeenteOf } from '../domain/area.js';
import { findScheme } from '../domain/catalogue.js';
import { type Choice, ChoiceError } from '../domain/choice.js';
import type { Chosen } from '../domain/chosen-view.js';
import type { CoveredPeriod } from '../domain/indicator.js';
import type { Profile } from '../domain/profile.js';
import { type AreaSpread, areaSpreadOf } from '../domain/spread/area-spread.js';
import { earlierPeriods, UNIT_LEVEL } from '../domain/spread/spread-choice.js';
import { SPREAD_INDICES } from '../domain/spread/spread-index.js';
import type { OtherSpread, SpreadView } from '../domain/spread/spread-view.js';
import { profileIfAny } from './ask-profile.js';
import type { StatisticsSource } from './statistics-source.js';

/** What the attributes of a spread say, besides those that all elements have. */
export interface SpreadAttributes {
  readonly index: string;
  /** Codes of the areas to set beside the main one. */
  readonly codes: readonly string[];
  /** What counts were rounded to at random; what the catalogue says where it is left out. */
  readonly roundedTo: number | undefined;
}

/**
 * Asks for the profiles of the gemeente and those beside it, and computes how groups live in them.
 * @throws {ChoiceError} when the index is unknown, or the area in the edition of the period.
 */
export async function gatherSpread(
  context: Chosen,
  attributes: SpreadAttributes,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<SpreadView> {
  const { catalogue, choice } = context;
  const { codes } = attributes;
  const roundedTo = roundingOf(choice, attributes);
  const index = SPREAD_INDICES.find((one) => one === attributes.index) ?? refuse('index', attributes.index);
  const scheme = findScheme(catalogue, choice.coverage.scheme) ?? refuse('scheme', choice.coverage.scheme);
  const listed = [...new Set(codes.flatMap((code) => gemeenteOf(code) ?? []))];
  const beside = listed.filter((code) => code !== choice.area);
  const [profile, ...others] = await Promise.all([
    source.profile(choice.area, signal),
    ...beside.map((code) => profileIfAny(source, code, signal)),
  ]);
  const compute = (of: Profile, area: string, period: CoveredPeriod) =>
    areaSpreadOf({ profile: of, area, indicator: choice.indicator.id, scheme, period, roundedTo });
  return {
    index,
    scheme,
    roundedTo,
    main: compute(profile, choice.area, choice.period) ?? refuse('area', choice.area),
    earlier: earlierPeriods(choice).flatMap((period) => compute(profile, choice.area, period) ?? []),
    others: beside.map((code, place) => {
      const of = others[place];
      return otherSpread(code, of && compute(of, code, choice.period));
    }),
  };
}

/** What counts were rounded to: 1 where they are exact. */
function roundingOf({ indicator }: Choice, { roundedTo }: SpreadAttributes): number {
  return Math.max(1, roundedTo || (indicator.roundedTo?.[UNIT_LEVEL] ?? 1));
}

function otherSpread(code: string, spread: AreaSpread | undefined): OtherSpread {
  return spread ? { kind: 'spread', spread } : { kind: 'missing', code };
}

function refuse(attribute: string, value = ''): never {
  throw new ChoiceError({ attribute, value, reason: 'unknown' });
}
