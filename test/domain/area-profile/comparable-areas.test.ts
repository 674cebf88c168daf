import { expect } from 'chai';
import { comparablesFor, peerFeatures } from '../../../src/domain/area-profile/comparable-areas.js';
import { profileCatalogue } from '../../support/profile-source.js';

describe('comparablesFor(catalogue, level)', () => {
  for (const [level, kinds] of [
    ['land', []],
    ['gemeente', ['land', 'peers']],
    ['buurt', ['gemeente', 'land', 'peers']],
  ] as const) {
    it(`offers ${kinds.join(', ') || 'nothing'} to a ${level}`, () => {
      expect(comparablesFor(profileCatalogue(), level)).to.deep.equal(kinds);
    });
  }

  it('offers no peers where the catalogue names no features', () => {
    expect(comparablesFor(profileCatalogue({ peers: undefined }), 'gemeente')).to.deep.equal(['land']);
  });
});

describe('peerFeatures(catalogue, level, edition)', () => {
  it('are of the newest period of the edition, for everybody', () => {
    const [first] = peerFeatures(profileCatalogue(), 'gemeente', '2021');
    expect(first?.question).to.deep.include({ indicator: 'inhabitants', period: '2021', edition: '2021' });
    expect(first?.question.origin.group).to.equal('total');
  });

  it('go by ratio where they count, and by difference where they are shares', () => {
    const features = peerFeatures(profileCatalogue(), 'gemeente', '2021');
    expect(features.map(({ byRatio }) => byRatio)).to.deep.equal([true, false]);
  });

  it('are none where there are fewer than two', () => {
    expect(peerFeatures(profileCatalogue({ peers: ['young'] }), 'gemeente', '2021')).to.deep.equal([]);
  });

  it('are none in an edition without figures', () => {
    expect(peerFeatures(profileCatalogue(), 'gemeente', '2015')).to.deep.equal([]);
  });
});
