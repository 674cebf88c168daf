import { expect } from 'chai';
import { absence, figure, type Observation } from '../../src/domain/observation.js';
import { type Feature, findPeers, type Peers } from '../../src/domain/peers.js';
import { randomNumbers } from '../support/random.js';

function figures(...values: readonly number[]): readonly Observation[] {
  return values.map((value) => figure(value));
}

function aFeature(
  id: string,
  values: readonly (number | Observation)[],
  changes: Partial<Feature> = {},
): Feature {
  const observations = values.map((one) => (typeof one === 'number' ? figure(one) : one));
  return { id, observations, ...changes };
}

function found(features: readonly Feature[], place: number, count = 10): Peers {
  const outcome = findPeers(features, place, count);
  if (outcome.kind === 'no-peers') throw new Error('no peers');
  return outcome;
}

/**
 * Five areas, worked out by hand. Medians 30 and 6, median distances to them 10 and 2, so that a step of ten in the one
 * counts as a step of two in the other: 1/1.4826 of the usual spread.
 */
const age = aFeature('age', [10, 20, 30, 40, 50]);
const size = aFeature('size', [6, 8, 6, 2, 8]);
const step = 1 / 1.4826;

describe('findPeers(features, place, count)', () => {
  it('gives the nearest first', () => {
    // From the third, with steps (−2, 0), (−1, 1), (1, −2), (2, 1).
    const { peers } = found([age, size], 2);
    expect(peers.map(({ place }) => place)).to.deep.equal([1, 0, 3, 4]);
    const steps = [2, 4, 5, 5].map((squares) => Math.sqrt(squares / 2) * step);
    peers.forEach(({ distance }, at) => {
      expect(distance).to.be.closeTo(steps[at] ?? 0, 1e-12);
    });
  });

  it('keeps areas at one distance in the order of the list', () => {
    expect(
      found([age, size], 2)
        .peers.slice(2)
        .map(({ place }) => place),
    ).to.deep.equal([3, 4]);
  });

  it('stops at the number asked for', () => {
    expect(found([age, size], 2, 2).peers).to.have.length(2);
  });

  it('says how they differ, and what the distance is made of', () => {
    const [, , third] = found([age, size], 2).peers;
    expect(third?.parts.map(({ feature, own, theirs }) => [feature, own, theirs])).to.deep.equal([
      ['age', 30, 40],
      ['size', 6, 2],
    ]);
    expect(third?.parts[0]?.difference).to.be.closeTo(step, 1e-12);
    expect(third?.parts[0]?.share).to.be.closeTo(0.2, 1e-12);
    expect(third?.parts[1]?.share).to.be.closeTo(0.8, 1e-12);
  });

  it('does not depend on the unit of a feature', () => {
    const inDays = aFeature(
      'age',
      [10, 20, 30, 40, 50].map((years) => years * 365.25 + 7),
    );
    const distances = found([inDays, size], 2).peers.map(({ distance }) => distance);
    found([age, size], 2).peers.forEach(({ distance }, at) => {
      expect(distances[at]).to.be.closeTo(distance, 1e-9);
    });
  });

  it('is not thrown off by one far-off area', () => {
    const farOff = aFeature('age', [10, 20, 30, 40, 5000]);
    expect(found([farOff, size], 2).peers[0]?.distance).to.be.closeTo(step, 1e-12);
  });

  it('finds areas as far from each other either way', () => {
    const random = randomNumbers(4);
    const features = ['a', 'b', 'c'].map((id) => aFeature(id, Array.from({ length: 30 }, random)));
    const distance = (from: number, to: number) =>
      found(features, from, 30).peers.find(({ place }) => place === to)?.distance;
    expect(distance(3, 17)).to.equal(distance(17, 3));
  });

  it('has nothing to share out between areas that are alike', () => {
    const [twin] = found([aFeature('a', [1, 1, 2, 3]), aFeature('b', [5, 5, 6, 7])], 0).peers;
    expect(twin).to.include({ place: 1, distance: 0 });
    expect(twin?.parts.map(({ share }) => share)).to.deep.equal([0, 0]);
  });
});

describe('a feature by ratio', () => {
  const density = aFeature('density', [100, 200, 400, 800, 1600], { byRatio: true });
  const same = aFeature('size', [1, 2, 3, 4, 5]);

  it('takes half as far as double', () => {
    const { peers } = found([density, same], 2);
    expect(peers.slice(0, 2).map(({ place }) => place)).to.have.members([1, 3]);
    expect(peers[0]?.distance).to.be.closeTo(peers[1]?.distance ?? 0, 1e-12);
  });

  it('still shows the figures themselves', () => {
    const half = found([density, same], 2).peers.find(({ place }) => place === 1);
    expect(half?.parts[0]).to.include({ own: 400, theirs: 200 });
  });

  it('cannot place zero: such an area is incomplete', () => {
    const withZero = aFeature('density', [0, 200, 400, 800, 1600], { byRatio: true });
    expect(found([withZero, same], 2)).to.include({ compared: 3, incomplete: 1 });
  });

  it('is not used for an area of zero', () => {
    const withZero = aFeature('density', [0, 200, 400, 800, 1600], { byRatio: true });
    expect(found([withZero, same, age], 0).unused).to.deep.equal([
      { feature: 'density', reason: 'not-positive' },
    ]);
  });
});

describe('figures that are missing', () => {
  const holed = aFeature('size', [6, 8, absence('too-few'), 2, 8]);

  it('keep another area out, and it is counted', () => {
    const peers = found([age, holed], 0);
    expect(peers).to.include({ compared: 3, incomplete: 1 });
    expect(peers.peers.map(({ place }) => place)).not.to.include(2);
  });

  it('of the area itself leave the feature out, and say why', () => {
    const income = aFeature('income', [1, 5, 2, 4, 3]);
    const peers = found([age, holed, income], 2);
    expect(peers.used).to.deep.equal(['age', 'income']);
    expect(peers.unused).to.deep.equal([{ feature: 'size', reason: 'too-few' }]);
  });

  it('give no peers at all where one feature is left', () => {
    expect(findPeers([age, holed], 2, 5)).to.deep.equal({
      kind: 'no-peers',
      unused: [{ feature: 'size', reason: 'too-few' }],
    });
  });

  it('do not come from a feature that is the same everywhere', () => {
    const same = aFeature('same', [0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(found([age, same, size], 2).unused).to.deep.equal([{ feature: 'same', reason: 'constant' }]);
  });

  it('fall back on the standard deviation where most areas are alike', () => {
    const rare = aFeature('rare', [0, 0, 0, 0, 10]);
    expect(found([age, rare], 2).used).to.deep.equal(['age', 'rare']);
  });

  it('throw for an area that is not there', () => {
    expect(() => findPeers([{ id: 'a', observations: figures(1) }], 1, 5)).to.throw(RangeError);
  });
});
