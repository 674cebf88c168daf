import type { Comparable } from '../domain/area-profile/comparable-areas.js';
import type { PeerAreas } from '../domain/area-profile/peer-areas.js';
import type { ProfileRow } from '../domain/area-profile/profile-rows.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Observation } from '../domain/observation.js';
import { observationsAt, type Profile } from '../domain/profile.js';
import { type Placement, placeIn, type Unplaced } from '../domain/statistics/distribution.js';
import { loadPeers } from './peer-areas.js';
import type { StatisticsSource } from './statistics-source.js';

/** How far the place of a figure among comparable areas is known. */
export type Standing =
  | { readonly state: 'idle' | 'loading' | 'failed' | 'no-peers' }
  | { readonly state: 'ready'; readonly place: Placement | Unplaced };

/** What {@link Standings} are worked out from. */
export interface StandingsOptions {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly compareWith: Comparable | undefined;
  readonly source: StatisticsSource;
  /** Called when a place has become known, or could not be had. */
  readonly changed: () => void;
}

/**
 * Places of an area's figures among comparable areas. Those of its gemeente are in the file that the profile came in; of
 * all others each column is asked for when its row is wanted.
 */
export class Standings {
  readonly #options: StandingsOptions;
  readonly #known = new Map<ProfileRow, Standing>();
  readonly #peers = new Map<string, Promise<PeerAreas>>();
  readonly #pending = new Set<Promise<void>>();
  #abort = new AbortController();
  #found: PeerAreas | undefined;
  #version = 0;

  constructor(options: StandingsOptions) {
    this.#options = options;
  }

  /** Goes up when a place has become known. */
  get version(): number {
    return this.#version;
  }

  /** The areas like this one, once they were looked for. */
  get peers(): PeerAreas | undefined {
    return this.#found;
  }

  /** Settles when nothing is on its way. */
  get settled(): Promise<unknown> {
    return Promise.all(this.#pending);
  }

  /** How far the place of a row is known. */
  of(row: ProfileRow): Standing {
    const { compareWith } = this.#options;
    const known = this.#known.get(row);
    if (known || compareWith !== 'gemeente') return known ?? { state: 'idle' };
    const standing = this.#amongSiblings(row);
    this.#known.set(row, standing);
    return standing;
  }

  /** The place of a row, once it is known. */
  placeOf(row: ProfileRow): Placement | Unplaced | undefined {
    const standing = this.of(row);
    return standing.state === 'ready' ? standing.place : undefined;
  }

  /** Asks for the places of rows that were not asked for yet. */
  want(rows: readonly ProfileRow[]): void {
    if (!this.#options.compareWith) return;
    for (const row of rows) if (this.of(row).state === 'idle') this.#ask(row);
  }

  /** Asks again for what could not be had. */
  retry(rows: readonly ProfileRow[]): void {
    for (const row of rows) if (this.of(row).state === 'failed') this.#known.delete(row);
    this.#peers.clear();
    this.want(rows);
  }

  /** Stops what is on its way; it can be wanted again. */
  release(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#peers.clear();
    for (const [row, { state }] of this.#known) if (state === 'loading') this.#known.delete(row);
  }

  #amongSiblings({ measurement, period }: ProfileRow): Standing {
    const { indicator, origin, area } = measurement;
    const question = { indicator: indicator.id, origin, period: period.id, edition: period.edition };
    const siblings = observationsAt(this.#options.profile, question, area.level);
    const place = siblings.findIndex((one) => one.area.code === area.code);
    return {
      state: 'ready',
      place: placeIn(
        siblings.map(({ observation }) => observation),
        place,
      ),
    };
  }

  #ask(row: ProfileRow): void {
    const { signal } = this.#abort;
    this.#known.set(row, { state: 'loading' });
    const asked = this.#standingOf(row, signal)
      .catch((): Standing => ({ state: 'failed' }))
      .then((standing) => {
        this.#pending.delete(asked);
        if (signal.aborted) return;
        this.#known.set(row, standing);
        this.#version += 1;
        this.#options.changed();
      });
    this.#pending.add(asked);
  }

  async #standingOf({ measurement, period }: ProfileRow, signal: AbortSignal): Promise<Standing> {
    const { source, compareWith } = this.#options;
    const { indicator, origin, area } = measurement;
    const { edition } = period;
    const question = { indicator: indicator.id, origin, period: period.id, edition, level: area.level };
    const [{ codes }, { observations }, peers] = await Promise.all([
      source.areas(edition, area.level, signal),
      source.figures(question, signal),
      compareWith === 'peers' ? this.#peersIn(edition, area.code, signal) : undefined,
    ]);
    const own = codes.indexOf(area.code);
    if (!peers) return { state: 'ready', place: placeIn(observations, own) };
    if (peers.outcome.kind === 'no-peers') return { state: 'no-peers' };
    const alike = peers.outcome.peers.map(({ place }): Observation => observations.at(place));
    return { state: 'ready', place: placeIn([observations.at(own), ...alike], 0) };
  }

  async #peersIn(edition: string, code: string, signal: AbortSignal): Promise<PeerAreas> {
    const { catalogue, source } = this.#options;
    const asked = this.#peers.get(edition) ?? loadPeers(catalogue, { code, edition }, source, signal);
    this.#peers.set(edition, asked);
    const peers = await asked;
    if (!signal.aborted && peers.outcome.kind === 'peers') this.#keepNewest(peers);
    return peers;
  }

  /** A profile may have figures of several editions; the newest division explains who the peers are. */
  #keepNewest(peers: PeerAreas): void {
    if (!this.#found || this.#found.list.edition < peers.list.edition) this.#found = peers;
  }
}
