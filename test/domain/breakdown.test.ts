import { expect } from 'chai';
import { breakDown, type CompareWith, comparisonOf } from '../../src/domain/breakdown.js';
import { resolveBreakdown } from '../../src/domain/breakdown-choice.js';
import type { Catalogue } from '../../src/domain/catalogue.js';
import { figure } from '../../src/domain/observation.js';
import { type GroupFigures, groupProfile, someGroups } from '../support/breakdown-source.js';
import { aCatalogue, aCoverage, anIndicator, aScheme } from '../support/builders.js';

interface Given {
  readonly area?: string;
  readonly groups?: GroupFigures;
  readonly catalogue?: Catalogue;
  readonly compareWith?: CompareWith;
}

function broken({
  area = 'GM0363',
  groups = someGroups,
  catalogue = aCatalogue(),
  compareWith = 'land',
}: Given = {}) {
  const wish = { area, indicator: 'participation', origin: '', period: '' };
  return breakDown(catalogue, resolveBreakdown(catalogue, wish, ''), groupProfile(groups), compareWith);
}

function without(group: string): GroupFigures {
  return Object.fromEntries(Object.entries(someGroups).filter(([id]) => id !== group));
}

const hundred = [figure(100), figure(100), figure(100), figure(100)];
const count = aCatalogue({ indicators: [anIndicator({ unit: { kind: 'count' } })] });
const noReference = aCatalogue({ schemes: [aScheme({ reference: undefined })] });

describe('breakDown', () => {
  it('keeps the order of the scheme, each group before its parts', () => {
    expect(broken().rows.map(({ group }) => group.id)).to.deep.equal([
      'total',
      'netherlands',
      'europe',
      'outside-europe',
      'turkey',
      'suriname',
    ]);
  });

  it('keeps a group without a column where it holds others together', () => {
    const row = broken({ groups: without('outside-europe') }).rows.find(
      ({ group }) => group.id === 'outside-europe',
    );
    expect(row?.measurement).to.equal(undefined);
  });

  it('leaves out a group that has nothing at all', () => {
    const ids = broken({ groups: without('europe') }).rows.map(({ group }) => group.id);
    expect(ids).to.not.include('europe');
  });

  it('leaves out a total that is not published', () => {
    const ids = broken({ groups: without('total') }).rows.map(({ group }) => group.id);
    expect(ids).to.not.include('total');
  });

  it('refuses an area that the profile does not know', () => {
    expect(() => broken({ area: 'GM9999' })).to.throw('area="GM9999"');
  });

  const gemeenteOfBuurt = { area: 'BU03630000' };
  const cases: readonly (readonly [string, Given, CompareWith, CompareWith | undefined])[] = [
    ['a gemeente', {}, 'land', 'land'],
    ['a gemeente', {}, 'gemeente', 'land'],
    ['a gemeente', {}, 'reference', 'reference'],
    ['a buurt', gemeenteOfBuurt, 'gemeente', 'gemeente'],
    ['the country', { area: 'NL00' }, 'land', 'reference'],
    ['the country without a reference group', { area: 'NL00', catalogue: noReference }, 'land', undefined],
    ['a gemeente without a reference group', { catalogue: noReference }, 'reference', 'land'],
    ['shares of a whole', { groups: { ...someGroups, total: hundred } }, 'reference', 'land'],
    ['numbers of people', { catalogue: count }, 'land', undefined],
    ['numbers of people', { catalogue: count }, 'reference', undefined],
  ];
  for (const [name, given, wished, expected] of cases) {
    it(`holds ${name} against ${expected ?? 'nothing'} where ${wished} is wished`, () => {
      expect(broken({ ...given, compareWith: wished }).compareWith).to.equal(expected);
    });
  }

  it('takes shares without any total for parts of a whole', () => {
    const coverage = [aCoverage({ groups: ['netherlands', 'europe'] })];
    const catalogue = aCatalogue({ indicators: [anIndicator({ coverage })] });
    expect(broken({ catalogue, groups: without('total') }).isComposition).to.equal(true);
  });

  it('holds the total and the reference group against no reference group', () => {
    const { rows } = broken({ compareWith: 'reference' });
    const held = rows.filter(({ against }) => against).map(({ group }) => group.id);
    expect(held).to.not.include('total').and.not.include('netherlands');
  });
});

describe('comparisonOf', () => {
  function judgementOf(compareWith: CompareWith): string | undefined {
    const view = broken({ compareWith });
    const row = view.rows.find(({ group }) => group.id === 'outside-europe');
    const comparison = row && comparisonOf(row, view);
    return comparison?.kind === 'difference' ? comparison.judgement : undefined;
  }

  it('judges a group against the same group elsewhere', () => {
    expect(judgementOf('land')).to.equal('unfavourable');
  });

  it('does not judge one group against another', () => {
    expect(judgementOf('reference')).to.equal('neutral');
  });

  it('has nothing to say of a group that is held against nothing', () => {
    const view = broken({ area: 'NL00', catalogue: noReference });
    expect(view.rows.map((row) => comparisonOf(row, view))).to.deep.equal(view.rows.map(() => undefined));
  });
});
