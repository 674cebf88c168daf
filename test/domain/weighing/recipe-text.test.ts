import { expect } from 'chai';
import {
  type Factor,
  type FactorDirection,
  factorOf,
  type Recipe,
} from '../../../src/domain/weighing/recipe.js';
import { formatRecipe, parseRecipe } from '../../../src/domain/weighing/recipe-text.js';
import { randomNumbers } from '../../support/random.js';

const recipe: Recipe = {
  scale: 'z-scores',
  factors: [
    factorOf('low-income', 'risk', { weight: 2 }),
    factorOf('participation', 'protective', { origin: 'herkomst.turkey', period: '2021', weight: 0.5 }),
  ],
};

const written = '1 z-scores risk 2 low-income protective 0.5 participation of herkomst.turkey in 2021';

function someRecipe(seed: number): Recipe {
  const random = randomNumbers(seed);
  const pick = <Value>(...all: readonly Value[]) => all[Math.floor(random() * all.length)] as Value;
  const factors = Array.from(
    { length: 1 + Math.floor(random() * 10) },
    (_, at): Factor => ({
      indicator: pick(`of-${at}`, `risk${at}`, `Age_${at}-15`),
      origin: pick('total', 'herkomst.in', 'migratieachtergrond.non-western'),
      period: pick(undefined, '2020', 'in'),
      direction: pick<FactorDirection>('risk', 'protective'),
      weight: pick(1, 0.25, 12.0001, 999_999),
    }),
  );
  return { scale: pick('z-scores', 'ranks'), factors };
}

describe('formatRecipe(recipe)', () => {
  it('writes words that a person can read', () => {
    expect(formatRecipe(recipe)).to.equal(written);
  });

  it('keeps four decimals of a weight', () => {
    const factors = [factorOf('a', 'risk', { weight: 1 / 3 })];
    expect(formatRecipe({ scale: 'ranks', factors })).to.equal('1 ranks risk 0.3333 a');
  });

  it('reads well in an address', () => {
    expect(new URLSearchParams({ weigh: '1 ranks risk 2 low-income' }).toString()).to.equal(
      'weigh=1+ranks+risk+2+low-income',
    );
  });
});

describe('parseRecipe(text)', () => {
  it('reads what was written', () => {
    expect(parseRecipe(written)).to.deep.equal({
      kind: 'recipe',
      recipe: {
        ...recipe,
        factors: [{ ...recipe.factors[0], period: undefined }, recipe.factors[1]],
      },
    });
  });

  it('takes any space between words, as an author breaks lines', () => {
    expect(parseRecipe('  1 ranks\n   risk 1 low-income\n')).to.have.property('kind', 'recipe');
  });

  it('reads indicators that are called like its own words', () => {
    const parsed = parseRecipe('1 ranks risk 1 of of in in risk protective 1 in');
    expect(parsed.kind === 'recipe' && parsed.recipe.factors).to.deep.equal([
      { indicator: 'of', origin: 'in', period: 'risk', direction: 'risk', weight: 1 },
      { indicator: 'in', origin: 'total', period: undefined, direction: 'protective', weight: 1 },
    ]);
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`comes back the same after writing, recipe ${seed}`, () => {
      expect(parseRecipe(formatRecipe(someRecipe(seed)))).to.deep.equal({
        kind: 'recipe',
        recipe: someRecipe(seed),
      });
    });
  }

  const eleven = Array.from({ length: 11 }, (_, at) => `risk 1 f${at}`).join(' ');
  for (const [text, problem, word] of [
    ['', 'empty', ''],
    ['2 ranks risk 1 a', 'version', '2'],
    ['ranks risk 1 a', 'version', 'ranks'],
    ['1', 'scale', ''],
    ['1 medians risk 1 a', 'scale', 'medians'],
    ['1 ranks', 'no-factors', ''],
    ['1 ranks good 1 a', 'direction', 'good'],
    ['1 ranks risk', 'weight', ''],
    ['1 ranks risk 0 a', 'weight', '0'],
    ['1 ranks risk -1 a', 'weight', '-1'],
    ['1 ranks risk 1e3 a', 'weight', '1e3'],
    ['1 ranks risk Infinity a', 'weight', 'Infinity'],
    ['1 ranks risk 1', 'indicator', ''],
    ['1 ranks risk 1 <b>', 'indicator', '<b>'],
    ['1 ranks risk 1 a of', 'origin', ''],
    ['1 ranks risk 1 a of x.y.z', 'origin', 'x.y.z'],
    ['1 ranks risk 1 a in', 'period', ''],
    ['1 ranks risk 1 a b', 'direction', 'b'],
    ['1 ranks risk 1 a risk 2 a', 'repeated', 'a'],
    [`1 ranks ${eleven}`, 'too-many', 'f10'],
  ] as const) {
    it(`says ${problem} of "${text}"`, () => {
      expect(parseRecipe(text)).to.deep.equal({ kind: 'fault', problem, word });
    });
  }

  it('takes one indicator for two groups', () => {
    expect(parseRecipe('1 ranks risk 1 a risk 1 a of s.g')).to.have.property('kind', 'recipe');
  });
});
