import { type GatheredTable, gatherTable as gather } from '../../data/table/gather-table.js';
import type { FindPeers, TableQuestion } from '../../data/table/table-question.js';
import { loadPeersKit, type PeersKit } from '../shared/load-peers-kit.js';

/** A table, with what explains the areas most like one where these are listed. */
export interface TableView extends GatheredTable {
  readonly peersKit: PeersKit | undefined;
}

const findPeers: FindPeers = async (...of) => (await loadPeersKit()).loadPeers(...of);

/** Asks for all figures of a table. */
export async function gatherTable(question: Omit<TableQuestion, 'findPeers'>): Promise<TableView> {
  const view = await gather({ ...question, findPeers });
  return { ...view, peersKit: view.peers && (await loadPeersKit()) };
}
