import { type Area, gemeenteOf } from '../domain/area.js';
import { type AreaList, areaAt } from '../domain/area-list.js';
import type { PeerAreas } from '../domain/area-profile/peer-areas.js';
import type { AreaOutcome, AreasQuestion } from './measure-areas.js';
import { loadPeers } from './peer-areas.js';
import type { StatisticsSource } from './statistics-source.js';

/** The areas most like one area, and what was measured there, nearest first. */
export interface MeasuredPeers {
  readonly found: PeerAreas;
  readonly outcomes: readonly Extract<AreaOutcome, { kind: 'measured' }>[];
}

/**
 * Finds the areas most like one, and measures them from the column of their level: they lie all over the country.
 * @param area The area, in the edition of the figures.
 * @param count How many at most.
 */
export async function measurePeers(
  source: StatisticsSource,
  question: AreasQuestion,
  { code, level, edition }: Pick<Area, 'code' | 'level' | 'edition'>,
  count: number,
  signal: AbortSignal,
): Promise<MeasuredPeers> {
  const { catalogue, indicator, origin, period } = question;
  const isPart = level === 'wijk' || level === 'buurt';
  const [found, figures, gemeenten] = await Promise.all([
    loadPeers(catalogue, { code, edition }, source, signal, count),
    source.figures({ indicator: indicator.id, origin, period, edition, level }, signal),
    isPart ? source.areas(edition, 'gemeente', signal) : undefined,
  ]);
  const peers = found.outcome.kind === 'peers' ? found.outcome.peers : [];
  return {
    found,
    outcomes: peers.map(({ place }) => {
      const area = areaAt(found.list, place);
      const observation = figures.observations.at(place);
      const measurement = { indicator, origin, area, period, observation };
      return { kind: 'measured', code: area.code, measurement, within: gemeenteNamed(gemeenten, area.code) };
    }),
  };
}

function gemeenteNamed(gemeenten: AreaList | undefined, code: string): string | undefined {
  return gemeenten?.names[gemeenten.codes.indexOf(gemeenteOf(code) ?? '')];
}
