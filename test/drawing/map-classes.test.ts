import { expect } from 'chai';
import { type MapClasses, makeMapClasses } from '../../src/drawing/map-classes.js';
import { anIndicator } from '../support/builders.js';
import { randomNumbers } from '../support/random.js';

const quantile = { kind: 'quantile', count: 5 } as const;
const neutral = anIndicator({ direction: 'neutral' });
const favourable = anIndicator({ direction: 'favourable' });
const unfavourable = anIndicator({ direction: 'unfavourable' });

const random = randomNumbers(11);
const values = Array.from({ length: 200 }, () => 40 + random() * 40);

function ranges({ classes }: MapClasses) {
  return classes.map(({ from, to }) => [from, to]);
}

describe('makeMapClasses(values, indicator, method, country)', () => {
  it('counts every area in one class', () => {
    const { classes } = makeMapClasses(values, favourable, quantile, 60);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).to.equal(values.length);
  });

  it('divides all values, and counts those of one map', () => {
    const apart = makeMapClasses([1, 2, 8, 9], neutral, { kind: 'equal', count: 2 }, undefined, [1, 2]);
    expect(apart.classes.map(({ from, to, count }) => [from, to, count])).to.deep.equal([
      [1, 4.9, 2],
      [5, 9, 0],
    ]);
  });

  it('ends a class one published step before the next', () => {
    const classes = makeMapClasses([1, 2, 3, 4], neutral, { kind: 'equal', count: 3 }, undefined);
    expect(ranges(classes)).to.deep.equal([
      [1, 1.9],
      [2, 2.9],
      [3, 4],
    ]);
  });

  it('takes no side for a neutral indicator', () => {
    const { classes, centre } = makeMapClasses(values, neutral, quantile, 60);
    expect(centre).to.equal(undefined);
    expect(classes.map(({ side }) => side)).to.deep.equal(Array(5).fill('neutral'));
  });

  it('takes no side without a national figure', () => {
    expect(makeMapClasses(values, favourable, quantile, undefined).centre).to.equal(undefined);
  });

  it('takes no side for numbers of people, which a country always has more of', () => {
    const counts = anIndicator({ direction: 'unfavourable', unit: { kind: 'count' } });
    expect(makeMapClasses(values, counts, quantile, 60).centre).to.equal(undefined);
  });

  it('breaks at the national figure when the indicator has a direction', () => {
    const { classes } = makeMapClasses(values, favourable, quantile, 60.04);
    expect(classes.map(({ from }) => from)).to.include(60);
  });

  it('has as many classes on either side of the national figure', () => {
    const { classes } = makeMapClasses(values, favourable, quantile, 60);
    expect(classes.filter(({ side }) => side === 'favourable')).to.have.length(3);
    expect(classes.filter(({ side }) => side === 'unfavourable')).to.have.length(3);
  });

  it('ends classes on both sides at the same distance', () => {
    const { classes } = makeMapClasses([58, 59, 60, 61, 62], favourable, { ...quantile, count: 4 }, 60);
    expect(classes.map(({ from, to }) => [from, to])).to.deep.equal([
      [58, 58],
      [58.1, 59.9],
      [60, 61.9],
      [62, 62],
    ]);
  });

  it('calls higher favourable or unfavourable as the indicator says', () => {
    const [good, bad] = [favourable, unfavourable].map((indicator) =>
      makeMapClasses(values, indicator, quantile, 60).classOf(79),
    );
    expect([good?.side, bad?.side]).to.deep.equal(['favourable', 'unfavourable']);
  });

  it('draws equal distances from the national figure equally dark', () => {
    const { classes } = makeMapClasses(values, favourable, quantile, 60);
    const above = makeMapClasses(values, unfavourable, quantile, 60).classes;
    expect(classes.map(({ colour }) => colour).reverse()).to.deep.equal(above.map(({ colour }) => colour));
  });

  it('keeps both sides equally dark where the smallest distances are a single step', () => {
    const few = [59.8, 59.9, 59.9, 60, 60, 60, 60.1, 60.1, 60.2];
    const { classOf } = makeMapClasses(few, favourable, { ...quantile, count: 4 }, 60);
    const mirrored = makeMapClasses(few, unfavourable, { ...quantile, count: 4 }, 60);
    expect(classOf(59.9)?.colour).to.equal(mirrored.classOf(60.1)?.colour);
    expect(classOf(59.8)?.colour).to.equal(mirrored.classOf(60.2)?.colour);
  });

  it('takes no side for values that equal the national figure, where these are a class', () => {
    const few = [59.8, 59.9, 59.9, 60, 60, 60, 60.1, 60.1, 60.2];
    const { classOf } = makeMapClasses(few, favourable, { ...quantile, count: 4 }, 60);
    expect([59.9, 60, 60.1].map((value) => classOf(value)?.side)).to.deep.equal([
      'unfavourable',
      'neutral',
      'favourable',
    ]);
  });

  it('leaves out classes that would be empty at an end', () => {
    const { classes } = makeMapClasses([61, 62, 63, 64, 65, 66], favourable, quantile, 60);
    expect(classes.map(({ side }) => side)).to.deep.equal(['favourable', 'favourable', 'favourable']);
  });

  it('keeps given classes open at the ends, and the empty ones too', () => {
    const classes = makeMapClasses([30, 45], neutral, { kind: 'given', breaks: [20, 40] }, undefined);
    expect(ranges(classes)).to.deep.equal([
      [undefined, 19.9],
      [20, 39.9],
      [40, undefined],
    ]);
  });

  it('has no classes without figures', () => {
    const classes = makeMapClasses([], favourable, quantile, 60);
    expect([classes.classes.length, classes.centre]).to.deep.equal([0, undefined]);
  });
});
