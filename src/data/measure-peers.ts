import { gemeenteOf, levelOfCode } from '../domain/area.js';
import { type AreaList, areaAt } from '../domain/area-list.js';
import { hasPeers } from '../domain/area-profile/comparable-areas.js';
import type { PeerAreas } from '../domain/area-profile/peer-areas.js';
import { type AreaOutcome, type AreasQuestion, editionOf } from './measure-areas.js';
import { loadPeers } from './peer-areas.js';
import type { StatisticsSource } from './statistics-source.js';

/** The areas most like one area, and what was measured there, nearest first. */
export interface MeasuredPeers {
  readonly found: PeerAreas;
  readonly outcomes: readonly Extract<AreaOutcome, { kind: 'measured' }>[];
}

/**
 * Finds the areas most like one, and measures them from the column of their level: they lie all over the country.
 * @param count How many at most.
 * @returns `undefined` where the endpoint does not tell which areas are alike.
 */
export async function measurePeers(
  source: StatisticsSource,
  question: AreasQuestion,
  code: string,
  count: number,
  signal: AbortSignal,
): Promise<MeasuredPeers | undefined> {
  const { catalogue, indicator, origin, period } = question;
  const level = levelOfCode(code, catalogue.country.code);
  const edition = level && editionOf(question, level);
  if (!edition || !hasPeers(catalogue, level, edition)) return undefined;
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
