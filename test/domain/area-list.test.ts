import { expect } from 'chai';
import { areaAt, findArea } from '../../src/domain/area-list.js';
import { anAreaList } from '../support/builders.js';

describe('areaAt', () => {
  it('gives the area with its level and edition', () => {
    expect(areaAt(anAreaList(), 1)).to.deep.equal({
      code: 'GM0599',
      name: 'Rotterdam',
      level: 'gemeente',
      edition: '2021',
    });
  });

  it('refuses a place outside the list', () => {
    expect(() => areaAt(anAreaList(), 3)).to.throw(RangeError);
  });
});

describe('findArea', () => {
  it('finds an area by its code', () => {
    expect(findArea(anAreaList(), 'GM0344')?.name).to.equal('Utrecht');
  });

  it('finds nothing for a code of another edition', () => {
    expect(findArea(anAreaList(), 'GM0000')).to.equal(undefined);
  });
});
