import { expect } from 'chai';
import { loadPeers } from '../../src/data/peer-areas.js';
import { figure } from '../../src/domain/observation.js';
import { levelFigures } from '../support/builders.js';
import { gemeenten, profileCatalogue, profileSource } from '../support/profile-source.js';
import { StubSource } from '../support/stub-source.js';

const signal = new AbortController().signal;
const amsterdam = { code: 'GM0363', edition: '2021' };

describe('loadPeers(catalogue, area, source, signal)', () => {
  it('asks for one column per feature', async () => {
    const source = profileSource();
    await loadPeers(profileCatalogue(), amsterdam, source, signal);
    expect(source.questions.map(({ kind }) => kind)).to.deep.equal(['areas', 'figures', 'figures']);
  });

  it('finds the areas beside it in a row', async () => {
    const { outcome, list } = await loadPeers(profileCatalogue(), amsterdam, profileSource(), signal);
    const peers = outcome.kind === 'peers' ? outcome.peers : [];
    expect(peers.slice(0, 2).map(({ place }) => list.names[place])).to.have.members([
      'Gemeente 2',
      'Gemeente 4',
    ]);
  });

  it('measures numbers of people by ratio', async () => {
    // Twice as many and half as many are as far away; three times as many is further.
    const sizes = [100, 50, 150, 200, 400, 600, 250, 300, 350, 450, 500, 550];
    const source = new StubSource({
      areas: () => gemeenten,
      figures: ({ indicator }) =>
        levelFigures(sizes.map((size) => figure(indicator === 'inhabitants' ? size : (size * 7) % 11))),
    });
    const { outcome } = await loadPeers(profileCatalogue(), amsterdam, source, signal);
    const parts = outcome.kind === 'peers' ? outcome.peers.map((peer) => peer) : [];
    const differenceAt = (place: number) =>
      Math.abs(parts.find((peer) => peer.place === place)?.parts[0]?.difference ?? 0);
    expect(differenceAt(0)).to.be.closeTo(differenceAt(4), 1e-12);
    expect(differenceAt(5)).to.be.greaterThan(differenceAt(4));
  });

  it('finds none in an edition without features', async () => {
    const { outcome } = await loadPeers(
      profileCatalogue(),
      { ...amsterdam, edition: '2015' },
      profileSource(),
      signal,
    );
    expect(outcome.kind).to.equal('no-peers');
  });
});
