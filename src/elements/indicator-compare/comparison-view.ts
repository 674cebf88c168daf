import { type AreaOutcome, type AreasQuestion, editionOf, measureAreas } from '../../data/measure-areas.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import type { NamedLevel } from '../shared/area-names.js';

/** An area with what was measured there. */
export type MeasuredArea = Extract<AreaOutcome, { kind: 'measured' }>;

/** What a comparison has gathered. */
export interface ComparisonView {
  /** The area it is about. */
  readonly main: MeasuredArea;
  /** The areas beside it, in the order they were given. */
  readonly others: readonly AreaOutcome[];
  /** The gemeente the main area lies in, unless it stands among the areas already. */
  readonly gemeente: AreaOutcome | undefined;
  /** The country, which may be the main area itself. */
  readonly country: AreaOutcome | undefined;
}

/** Asks for the main area, the areas beside it, and the wider areas it lies in. */
export async function gatherComparison(
  { catalogue, choice }: { readonly catalogue: Catalogue; readonly choice: Choice },
  listed: readonly string[],
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ComparisonView> {
  const others = listed.filter((code) => code !== choice.area && code !== catalogue.country.code);
  const context = contextOf(choice.area, catalogue).filter((code) => !others.includes(code));
  const question: AreasQuestion = { ...choice, catalogue, period: choice.period.id };
  const outcomes = await measureAreas(source, question, [choice.area, ...others, ...context], signal);
  const find = (code: string | undefined) => outcomes.find((outcome) => outcome.code === code);
  return {
    main: measuredOrRefused(find(choice.area), choice.area),
    others: others.flatMap((code) => find(code) ?? []),
    gemeente: find(context.find((code) => code !== catalogue.country.code)),
    country: find(catalogue.country.code),
  };
}

/** Levels that have a figure for a choice, widest first; the country is always there. */
export function measurableLevels(catalogue: Catalogue, choice: Choice): readonly NamedLevel[] {
  const question = { ...choice, period: choice.period.id };
  return catalogue.levels.flatMap((level) => {
    const edition = level === 'land' ? undefined : editionOf(question, level);
    return edition === undefined ? [] : [{ level, edition }];
  });
}

function contextOf(area: string, { country, inPage, levels }: Catalogue): readonly string[] {
  // A table of the page may have no row for the whole.
  if (inPage) return levels.includes('land') ? [country.code] : [];
  return [gemeenteOf(area), country.code].flatMap((code) => (code && code !== area ? code : []));
}

function measuredOrRefused(outcome: AreaOutcome | undefined, area: string): MeasuredArea {
  if (outcome?.kind === 'measured') return outcome;
  const reason = outcome?.reason === 'no-figures' ? 'no-figures' : 'unknown';
  throw new ChoiceError({ attribute: 'area', value: area, reason });
}
