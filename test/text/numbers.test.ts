import { expect } from 'chai';
import type { Indicator } from '../../src/domain/indicator.js';
import { formatCount, formatDay, formatNumber, formatValue, unitLabel } from '../../src/text/numbers.js';
import { anIndicator, text } from '../support/builders.js';

const share = anIndicator();
const rate = anIndicator({ unit: { kind: 'per-thousand' } });
const count = anIndicator({ unit: { kind: 'count' }, decimals: 0 });
const home = anIndicator({
  unit: { kind: 'amount', label: { nl: '× € 1.000', en: '× €1,000' } },
  decimals: 0,
});

describe('formatNumber', () => {
  for (const [value, decimals, nl, en] of [
    [1234.5, 1, '1.234,5', '1,234.5'],
    [0, 0, '0', '0'],
    [-3.25, 1, '-3,3', '-3.3'],
    [61.25, 1, '61,3', '61.3'],
    [5, 2, '5,00', '5.00'],
  ] as const) {
    it(`writes ${value} as ${nl} in Dutch and ${en} in English`, () => {
      expect(formatNumber(value, decimals, 'nl')).to.equal(nl);
      expect(formatNumber(value, decimals, 'en')).to.equal(en);
    });
  }

  it('writes a count without decimals', () => {
    expect(formatCount(17_407_585, 'nl')).to.equal('17.407.585');
  });
});

describe('formatValue', () => {
  const cases: readonly (readonly [string, Indicator, number, string, string])[] = [
    ['a share', share, 61.2, '61,2%', '61.2%'],
    ['a rate', rate, 12.3, '12,3 per 1.000', '12.3 per 1,000'],
    ['a count', count, 1234, '1.234', '1,234'],
    ['an amount', home, 245, '245 × € 1.000', '245 × €1,000'],
  ];
  for (const [name, indicator, value, nl, en] of cases) {
    it(`writes ${name} with its unit`, () => {
      expect(formatValue(value, indicator, 'nl')).to.equal(nl);
      expect(formatValue(value, indicator, 'en')).to.equal(en);
    });
  }
});

describe('unitLabel', () => {
  it('is empty where a number speaks for itself', () => {
    expect(unitLabel(count, 'nl')).to.equal('');
  });

  it('falls back on Dutch where the publisher gives no English', () => {
    const indicator = anIndicator({ unit: { kind: 'amount', label: { nl: 'personen' } } });
    expect(unitLabel(indicator, 'en')).to.equal('personen');
  });

  it('takes the words of the publisher', () => {
    const indicator = anIndicator({ unit: { kind: 'amount', label: text('personen', 'persons') } });
    expect(unitLabel(indicator, 'en')).to.equal('persons');
  });
});

describe('formatDay', () => {
  it('writes a day in full, whatever the time zone', () => {
    expect(formatDay('2026-01-01', 'nl')).to.equal('1 januari 2026');
    expect(formatDay('2026-12-31', 'en')).to.equal('31 December 2026');
  });
});
