import { describe, it } from 'node:test';
import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { shareOf, withBase, withMinimum } from '../../../src/importer/figures/derive.js';

const SHARES: readonly [string, Observation, Observation, Observation][] = [
  [
    'the share of Western inhabitants of the Netherlands in 2020',
    figure(1828645),
    figure(17407585),
    figure(10.5, { base: 17407585 }),
  ],
  ['zero of some as zero', figure(0), figure(50), figure(0, { base: 50 })],
  ['something of nobody as what cannot exist', figure(0), figure(0), absence('not-applicable')],
  ['a secret part as secret', absence('withheld'), figure(50), absence('withheld')],
  ['a part of something missing as missing', figure(5), absence('unknown'), absence('unknown')],
  [
    'a provisional part as provisional',
    figure(5, { provisional: true }),
    figure(50),
    figure(10, { base: 50, provisional: true }),
  ],
];

describe('shareOf', () => {
  for (const [what, part, whole, expected] of SHARES) {
    it(`gives ${what}`, () => {
      expect(shareOf(part, whole, 100, 1)).to.deep.equal(expected);
    });
  }

  it('gives a rate per thousand', () => {
    expect(shareOf(figure(421110), figure(17407585), 1000, 1)).to.deep.equal(
      figure(24.2, { base: 17407585 }),
    );
  });
});

describe('withMinimum', () => {
  it('keeps a figure on as many cases as the minimum', () => {
    expect(withMinimum(figure(40, { base: 10 }), 10)).to.deep.equal(figure(40, { base: 10 }));
  });

  it('leaves out a figure on fewer cases', () => {
    expect(withMinimum(figure(40, { base: 5 }), 10)).to.deep.equal(absence('too-few'));
  });

  it('says that a figure about nobody cannot exist', () => {
    expect(withMinimum(figure(0, { base: 0 }), 10)).to.deep.equal(absence('not-applicable'));
  });

  it('keeps a figure of which the cases are not known', () => {
    expect(withMinimum(figure(40), 10)).to.deep.equal(figure(40));
  });
});

describe('withBase', () => {
  it('adds the cases to a figure', () => {
    expect(withBase(figure(61), figure(420))).to.deep.equal(figure(61, { base: 420 }));
  });

  it('leaves an absence as it is', () => {
    expect(withBase(absence('withheld'), figure(420))).to.deep.equal(absence('withheld'));
  });

  it('adds nothing when the cases are secret', () => {
    expect(withBase(figure(61), absence('withheld'))).to.deep.equal(figure(61));
  });
});
