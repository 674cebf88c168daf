import { expect } from 'chai';
import { compare } from '../../src/domain/comparison.js';
import { absence, figure } from '../../src/domain/observation.js';
import { originOf } from '../../src/domain/origin.js';
import { aMeasurement, anArea, anIndicator } from '../support/builders.js';

const deBaarsjes = anArea('BU03630001', 'De Baarsjes', 'buurt');

describe('compare', () => {
  it('subtracts in percentage points and divides', () => {
    const subject = aMeasurement({ area: deBaarsjes, observation: figure(61.2) });
    expect(compare(subject, aMeasurement({ observation: figure(65.3) }))).to.deep.equal({
      kind: 'difference',
      relation: 'lower',
      difference: -4.1,
      ratio: 61.2 / 65.3,
      judgement: 'unfavourable',
      unclear: false,
    });
  });

  // Published values, decimals, and the difference a reader gets by subtracting what is printed.
  const differences = [
    [61.2, 65.3, 1, -4.1],
    [0.3, 0.1, 1, 0.2],
    [12.34, 12.36, 1, -0.1],
    [12.34, 12.26, 1, 0],
    [2.5, 1.4999, 0, 2],
    [-1.25, -1.15, 1, -0.1],
  ] as const;
  for (const [own, other, decimals, difference] of differences) {
    it(`finds ${difference} between ${own} and ${other} at ${decimals} decimals`, () => {
      const indicator = anIndicator({ decimals });
      const comparison = compare(
        aMeasurement({ indicator, observation: figure(own) }),
        aMeasurement({ indicator, observation: figure(other) }),
      );
      expect(comparison).to.include({ kind: 'difference', difference });
    });
  }

  it('gives no ratio to a reference of zero', () => {
    const comparison = compare(aMeasurement(), aMeasurement({ observation: figure(0) }));
    expect(comparison).to.include({ ratio: undefined });
  });

  const judgements = [
    ['favourable', 70, 'favourable'],
    ['favourable', 60, 'unfavourable'],
    ['unfavourable', 70, 'unfavourable'],
    ['unfavourable', 60, 'favourable'],
    ['neutral', 70, 'neutral'],
    ['favourable', 65.3, 'neutral'],
  ] as const;
  for (const [direction, value, judgement] of judgements) {
    it(`calls ${value} against 65.3 ${judgement} where more is ${direction}`, () => {
      const indicator = anIndicator({ direction });
      const subject = aMeasurement({ indicator, observation: figure(value) });
      expect(compare(subject, aMeasurement({ indicator }))).to.include({ judgement });
    });
  }

  it('calls a difference on a small base unclear', () => {
    const subject = aMeasurement({ observation: figure(50, { base: 99 }) });
    expect(compare(subject, aMeasurement())).to.include({ unclear: true });
  });

  it('calls a difference from a figure on a small base unclear too', () => {
    const reference = aMeasurement({ observation: figure(50, { base: 99 }) });
    expect(compare(aMeasurement(), reference)).to.include({ unclear: true });
  });
});

describe('compare refuses', () => {
  const count = anIndicator({ unit: { kind: 'count' } });
  const western = originOf('migratieachtergrond', 'western');
  const turkey = originOf('herkomst', 'turkey');
  const drawnBefore = { ...anArea(), edition: '2015' };
  const refusals = [
    [
      'other figures',
      aMeasurement(),
      aMeasurement({ indicator: anIndicator({ id: 'benefit' }) }),
      'other-indicator',
    ],
    [
      'groups of two schemes',
      aMeasurement({ origin: turkey }),
      aMeasurement({ origin: western }),
      'other-scheme',
    ],
    [
      'a number in a part with one in the whole',
      aMeasurement({ indicator: count, area: deBaarsjes }),
      aMeasurement({ indicator: count }),
      'other-level',
    ],
    [
      'two places in different editions',
      aMeasurement(),
      aMeasurement({ area: drawnBefore }),
      'other-edition',
    ],
    [
      'two places in different periods',
      aMeasurement(),
      aMeasurement({ area: deBaarsjes, period: '2020' }),
      'other-period',
    ],
    [
      'one place whose boundary is not known',
      aMeasurement(),
      aMeasurement({ area: drawnBefore, period: '2015' }),
      'other-edition',
    ],
  ] as const;
  for (const [name, subject, reference, kind] of refusals) {
    it(`to set ${name} against each other`, () => {
      expect(compare(subject, reference)).to.deep.equal({ kind: 'incomparable', obstacle: { kind } });
    });
  }

  for (const side of ['subject', 'reference'] as const) {
    it(`when the ${side} is absent, and says why`, () => {
      const missing = aMeasurement({ observation: absence('withheld') });
      const pair =
        side === 'subject' ? ([missing, aMeasurement()] as const) : ([aMeasurement(), missing] as const);
      expect(compare(...pair)).to.deep.equal({
        kind: 'incomparable',
        obstacle: { kind: 'absent', side, reason: 'withheld' },
      });
    });
  }
});

describe('compare over time', () => {
  const before = aMeasurement({ area: { ...anArea(), edition: '2015' }, period: '2015' });

  it('follows a place whose boundary did not change', () => {
    expect(compare(aMeasurement(), before, 'unchanged')).to.include({ kind: 'difference' });
  });

  it('follows a place that only got another code', () => {
    const recoded = { ...before, area: { ...before.area, code: 'GM9999' } };
    expect(compare(aMeasurement(), recoded, 'recoded')).to.include({ kind: 'difference' });
  });

  it('stops at a place that was redrawn', () => {
    expect(compare(aMeasurement(), before, 'redrawn')).to.deep.equal({
      kind: 'incomparable',
      obstacle: { kind: 'other-edition' },
    });
  });

  it('stops at a place of which nobody knows whether it was redrawn', () => {
    expect(compare(aMeasurement(), before)).to.include({ kind: 'incomparable' });
  });

  it('follows the country through every edition', () => {
    const country = anArea('NL00', 'Nederland', 'land');
    const then = aMeasurement({ area: { ...country, edition: '2015' }, period: '2015' });
    expect(compare(aMeasurement({ area: country }), then)).to.include({ kind: 'difference' });
  });

  it('sets the total against a group of any scheme', () => {
    const turkey = aMeasurement({ origin: originOf('herkomst', 'turkey') });
    expect(compare(turkey, aMeasurement())).to.include({ kind: 'difference' });
  });
});
