import { expect } from 'chai';
import type { Continuity } from '../../../src/domain/area.js';
import type { Measurement } from '../../../src/domain/comparison.js';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { originOf } from '../../../src/domain/origin.js';
import { gapOverTime } from '../../../src/domain/trend/gap.js';
import { anArea, anIndicator } from '../../support/builders.js';
import { aYear } from '../../support/trend.js';

const reference = originOf('herkomst', 'netherlands');
const unchanged = (): Continuity => 'unchanged';

type Values = Readonly<Record<string, number | Observation>>;

function years(values: Values, changes: Partial<Measurement> = {}): readonly Measurement[] {
  return Object.entries(values).map(([period, value]) => aYear(period, value, changes));
}

function gapOf(subjects: Values, references: Values) {
  return gapOverTime(years(subjects), years(references, { origin: reference }), unchanged);
}

/** A percentage of a number of people. */
function share(value: number, base: number): Observation {
  return figure(value, { base });
}

describe('gapOverTime(subjects, references, continuityBetween)', () => {
  it('gives the difference per period', () => {
    const { points } = gapOf({ 2019: 50.1, 2020: 53, 2021: 57.7 }, { 2019: 64.3, 2020: 65, 2021: 67.5 });
    const differences = points.map(
      ({ comparison }) => comparison.kind === 'difference' && comparison.difference,
    );
    expect(differences).to.deep.equal([-14.2, -12, -9.8]);
  });

  it('tells that it shrinks from 14,2 to 9,8', () => {
    const { change } = gapOf({ 2019: 50.1, 2020: 53, 2021: 57.7 }, { 2019: 64.3, 2020: 65, 2021: 67.5 });
    expect(change).to.include({ kind: 'change', from: 14.2, to: 9.8, direction: 'smaller', unclear: false });
    expect(change.kind === 'change' && [change.first.period, change.last.period]).to.deep.equal([
      '2019',
      '2021',
    ]);
  });

  for (const [first, last, direction] of [
    [40, 30, 'larger'],
    [40, 40, 'same'],
    [40, 52, 'reversed'],
    [40, 50, 'smaller'],
    [50, 40, 'larger'],
    [60, 55, 'smaller'],
  ] as const) {
    it(`calls ${first} to ${last} beside 50 ${direction}`, () => {
      expect(gapOf({ 2020: first, 2021: last }, { 2020: 50, 2021: 50 }).change).to.include({ direction });
    });
  }

  it('compares across a missing year, and shows the hole', () => {
    const { change, series } = gapOf(
      { 2019: 40, 2020: absence('too-few'), 2021: 45 },
      { 2019: 50, 2020: 50, 2021: 50 },
    );
    expect(change).to.include({ from: 10, to: 5 });
    expect(series.segments).to.have.length(2);
    expect(series.breaks[0]?.reasons).to.deep.equal([
      {
        kind: 'incomparable',
        period: '2020',
        obstacle: { kind: 'absent', side: 'subject', reason: 'too-few' },
      },
    ]);
  });

  it('leaves out periods that one of the two does not have', () => {
    const { points } = gapOf({ 2019: 40, 2020: 41, 2021: 42 }, { 2020: 50, 2021: 50 });
    expect(points.map(({ period }) => period)).to.deep.equal(['2020', '2021']);
  });

  it('has no change of one gap', () => {
    expect(gapOf({ 2021: 40 }, { 2021: 50 }).change).to.deep.equal({
      kind: 'no-change',
      reason: 'one-period',
    });
  });

  it('has no change where nothing can be compared', () => {
    const nothing = gapOf({ 2021: absence('withheld') }, { 2021: 50 }).change;
    expect(nothing).to.deep.equal({ kind: 'no-change', reason: 'no-gap' });
  });

  it('is unclear where few people stand behind one of the gaps', () => {
    const few = { 2020: 40, 2021: share(45, 20) };
    expect(gapOf(few, { 2020: 50, 2021: 50 }).change).to.include({ unclear: true });
  });
});

describe('a gap across a change', () => {
  it('starts anew where the origin scheme changes', () => {
    const old = (group: string) => ({ origin: originOf('migratieachtergrond', group) });
    const subjects = [...years({ 2020: 30, 2021: 31 }, old('turkey')), ...years({ 2022: 40, 2023: 42 })];
    const references = [
      ...years({ 2020: 50, 2021: 50 }, old('dutch-background')),
      ...years({ 2022: 50, 2023: 50 }, { origin: reference }),
    ];
    const { change, series } = gapOverTime(subjects, references, unchanged);
    expect(change).to.include({ from: 10, to: 8 });
    expect(series.breaks[0]?.reasons).to.deep.equal([{ kind: 'other-scheme', period: '2022' }]);
  });

  it('starts anew where the gemeente it is held against is redrawn', () => {
    const inEdition = (edition: string, code: string) => ({
      area: { ...anArea(code, code, code.startsWith('GM') ? 'gemeente' : 'buurt'), edition },
    });
    const subjects = [
      ...years({ 2020: 30 }, inEdition('2020', 'BU03630000')),
      ...years({ 2021: 31 }, inEdition('2021', 'BU03630000')),
    ];
    const references = [
      ...years({ 2020: 50 }, inEdition('2020', 'GM0363')),
      ...years({ 2021: 50 }, inEdition('2021', 'GM0363')),
    ];
    const continuity = ({ code }: { code: string }): Continuity =>
      code === 'GM0363' ? 'redrawn' : 'unchanged';
    const { change, series } = gapOverTime(subjects, references, continuity);
    expect(change).to.deep.equal({ kind: 'no-change', reason: 'one-period' });
    expect(series.breaks[0]?.reasons).to.deep.equal([
      { kind: 'other-edition', period: '2021', continuity: 'redrawn' },
    ]);
  });

  it('names a change once where both are of one place', () => {
    const moved = { ...anArea(), edition: '2022' };
    const subjects = [aYear('2021', 40), aYear('2022', 41, { area: moved })];
    const references = [
      aYear('2021', 50, { origin: reference }),
      aYear('2022', 50, { origin: reference, area: moved }),
    ];
    const { breaks } = gapOverTime(subjects, references, () => 'redrawn').series;
    expect(breaks[0]?.reasons).to.have.length(1);
  });
});

describe('the interval of a gap', () => {
  const subjects = { 2020: share(40, 1000), 2021: share(46, 1000) };
  const references = { 2020: share(50, 4000), 2021: share(50, 4000) };

  it('is there where both are percentages of a known number of people', () => {
    const [first] = gapOf(subjects, references).points;
    // √(s²(1000) + s²(4000)) is about 1.74 points: 1.96 times that on either side of −10.
    expect(first?.interval?.low).to.be.closeTo(-13.4, 0.1);
    expect(first?.interval?.high).to.be.closeTo(-6.6, 0.1);
  });

  it('widens for the change between two of them', () => {
    const { change } = gapOf(subjects, references);
    const interval = change.kind === 'change' ? change.interval : undefined;
    // 6 points, and √2 times as wide.
    expect(interval?.low).to.be.closeTo(6 - 4.81, 0.1);
    expect(interval?.high).to.be.closeTo(6 + 4.81, 0.1);
    expect(change).to.include({ unclear: false });
  });

  it('makes a change unclear that chance can explain', () => {
    const small = { 2020: share(40, 1000), 2021: share(42, 1000) };
    expect(gapOf(small, references).change).to.include({ direction: 'smaller', unclear: true });
  });

  const without: readonly (readonly [string, readonly Measurement[], readonly Measurement[]])[] = [
    ['a base is unknown', years({ 2020: 40 }), years(references, { origin: reference })],
    [
      'the reference is everybody',
      years(subjects),
      years(references, { origin: originOf(undefined, 'total') }),
    ],
    [
      'the reference is the area around it',
      years(subjects, { area: anArea('BU03630000', 'Kop Zeedijk', 'buurt') }),
      years(references),
    ],
    [
      'the figures are amounts',
      years(subjects, { indicator: anIndicator({ unit: { kind: 'amount' } }) }),
      years(references, { origin: reference, indicator: anIndicator({ unit: { kind: 'amount' } }) }),
    ],
  ];
  for (const [because, own, other] of without) {
    it(`is not there where ${because}`, () => {
      expect(gapOverTime(own, other, unchanged).points[0]).to.have.property('interval', undefined);
    });
  }
});
