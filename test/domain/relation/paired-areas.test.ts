import { expect } from 'chai';
import { absence, figure } from '../../../src/domain/observation.js';
import { pairAreas } from '../../../src/domain/relation/paired-areas.js';
import { aColumn, anIndicator } from '../../support/builders.js';

const indicator = anIndicator({ smallBase: 100 });
const withheld = absence('withheld');
const x = aColumn(1, withheld, 3, absence('too-few'), figure(5, { base: 20 }));
const y = [figure(10), figure(20), withheld, absence('too-few'), figure(50)];

function paired(sizes?: Parameters<typeof pairAreas>[2]) {
  return pairAreas({ indicator, observations: x }, { indicator, observations: y }, sizes);
}

describe('pairAreas(x, y, sizes)', () => {
  it('pairs the areas that have both figures', () => {
    const { places, x: across, y: up } = paired();
    expect([...places]).to.deep.equal([0, 4]);
    expect([...across]).to.deep.equal([1, 5]);
    expect([...up]).to.deep.equal([10, 50]);
  });

  it('counts the areas that lack one or both', () => {
    expect(paired().lacking).to.deep.equal({ x: 1, y: 1, both: 1 });
  });

  it('keeps every kind of absence apart', () => {
    expect(paired().tallies.x.absences).to.deep.equal([
      { reason: 'withheld', count: 1 },
      { reason: 'too-few', count: 1 },
    ]);
  });

  it('marks a pair of which one rests on few cases', () => {
    expect([...paired().unclear]).to.deep.equal([0, 1]);
  });

  it('has a size only where one is known', () => {
    const sizes = [figure(0), figure(1), figure(1), figure(1), withheld];
    expect([...paired(sizes).sizes]).to.deep.equal([0, Number.NaN]);
    expect([...paired().sizes]).to.deep.equal([Number.NaN, Number.NaN]);
  });
});
