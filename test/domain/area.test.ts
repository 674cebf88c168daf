import { expect } from 'chai';
import { gemeenteOf, isFinerThan, levelOfCode } from '../../src/domain/area.js';

describe('levelOfCode', () => {
  const cases = [
    ['NL00', 'land'],
    ['PV27', 'provincie'],
    ['GM0363', 'gemeente'],
    ['WK036300', 'wijk'],
    ['BU03630000', 'buurt'],
    ['BU0363AB01', 'buurt'],
    ['XX99', undefined],
    ['', undefined],
  ] as const;

  for (const [code, level] of cases) {
    it(`knows ${code || 'an empty code'} as ${level ?? 'no level'}`, () => {
      expect(levelOfCode(code, 'NL00')).to.equal(level);
    });
  }
});

describe('gemeenteOf', () => {
  const cases = [
    ['BU03630000', 'GM0363'],
    ['WK036300', 'GM0363'],
    ['GM0363', 'GM0363'],
    ['BU9A1B0000', 'GM9A1B'],
    ['PV27', undefined],
    ['NL00', undefined],
  ] as const;

  for (const [code, gemeente] of cases) {
    it(`finds ${gemeente ?? 'no gemeente'} for ${code}`, () => {
      expect(gemeenteOf(code)).to.equal(gemeente);
    });
  }
});

describe('isFinerThan', () => {
  it('puts a buurt below a gemeente', () => {
    expect(isFinerThan('buurt', 'gemeente')).to.equal(true);
  });

  it('does not put a level below itself', () => {
    expect(isFinerThan('wijk', 'wijk')).to.equal(false);
  });
});
