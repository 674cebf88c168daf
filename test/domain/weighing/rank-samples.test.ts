import { expect } from 'chai';
import { RankSamples } from '../../../src/domain/weighing/rank-samples.js';
import { randomNumbers } from '../../support/random.js';

describe('RankSamples', () => {
  it('gives the ranks of an area in order of size', () => {
    const samples = new RankSamples(2, 3);
    samples.add(Uint32Array.of(0, 1), Float32Array.of(2, 1));
    samples.add(Uint32Array.of(1, 0), Float32Array.of(1, 2));
    samples.add(Uint32Array.of(0, 1), Float32Array.of(5, 1));
    expect(samples.ranksAt(0, [0, 2])).to.deep.equal([1, 2]);
    expect(samples.ranksAt(1, [0, 1])).to.deep.equal([1, 2]);
  });

  it('lets equal scores share the middle place', () => {
    const samples = new RankSamples(4, 1);
    samples.add(Uint32Array.of(3, 0, 1, 2), Float32Array.of(1, 1, 1, 2));
    expect([0, 1, 2, 3].map((area) => samples.ranksAt(area, [0, 0])[0])).to.deep.equal([3, 3, 3, 1]);
  });

  it('finds any rank as sorting does, among thousands of areas', () => {
    const [areas, weightings] = [3000, 25];
    const random = randomNumbers(5);
    const samples = new RankSamples(areas, weightings);
    const ofFirst: number[] = [];
    for (let draw = 0; draw < weightings; draw++) {
      const scores = Float32Array.from({ length: areas }, random);
      const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      samples.add(order, scores);
      ofFirst.push(order.indexOf(0) + 1);
    }
    ofFirst.sort((a, b) => a - b);
    for (let place = 0; place < weightings; place++) {
      expect(samples.ranksAt(0, [place, weightings - 1])).to.deep.equal([ofFirst[place], ofFirst.at(-1)]);
    }
  });
});
