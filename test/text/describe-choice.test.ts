import { expect } from 'chai';
import {
  describeBase,
  describeUnit,
  joinSubtitle,
  nameArea,
  withName,
} from '../../src/text/describe-choice.js';
import { aCatalogue, aMeasurement, anArea, anIndicator, text } from '../support/builders.js';

const country = anArea('NL00', 'Nederland', 'land');

describe('describeUnit', () => {
  const base = text('huishoudens', 'households');
  const label = text('× € 1.000', '× €1,000');
  for (const [name, indicator, nl, en] of [
    ['a share of a base', anIndicator({ base }), '% van huishoudens', '% of households'],
    ['a share', anIndicator({ base: undefined }), '%', '%'],
    [
      'a rate',
      anIndicator({ unit: { kind: 'per-thousand' }, base }),
      'per 1.000, huishoudens',
      'per 1,000, households',
    ],
    ['a count', anIndicator({ unit: { kind: 'count' }, base: undefined }), '', ''],
    ['a count of a base', anIndicator({ unit: { kind: 'count' }, base }), 'huishoudens', 'households'],
    ['an amount', anIndicator({ unit: { kind: 'amount', label }, base: undefined }), '× € 1.000', '× €1,000'],
  ] as const) {
    it(`says what ${name} is in`, () => {
      expect([describeUnit(indicator, 'nl'), describeUnit(indicator, 'en')]).to.deep.equal([nl, en]);
    });
  }
});

describe('the parts of a subtitle', () => {
  it('stand apart, without the empty ones', () => {
    expect(joinSubtitle(['a', '', 'b'])).to.equal('a · b');
  });

  it('say on how many cases a figure rests', () => {
    expect(describeBase(12_300, 'nl')).to.equal('op 12.300 gevallen');
  });
});

describe('the name of an area', () => {
  it('is in the language of the reader for the country', () => {
    expect(nameArea(country, aCatalogue(), 'en')).to.equal('the Netherlands');
  });

  it('is its own for every other area', () => {
    expect(nameArea(anArea(), aCatalogue(), 'en')).to.equal('Amsterdam');
  });

  it('goes with the measurement', () => {
    const named = withName(aMeasurement({ area: country }), aCatalogue(), 'en');
    expect(named.area.name).to.equal('the Netherlands');
  });
});
