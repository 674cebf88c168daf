import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readOptions } from './options.mjs';

const SETS = ['2015', 'fictional'];

describe('options of the bench', () => {
  it('measure everything in five rounds unless told', () => {
    const { runs, sets, campaigns } = readOptions([], SETS);
    expect({ runs, sets }).to.deep.equal({ runs: 5, sets: SETS });
    expect(campaigns).to.include.members(['map', 'slow', 'growth', 'multiples', 'static']);
  });

  it('measure the map once when quick', () => {
    const { runs, campaigns } = readOptions(['--quick'], SETS);
    expect({ runs, campaigns }).to.deep.equal({ runs: 1, campaigns: ['map'] });
  });

  it('name a value that is not known, with those that are', () => {
    expect(() => readOptions(['--set', '1830'], SETS)).to.throw('--set 1830: expected 2015, fictional');
    expect(() => readOptions(['--runs', 'many'], SETS)).to.throw('--runs many');
  });
});
