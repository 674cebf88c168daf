import { type Area, levelOfCode } from '../domain/area.js';
import { peerFeatures } from '../domain/area-profile/comparable-areas.js';
import type { PeerAreas } from '../domain/area-profile/peer-areas.js';
import type { Catalogue } from '../domain/catalogue.js';
import { findPeers } from '../domain/peers.js';
import type { StatisticsSource } from './statistics-source.js';

/** As many as make a distribution, and few enough to be alike. */
export const PEER_COUNT = 20;

/**
 * Finds the areas like one area among all of its level in the country, in one edition. An area that the edition does not
 * have is like none.
 * @param count How many at most.
 */
export async function loadPeers(
  catalogue: Catalogue,
  { code, edition }: Pick<Area, 'code' | 'edition'>,
  source: StatisticsSource,
  signal: AbortSignal,
  count: number = PEER_COUNT,
): Promise<PeerAreas> {
  const level = levelOfCode(code, catalogue.country.code) ?? 'gemeente';
  const features = peerFeatures(catalogue, level, edition);
  const [list, ...columns] = await Promise.all([
    source.areas(edition, level, signal),
    ...features.map(({ question }) => source.figures(question, signal)),
  ]);
  const observed = features.map(({ indicator, byRatio }, index) => ({
    id: indicator.id,
    byRatio,
    observations: [...(columns[index]?.observations ?? [])],
  }));
  const place = list.codes.indexOf(code);
  const outcome = place < 0 ? { kind: 'no-peers' as const, unused: [] } : findPeers(observed, place, count);
  return { area: code, list, features, outcome };
}
