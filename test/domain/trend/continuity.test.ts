import { expect } from 'chai';
import type { Continuity, Edition } from '../../../src/domain/area.js';
import type { AreaList } from '../../../src/domain/area-list.js';
import { continuityIn, listsBetween } from '../../../src/domain/trend/continuity.js';
import { anArea, anAreaList } from '../../support/builders.js';

const editions: readonly Edition[] = ['2012', '2016', '2020', '2023'].map((id) => ({
  id,
  date: `${id}-01-01`,
  counts: { land: 1, gemeente: 3, ...(id !== '2012' && { buurt: 4 }) },
}));

function list(edition: string, continuity: Continuity | undefined): AreaList {
  return anAreaList({ edition, ...(continuity && { continuity: [continuity, 'unchanged', 'unchanged'] }) });
}

function between(before: string, after: string, lists: readonly AreaList[]): Continuity {
  const area = anArea();
  return continuityIn(editions, lists)({ ...area, edition: before }, { ...area, edition: after });
}

describe('listsBetween(editions, level, used)', () => {
  it('needs every edition after the first that is used', () => {
    expect(listsBetween(editions, 'gemeente', ['2012', '2020'])).to.deep.equal([
      { edition: '2016', level: 'gemeente' },
      { edition: '2020', level: 'gemeente' },
    ]);
  });

  it('leaves out editions that do not carry the level', () => {
    expect(listsBetween(editions, 'buurt', ['2012', '2016'])).to.deep.equal([]);
  });

  it('needs nothing for one edition, or for the country', () => {
    expect(listsBetween(editions, 'gemeente', ['2016', '2016'])).to.deep.equal([]);
    expect(listsBetween(editions, 'land', ['2012', '2020'])).to.deep.equal([]);
  });
});

describe('continuityIn(editions, lists)', () => {
  for (const [steps, expected] of [
    [['unchanged', 'unchanged'], 'unchanged'],
    [['unchanged', 'redrawn'], 'redrawn'],
    [['redrawn', 'unknown'], 'redrawn'],
    [['unknown', 'unchanged'], 'unknown'],
    [[undefined, 'unchanged'], 'unknown'],
    // Under one code: what bore it before was another area.
    [['recoded', 'unchanged'], 'redrawn'],
  ] as const) {
    it(`calls ${steps.join(' and then ')} ${expected}`, () => {
      const lists = [list('2016', steps[0]), list('2020', steps[1])];
      expect(between('2012', '2020', lists)).to.equal(expected);
    });
  }

  it('does not know what no list tells', () => {
    expect(between('2012', '2016', [])).to.equal('unknown');
  });
});
