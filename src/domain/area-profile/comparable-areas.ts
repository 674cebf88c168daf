import type { AreaLevel } from '../area.js';
import { type Catalogue, findIndicator } from '../catalogue.js';
import { periodsOf } from '../choice.js';
import { FEWEST_FEATURES } from '../fewest-features.js';
import type { Indicator } from '../indicator.js';
import type { LevelQuestion } from '../level-figures.js';
import { EVERYBODY } from '../origin.js';

/**
 * Which areas of the same level an area is held against: those of its gemeente, those of the whole country, or those
 * that are like it.
 */
export const COMPARABLES = ['gemeente', 'land', 'peers'] as const;

/** A kind of {@link COMPARABLES}. */
export type Comparable = (typeof COMPARABLES)[number];

/** What the `compare-with` attribute of a comparison or a table says for the areas most like one. */
export const WITH_PEERS = 'peers' satisfies Comparable;

/** As many of these as are seen at a glance, beside what else is compared. */
export const PEERS_BESIDE = 10;

/** One indicator that tells which areas are alike, and where its figures are. */
export interface PeerFeature {
  readonly indicator: Indicator;
  readonly question: LevelQuestion;
  /** Counts and amounts are alike when they are about as many times as large. */
  readonly byRatio: boolean;
}

/** The kinds of areas that an area of a level can be held against. */
export function comparablesFor(catalogue: Catalogue, level: AreaLevel): readonly Comparable[] {
  if (level === 'land') return [];
  const isPart = level === 'wijk' || level === 'buurt';
  const canHavePeers = catalogue.editions.some(({ id }) => hasPeers(catalogue, level, id));
  return [...(isPart ? ['gemeente' as const] : []), 'land', ...(canHavePeers ? ['peers' as const] : [])];
}

/** Whether it is told which areas of a level are alike in an edition. */
export function hasPeers(catalogue: Catalogue, level: AreaLevel, edition: string): boolean {
  return level !== 'land' && peerFeatures(catalogue, level, edition).length > 0;
}

/**
 * The indicators that tell which areas of an edition are alike, each with the newest figures for everybody. None where
 * there are too few of them.
 */
export function peerFeatures(
  catalogue: Catalogue,
  level: AreaLevel,
  edition: string,
): readonly PeerFeature[] {
  const features = (catalogue.peers ?? []).flatMap((id) => {
    const indicator = findIndicator(catalogue, id);
    const periods = indicator ? periodsOf(indicator, EVERYBODY, level) : [];
    const period = periods.findLast((one) => one.edition === edition);
    if (!indicator || !period) return [];
    const question = { indicator: id, origin: EVERYBODY, period: period.id, edition, level };
    const { kind } = indicator.unit;
    return [{ indicator, question, byRatio: kind === 'count' || kind === 'amount' }];
  });
  return features.length < FEWEST_FEATURES ? [] : features;
}
