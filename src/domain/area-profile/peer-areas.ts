import type { AreaList } from '../area-list.js';
import type { NoPeers, Peers } from '../peers.js';
import type { PeerFeature } from './comparable-areas.js';

/** The areas like one area, and what was compared to find them. */
export interface PeerAreas {
  /** Code of the area. */
  readonly area: string;
  /** All areas of the level and edition; peers are places in it. */
  readonly list: AreaList;
  readonly features: readonly PeerFeature[];
  readonly outcome: Peers | NoPeers;
}
