import { expect } from 'chai';
import { peerFeatures } from '../../src/domain/area-profile/comparable-areas.js';
import type { PeerAreas } from '../../src/domain/area-profile/peer-areas.js';
import type { Measurement } from '../../src/domain/comparison.js';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { EVERYBODY } from '../../src/domain/origin.js';
import { findPeers, type Peers } from '../../src/domain/peers.js';
import {
  describeAmongPeers,
  describeNoPeers,
  describePeers,
  peerTable,
} from '../../src/text/describe-peers.js';
import { anArea, anIndicator } from '../support/builders.js';
import { gemeenten, profileCatalogue } from '../support/profile-source.js';

function found(second: readonly Observation[]): readonly [PeerAreas, Peers] {
  const features = peerFeatures(profileCatalogue(), 'gemeente', '2021');
  const first = gemeenten.codes.map((_, index) => figure(1000 + index));
  const observations = [first, second];
  const outcome = findPeers(
    features.map(({ indicator }, index) => ({ id: indicator.id, observations: observations[index] ?? [] })),
    3,
    2,
  );
  if (outcome.kind === 'no-peers') throw new Error('no peers');
  return [{ area: 'GM0363', list: gemeenten, features, outcome }, outcome];
}

const shares = gemeenten.codes.map((_, index) => figure(20 + index * 2));
const holed = shares.map((one, index) => (index === 7 ? absence('withheld') : one));

describe('describePeers(found, peers, language)', () => {
  it('says by what, for which area and out of how many', () => {
    expect(describePeers(...found(shares), 'nl')[0]).to.equal(
      'Dit zijn de 2 gemeenten die het meest op Amsterdam lijken in Inwoners en Jongeren, gekozen uit 11 gemeenten. Alle kenmerken tellen even zwaar.',
    );
  });

  it('counts the areas that lack a feature', () => {
    expect(describePeers(...found(holed), 'nl')).to.include(
      'Niet meegenomen, omdat een kenmerk ontbreekt: 1 gemeente.',
    );
  });

  it('says that it is a choice of the publisher', () => {
    expect(describePeers(...found(shares), 'en').at(-1)).to.contain('The publisher of the figures chose');
  });
});

describe('describeAmongPeers(found, measurements, language)', () => {
  const [peers] = found(shares);
  const measured = (...observations: readonly Observation[]): readonly Measurement[] =>
    observations.map((observation) => ({
      indicator: anIndicator(),
      origin: EVERYBODY,
      area: anArea(),
      period: '2021',
      observation,
    }));

  it('says from where to where their figures run, and what is in the middle', () => {
    expect(describeAmongPeers(peers, measured(figure(70), figure(60), figure(62)), 'nl')).to.equal(
      'Bij de 2 gemeenten die het meest op Amsterdam lijken loopt het van 60,0% tot 70,0%, met 62,0% in het midden (mediaan).',
    );
  });

  it('counts those without a figure', () => {
    const said = describeAmongPeers(peers, measured(figure(70), absence('withheld'), figure(60)), 'nl');
    expect(said).to.contain('Van 1 ontbreekt het cijfer.');
  });

  it('makes no range of one figure', () => {
    const said = describeAmongPeers(peers, measured(figure(70), absence('withheld')), 'en');
    expect(said).to.contain('one figure is known: 70.0%.').and.not.contain('median');
  });

  it('says so where no figure is known', () => {
    expect(describeAmongPeers(peers, measured(absence('withheld')), 'nl')).to.equal(
      'Van de 2 gemeenten die het meest op Amsterdam lijken is geen cijfer bekend.',
    );
  });
});

describe('describeNoPeers(found, outcome, language)', () => {
  it('says why there are none', () => {
    const [peers] = found(shares);
    const unused = [{ feature: 'young', reason: 'withheld' as const }];
    expect(describeNoPeers(peers, { kind: 'no-peers', unused }, 'nl')).to.deep.equal([
      'Er zijn te weinig kenmerken bekend om gemeenten te vinden die op Amsterdam lijken.',
      'Niet gebruikt: Jongeren (geheim).',
    ]);
  });
});

describe('peerTable(found, peers, language)', () => {
  it('starts with the area itself', () => {
    expect(peerTable(...found(shares), 'nl').rows[0]).to.deep.equal({
      head: 'Amsterdam',
      cells: ['0,00', '1.003', '26,0%', ''],
      current: true,
    });
  });

  it('tells what most of each distance is made of', () => {
    const [, nearest] = peerTable(...found(shares), 'nl').rows;
    expect(nearest?.head).to.equal('Gemeente 2');
    expect(nearest?.cells.at(-1)).to.match(/^(Inwoners|Jongeren) \(\d+% van de afstand\)$/);
  });
});
