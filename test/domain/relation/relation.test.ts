import { expect } from 'chai';
import { EVERYBODY, type Origin } from '../../../src/domain/origin.js';
import { trapOf } from '../../../src/domain/relation/relation.js';
import { aCoverage, aGroup, anIndicator, everybody } from '../../support/builders.js';

const count = anIndicator({ id: 'count', unit: { kind: 'count' } });
const share = anIndicator({ id: 'share', coverage: [aCoverage({ groups: ['europe', 'turkey'] })] });

function series(indicator = anIndicator(), group = '') {
  const origin: Origin = group ? { scheme: 'herkomst', group } : EVERYBODY;
  const period = { id: '2021', edition: '2021' };
  return { indicator, origin, period, group: group ? aGroup(group) : everybody, observations: [] };
}

describe('trapOf(relation)', () => {
  it('tells of two numbers, which are both high where many live', () => {
    expect(trapOf({ x: series(count), y: series(count, 'turkey') })).to.equal('both-counts');
  });

  it('tells of two parts of one whole', () => {
    expect(trapOf({ x: series(share, 'europe'), y: series(share, 'turkey') })).to.equal('one-whole');
  });

  it('tells of a group beside everybody, or beside one that holds it', () => {
    const work = anIndicator();
    const outside = {
      ...series(work, 'outside-europe'),
      group: aGroup('outside-europe', [aGroup('turkey')]),
    };
    expect(trapOf({ x: series(work, 'europe'), y: series(work) })).to.equal('within');
    expect(trapOf({ x: outside, y: series(work, 'turkey') })).to.equal('within');
    expect(trapOf({ x: outside, y: series(work, 'europe') })).to.equal(undefined);
  });

  it('finds none in the shares of two groups that are in work', () => {
    const work = anIndicator();
    expect(trapOf({ x: series(work, 'europe'), y: series(work, 'turkey') })).to.equal(undefined);
  });

  it('finds none in a number beside a share', () => {
    expect(trapOf({ x: series(count), y: series(share, 'turkey') })).to.equal(undefined);
  });
});
