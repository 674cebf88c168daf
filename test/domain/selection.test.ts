import { expect } from 'chai';
import { changeSelection, NOTHING_CHOSEN, subjectOf } from '../../src/domain/selection.js';

const inAmsterdam = { ...NOTHING_CHOSEN, area: 'GM0363', selected: 'BU03630000' };

describe('changeSelection(selection, change)', () => {
  it('starts in another area with nothing selected', () => {
    expect(changeSelection(inAmsterdam, { area: 'GM0599' }).selected).to.equal('');
  });

  it('selects what comes with the area', () => {
    const change = { area: 'GM0599', selected: 'BU05990000' };
    expect(changeSelection(inAmsterdam, change).selected).to.equal('BU05990000');
  });

  it('keeps what is selected when something else changes', () => {
    expect(changeSelection(inAmsterdam, { area: 'GM0363', period: '2020' }).selected).to.equal('BU03630000');
  });
});

describe('subjectOf(selection)', () => {
  it('is the selected area, or else the area itself', () => {
    expect([inAmsterdam, { ...inAmsterdam, selected: '' }].map(subjectOf)).to.deep.equal([
      'BU03630000',
      'GM0363',
    ]);
  });
});
