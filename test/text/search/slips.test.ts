import { expect } from 'chai';
import { lacksMore, lettersOf, SlipCounter, slipsAllowed } from '../../../src/text/search/slips.js';
import { randomNumbers } from '../../support/random.js';

/** The same distance by its definition: try every way to turn one word into the other. */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const ways = [
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(distance(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}

function slipsByTrying(typed: string, word: string, most: number): number {
  const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
  return Math.min(most + 1, ...beginnings.map((beginning) => distance(typed, beginning)));
}

function someWord(random: () => number): string {
  return Array.from({ length: Math.floor(random() * 6) + 1 }, () => 'abc'[Math.floor(random() * 3)]).join('');
}

describe('SlipCounter.count(word)', () => {
  for (const [typed, word, slips] of [
    ['amsterdam', 'amsterdam', 0],
    ['amst', 'amsterdam', 0],
    ['amstredam', 'amsterdam', 1],
    ['amsterdm', 'amsterdam', 1],
    ['amsterrdam', 'amsterdam', 1],
    ['anstedam', 'amsterdam', 2],
    ['utrehct', 'utrechtse', 1],
    ['rotterdam', 'amsterdam', 3],
    ['zwolle', 'a', 3],
  ] as const) {
    it(`counts ${slips} in "${typed}" for ${word}, and stops at 3`, () => {
      expect(new SlipCounter(typed, 2).count(word)).to.equal(slips);
    });
  }

  for (const seed of [1, 2, 3]) {
    it(`counts as trying every way does, sample ${seed}`, () => {
      const random = randomNumbers(seed);
      const pairs = Array.from({ length: 60 }, () => [someWord(random), someWord(random)] as const);
      const counted = pairs.map(([typed, word]) => new SlipCounter(typed, 2).count(word));
      expect(counted).to.deep.equal(pairs.map(([typed, word]) => slipsByTrying(typed, word, 2)));
    });
  }

  it('counts the same for a word whatever it counted before', () => {
    const counter = new SlipCounter('centrum', 1);
    counter.count('buitengebied');
    expect(counter.count('cetnrumwest')).to.equal(1);
  });
});

describe('lacksMore(typed, word, most)', () => {
  it('never rejects a word that the slips could explain', () => {
    const random = randomNumbers(4);
    for (let pair = 0; pair < 200; pair++) {
      const [typed, word] = [someWord(random), someWord(random)];
      if (slipsByTrying(typed, word, 1) > 1) continue;
      expect(lacksMore(lettersOf(typed), lettersOf(word), 1), `${typed} ${word}`).to.equal(false);
    }
  });

  it('rejects a word without two of the typed letters', () => {
    expect(lacksMore(lettersOf('zeist'), lettersOf('breda'), 1)).to.equal(true);
  });
});

describe('slipsAllowed(typed)', () => {
  for (const [typed, allowed] of [
    ['west', 0],
    ['gouda', 1],
    ['rotterda', 1],
    ['rotterdam', 2],
  ] as const) {
    it(`allows ${allowed} in "${typed}"`, () => {
      expect(slipsAllowed(typed)).to.equal(allowed);
    });
  }
});
