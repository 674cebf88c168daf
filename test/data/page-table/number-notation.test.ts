import { expect } from 'chai';
import { notationOf, readNumber } from '../../../src/data/page-table/number-notation.js';

const NUMBERS = [
  ['12', ',', 12, 0],
  ['12,5', ',', 12.5, 1],
  ['1.234', ',', 1234, 0],
  ['1.234,50', ',', 1234.5, 2],
  ['12 345', ',', 12345, 0],
  ['12\u00a0345,5', ',', 12345.5, 1],
  ['−3,5', ',', -3.5, 1],
  ['-3,5', ',', -3.5, 1],
  ['0,0', ',', 0, 1],
  ['1,234', '.', 1234, 0],
  ['1,234.5', '.', 1234.5, 1],
  ['12.5', '.', 12.5, 1],
] as const;

describe('numbers in a table of the page', () => {
  for (const [text, mark, value, decimals] of NUMBERS) {
    it(`reads “${text}” with ${mark} before the decimals`, () => {
      expect(readNumber(text, mark)).to.include({ value, decimals });
    });
  }

  for (const text of [
    '',
    '-',
    '1.23',
    '12,',
    '1.2345',
    '1,2,3',
    'ca. 12',
    '12-13',
    '1e3',
    '½',
    '12 %x',
    '++1',
    '9'.repeat(40),
    `1,${'0'.repeat(21)}`,
  ]) {
    it(`reads no Dutch number in “${text}”`, () => {
      expect(readNumber(text, ',')).to.equal(undefined);
    });
  }

  it('reads a percentage', () => {
    expect(readNumber('58,2 %', ',')).to.include({ value: 58.2, sign: '%' });
  });

  it('reads the mark of a provisional figure', () => {
    expect(readNumber('58,2%*', ',')).to.include({ value: 58.2, provisional: true });
  });

  it('takes the notation that fits all numbers', () => {
    expect(notationOf(['1.234', '58.2'], 'nl')).to.equal('.');
    expect(notationOf(['1,234', '58,2'], 'en')).to.equal(',');
  });

  it('takes that of the language where both fit', () => {
    expect(notationOf(['1.234', '56'], 'nl')).to.equal(',');
    expect(notationOf(['1.234', '56'], 'en-GB')).to.equal('.');
    expect(notationOf(['1.234', '56'], '')).to.equal(',');
  });

  it('takes none where numbers contradict each other', () => {
    expect(notationOf(['58,2', '61.4'], 'nl')).to.equal(undefined);
  });
});
