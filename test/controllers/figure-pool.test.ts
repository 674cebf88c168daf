import { expect } from 'chai';
import { FigurePool, type PooledFigures } from '../../src/controllers/figure-pool.js';

const some = (values: readonly number[], changes: Partial<PooledFigures> = {}): PooledFigures => ({
  subject: ['participation', 'gemeente'],
  id: values.join(),
  values,
  country: 60,
  ...changes,
});

/** A member that counts how often it heard of others. */
function member(pool: FigurePool, figures: PooledFigures) {
  const self = { heard: 0 };
  const bring = (brought: PooledFigures) =>
    pool.bring(self, brought, () => {
      self.heard += 1;
    });
  bring(figures);
  return { self, bring };
}

const valuesOf = (pool: FigurePool, { self }: ReturnType<typeof member>) => [
  ...(pool.commonOf(self)?.values ?? []),
];

describe('FigurePool', () => {
  it('has nothing in common for who is alone', () => {
    const pool = new FigurePool();
    expect(pool.commonOf(member(pool, some([1, 2])).self)).to.equal(undefined);
  });

  it('gives all members the figures of all', () => {
    const pool = new FigurePool();
    const [one, other] = [member(pool, some([1, 2])), member(pool, some([3]))];
    expect([valuesOf(pool, one), valuesOf(pool, other)]).to.deep.equal([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('keeps what is of something else apart', () => {
    const pool = new FigurePool();
    const one = member(pool, some([1, 2]));
    member(pool, some([3], { subject: ['participation', 'buurt'] }));
    expect([pool.commonOf(one.self), one.self.heard]).to.deep.equal([undefined, 0]);
  });

  it('counts figures that two maps show once', () => {
    const pool = new FigurePool();
    const one = member(pool, some([1, 2]));
    member(pool, some([1, 2]));
    expect(pool.commonOf(one.self)).to.equal(undefined);
  });

  it('keeps a national figure that all have, and none where they differ', () => {
    const pool = new FigurePool();
    const one = member(pool, some([1]));
    member(pool, some([2]));
    expect(pool.commonOf(one.self)?.country).to.equal(60);
    member(pool, some([3], { country: 40 }));
    expect(pool.commonOf(one.self)?.country).to.equal(undefined);
  });

  it('gives the same object until something changes', () => {
    const pool = new FigurePool();
    const one = member(pool, some([1]));
    const other = member(pool, some([2]));
    const before = pool.commonOf(one.self);
    expect(pool.commonOf(one.self)).to.equal(before);
    other.bring(some([4]));
    expect(pool.commonOf(one.self)).to.not.equal(before);
  });

  it('tells the others of a change, and nobody of what stayed the same', () => {
    const pool = new FigurePool();
    const one = member(pool, some([1]));
    const brought = some([2]);
    const other = member(pool, brought);
    other.bring({ ...brought });
    expect([one.self.heard, other.self.heard]).to.deep.equal([1, 0]);
  });

  it('forgets who leaves', () => {
    const pool = new FigurePool();
    const [one, other] = [member(pool, some([1])), member(pool, some([2]))];
    pool.leave(other.self);
    expect([pool.commonOf(one.self), one.self.heard]).to.deep.equal([undefined, 2]);
  });
});
