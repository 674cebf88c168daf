import { expect } from 'chai';
import { figure } from '../../src/domain/observation.js';
import { pairAreas } from '../../src/domain/relation/paired-areas.js';
import { bubbleScale } from '../../src/drawing/bubble-scale.js';
import {
  type Bubbles,
  bubblePlaces,
  EDGES,
  nearestBubble,
  PLOT_HEIGHT,
  placeBubbles,
} from '../../src/drawing/bubbles.js';
import type { Heading } from '../../src/drawing/places.js';
import { anIndicator } from '../support/builders.js';

type Pair = readonly [x: number, y: number, size?: number];

const scale = { min: 0, max: 100, ticks: [0, 100] };

function bubblesOf(...pairs: readonly Pair[]): Bubbles {
  const column = (part: 0 | 1 | 2) => pairs.map((one) => figure(one[part] ?? 1));
  const axis = (part: 0 | 1) => ({ indicator: anIndicator(), observations: column(part) });
  const paired = pairAreas(axis(0), axis(1), column(2));
  return placeBubbles(paired, { x: scale, y: scale, sizes: bubbleScale(100, pairs.length) });
}

describe('placeBubbles(pairs, scales)', () => {
  it('lays points out from the left and from the top', () => {
    const { x, y } = bubblesOf([0, 0], [50, 100]);
    expect([...x]).to.deep.equal([0, 0.5]);
    expect([...y]).to.deep.equal([PLOT_HEIGHT, 0]);
  });

  it('draws large ones first, so that they hide none', () => {
    expect([...bubblesOf([1, 1, 5], [2, 2, 90], [3, 3, 40]).order]).to.deep.equal([1, 2, 0]);
  });

  it('puts what lies beyond an axis on its edge', () => {
    const { x, y, edges } = bubblesOf([120, 50], [50, 300], [-5, 50], [50, -1], [50, 50]);
    expect([...edges]).to.deep.equal([EDGES.right, EDGES.top, EDGES.left, EDGES.bottom, EDGES.none]);
    expect([x[0], y[1], x[2], y[3]]).to.deep.equal([1, 0, 0, PLOT_HEIGHT]);
  });
});

describe('nearestBubble(bubbles, left, top, reach)', () => {
  const bubbles = bubblesOf([10, 50], [20, 50]);
  const middle = PLOT_HEIGHT / 2;

  it('finds the nearest of several', () => {
    expect(nearestBubble(bubbles, 0.16, middle, 0.2)).to.equal(1);
  });

  it('finds none out of reach', () => {
    expect(nearestBubble(bubbles, 0.8, middle, 0.05)).to.equal(undefined);
  });
});

describe('bubblePlaces(bubbles)', () => {
  const headings: readonly Heading[] = ['north', 'east', 'south', 'west'];

  it('goes up to what is higher', () => {
    const places = bubblePlaces(bubblesOf([50, 50], [52, 90], [90, 50]));
    const from = places.find('0');
    expect(from && places.towards(from, 'north')?.code).to.equal('1');
    expect(from && places.towards(from, 'east')?.code).to.equal('2');
  });

  it('reaches every point from every other, those of the very same figures too', () => {
    const places = bubblePlaces(bubblesOf([50, 50], [50, 50], [50, 50], [10, 80], [10, 20], [90, 50]));
    const reached = new Set(['3']);
    for (const code of reached) {
      const place = places.find(code);
      for (const heading of headings) {
        const next = place && places.towards(place, heading);
        if (next) reached.add(next.code);
      }
    }
    expect(reached.size).to.equal(6);
  });
});
