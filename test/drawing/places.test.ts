import { expect } from 'chai';
import { type Heading, type Place, Places } from '../../src/drawing/places.js';
import { randomNumbers } from '../support/random.js';

const HEADINGS: readonly Heading[] = ['north', 'east', 'south', 'west'];

function aPlace(code: string, longitude: number, latitude: number): Place {
  return { code, point: [longitude, latitude] };
}

/** Places at random, the last of them on an island far away. */
function somePlaces(seed: number, count: number): readonly Place[] {
  const random = randomNumbers(seed);
  const places = Array.from({ length: count }, (_, index) =>
    aPlace(String(index), 4 + random() * 3, 51 + random() * 2),
  );
  return [...places, aPlace('island', 1, 53.4)];
}

/** Grid of squares: many places exactly between two headings. */
function aGrid(size: number): readonly Place[] {
  return Array.from({ length: size * size }, (_, index) =>
    aPlace(String(index), 4 + (index % size) * 0.1, 52 + Math.floor(index / size) * 0.1),
  );
}

/** Codes that arrow keys reach from a place. */
function reachedFrom(places: Places, start: Place): ReadonlySet<string> {
  const reached = new Set([start.code]);
  const queue = [start];
  for (const from of queue) {
    for (const heading of HEADINGS) {
      const to = places.towards(from, heading);
      if (!to || reached.has(to.code)) continue;
      reached.add(to.code);
      queue.push(to);
    }
  }
  return reached;
}

describe('Places.towards(from, heading)', () => {
  const middle = aPlace('middle', 5, 52);
  const around = new Places([
    middle,
    aPlace('north', 5.1, 52.4),
    aPlace('east', 5.5, 52.1),
    aPlace('south', 4.9, 51.5),
    aPlace('west', 4.2, 52.2),
    aPlace('far north', 5, 53),
  ]);
  for (const heading of HEADINGS) {
    it(`goes to the nearest place in the ${heading}`, () => {
      expect(around.towards(middle, heading)?.code).to.equal(heading);
    });
  }

  it('goes nowhere at the edge', () => {
    expect(around.towards(aPlace('edge', 5, 54), 'north')).to.equal(undefined);
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`reaches every area from every other, islands too, map ${seed}`, () => {
      const all = somePlaces(seed, 120);
      const places = new Places(all);
      for (const start of all) expect(reachedFrom(places, start)).to.have.length(all.length);
    });
  }

  it('reaches every area from every other in a grid', () => {
    const all = aGrid(7);
    const places = new Places(all);
    for (const start of all) expect(reachedFrom(places, start)).to.have.length(all.length);
  });

  it('reaches an enclave and leaves it again', () => {
    const all = [aPlace('town', 5, 52), aPlace('enclave', 5.0001, 52.0002), aPlace('beyond', 5, 52.5)];
    const places = new Places(all);
    for (const start of all) expect(reachedFrom(places, start)).to.have.length(all.length);
  });
});

describe('Places.central', () => {
  it('is the place nearest to the middle', () => {
    const places = new Places([aPlace('a', 4, 52), aPlace('b', 5.2, 52.1), aPlace('c', 6, 52)]);
    expect(places.central?.code).to.equal('b');
  });

  it('is nothing without places', () => {
    expect(new Places([]).central).to.equal(undefined);
  });
});
