import { type AreaOutcome, type AreasQuestion, editionOf, measureAreas } from '../../data/measure-areas.js';
import type { MeasuredPeers } from '../../data/measure-peers.js';
import type { StatisticsSource } from '../../data/statistics-source.js';
import { gemeenteOf } from '../../domain/area.js';
import { hasPeers, PEERS_BESIDE, WITH_PEERS } from '../../domain/area-profile/comparable-areas.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { type Choice, ChoiceError } from '../../domain/choice.js';
import type { NamedLevel } from '../shared/area-names.js';
import { loadPeersKit, type PeersKit } from '../shared/load-peers-kit.js';

/** An area with what was measured there. */
export type MeasuredArea = Extract<AreaOutcome, { kind: 'measured' }>;

/** Areas like the main one, with what explains them. */
export type ComparedPeers = MeasuredPeers & { readonly kit: PeersKit };

/** What a comparison has gathered. */
export interface ComparisonView {
  /** The area it is about. */
  readonly main: MeasuredArea;
  /** The areas beside it, in the order they were given. */
  readonly others: readonly AreaOutcome[];
  /** The areas most like it, where these are wanted and the endpoint tells which they are. */
  readonly peers: ComparedPeers | undefined;
  /** The gemeente the main area lies in, unless it stands among the areas already. */
  readonly gemeente: AreaOutcome | undefined;
  /** The country, which may be the main area itself. */
  readonly country: AreaOutcome | undefined;
}

/** What an author and a reader want beside the main area. */
export interface ComparisonWish {
  /** Codes of areas. */
  readonly listed: readonly string[];
  /** What the `compare-with` attribute says. */
  readonly compareWith: string;
}

/** Asks for the main area, the areas beside it, and the wider areas it lies in. */
export async function gatherComparison(
  { catalogue, choice }: { readonly catalogue: Catalogue; readonly choice: Choice },
  { listed, compareWith }: ComparisonWish,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ComparisonView> {
  const others = listed.filter((code) => code !== choice.area && code !== catalogue.country.code);
  const context = contextOf(choice.area, catalogue).filter((code) => !others.includes(code));
  const question: AreasQuestion = { ...choice, catalogue, period: choice.period.id };
  if (compareWith && compareWith !== WITH_PEERS)
    throw new ChoiceError({ attribute: 'compare-with', value: compareWith, reason: 'unknown' });
  const [outcomes, peers] = await Promise.all([
    measureAreas(source, question, [choice.area, ...others, ...context], signal),
    compareWith ? askPeers(question, choice, source, signal) : undefined,
  ]);
  const find = (code: string | undefined) => outcomes.find((outcome) => outcome.code === code);
  return {
    main: measuredOrRefused(find(choice.area), choice.area),
    others: others.flatMap((code) => find(code) ?? []),
    peers,
    gemeente: find(context.find((code) => code !== catalogue.country.code)),
    country: find(catalogue.country.code),
  };
}

async function askPeers(
  question: AreasQuestion,
  choice: Choice,
  source: StatisticsSource,
  signal: AbortSignal,
): Promise<ComparedPeers | undefined> {
  if (!offersPeers(question.catalogue, choice)) return undefined;
  const kit = await loadPeersKit();
  const area = { code: choice.area, level: choice.areaLevel, edition: choice.period.edition };
  return { ...(await kit.measurePeers(source, question, area, PEERS_BESIDE, signal)), kit };
}

/** Levels that have a figure for a choice, widest first; the country is always there. */
export function measurableLevels(catalogue: Catalogue, choice: Choice): readonly NamedLevel[] {
  const question = { ...choice, period: choice.period.id };
  return catalogue.levels.flatMap((level) => {
    const edition = level === 'land' ? undefined : editionOf(question, level);
    return edition === undefined ? [] : [{ level, edition }];
  });
}

/** Whether a reader can have the areas most like the main one beside it. */
export function offersPeers(catalogue: Catalogue, { areaLevel, period }: Choice): boolean {
  return hasPeers(catalogue, areaLevel, period.edition);
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
