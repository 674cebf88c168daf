/** What finds areas like another and explains them. */
export type PeersKit = typeof import('./peers-kit.js');

/** Loads that; only where somebody wants to see such areas. */
export function loadPeersKit(): Promise<PeersKit> {
  return import('./peers-kit.js');
}
