import { expect } from 'chai';
import type { Continuity } from '../../../src/domain/area.js';
import type { Measurement } from '../../../src/domain/comparison.js';
import { absence } from '../../../src/domain/observation.js';
import { originOf } from '../../../src/domain/origin.js';
import { seriesOf, stretchesOf } from '../../../src/domain/trend/series.js';
import { anArea } from '../../support/builders.js';
import { aYear } from '../../support/trend.js';

const never = (): Continuity => {
  throw new Error('asked for continuity within an edition');
};

function drawn(measurements: readonly Measurement[], continuity: () => Continuity = never) {
  const { segments, breaks } = seriesOf(measurements, continuity);
  return { segments: segments.map((segment) => segment.map(({ period }) => period)), breaks };
}

describe('seriesOf(measurements, continuityBetween)', () => {
  it('draws one line through years that may be compared', () => {
    expect(drawn([aYear('2019', 1), aYear('2020', 2), aYear('2021', 3)])).to.deep.equal({
      segments: [['2019', '2020', '2021']],
      breaks: [],
    });
  });

  it('has nothing to draw of nothing', () => {
    expect(drawn([])).to.deep.equal({ segments: [], breaks: [] });
  });

  it('breaks where a figure is absent, and says why', () => {
    const years = [
      aYear('2018', 1),
      aYear('2019', absence('too-few')),
      aYear('2020', absence('withheld')),
      aYear('2021', 2),
    ];
    expect(drawn(years)).to.deep.equal({
      segments: [['2018'], ['2021']],
      breaks: [
        {
          after: '2018',
          before: '2021',
          reasons: [
            { kind: 'absent', period: '2019', reason: 'too-few' },
            { kind: 'absent', period: '2020', reason: 'withheld' },
          ],
        },
      ],
    });
  });

  it('tells of absences before the first and after the last figure', () => {
    const { segments, breaks } = drawn([
      aYear('2019', absence('unknown')),
      aYear('2020', 4),
      aYear('2021', absence('later')),
    ]);
    expect(segments).to.deep.equal([['2020']]);
    expect(breaks.map(({ after, before }) => [after, before])).to.deep.equal([
      [undefined, '2020'],
      ['2020', undefined],
    ]);
  });

  it('tells why there is no line at all', () => {
    const { segments, breaks } = drawn([aYear('2019', absence('withheld'))]);
    expect(segments).to.be.empty;
    expect(breaks[0]).to.include({ after: undefined, before: undefined });
  });

  it('breaks where the origin scheme changes', () => {
    const old = originOf('migratieachtergrond', 'turkey');
    const { segments, breaks } = drawn([aYear('2021', 1, { origin: old }), aYear('2022', 2)]);
    expect(segments).to.deep.equal([['2021'], ['2022']]);
    expect(breaks[0]?.reasons).to.deep.equal([{ kind: 'other-scheme', period: '2022' }]);
  });

  it('does not break the total, which belongs to every scheme', () => {
    const everybody = originOf(undefined, 'total');
    expect(drawn([aYear('2021', 1, { origin: everybody }), aYear('2022', 2)]).breaks).to.be.empty;
  });

  for (const [continuity, breaks] of [
    ['unchanged', 0],
    ['recoded', 0],
    ['redrawn', 1],
    ['unknown', 1],
  ] as const) {
    it(`${breaks ? 'breaks' : 'goes on'} into an edition where the area is ${continuity}`, () => {
      const moved = { ...anArea(), edition: '2022' };
      const found = drawn([aYear('2021', 1), aYear('2022', 2, { area: moved })], () => continuity);
      expect(found.breaks).to.have.length(breaks);
      if (breaks) {
        expect(found.breaks[0]?.reasons).to.deep.equal([
          { kind: 'other-edition', period: '2022', continuity },
        ]);
      }
    });
  }

  it('never breaks the country at a new edition', () => {
    const country = anArea('NL00', 'Nederland', 'land');
    const later = { ...country, edition: '2022' };
    expect(drawn([aYear('2021', 1, { area: country }), aYear('2022', 2, { area: later })]).breaks).to.be
      .empty;
  });

  it('gives both reasons where a figure is missing in the year of a change', () => {
    const moved = { ...anArea(), edition: '2022' };
    const years = [
      aYear('2021', 1),
      aYear('2022', absence('later'), { area: moved }),
      aYear('2023', 3, { area: moved }),
    ];
    expect(drawn(years, () => 'redrawn').breaks[0]?.reasons.map(({ kind }) => kind)).to.deep.equal([
      'other-edition',
      'absent',
    ]);
  });
});

describe('stretchesOf(series)', () => {
  function stretches(measurements: readonly Measurement[], continuity: () => Continuity = never) {
    return stretchesOf(seriesOf(measurements, continuity)).map((stretch) =>
      stretch.map(({ period }) => period),
    );
  }

  it('goes on across missing years', () => {
    expect(stretches([aYear('2019', 1), aYear('2020', absence('later')), aYear('2021', 2)])).to.deep.equal([
      ['2019', '2021'],
    ]);
  });

  it('ends where the boundary changes, also in a missing year', () => {
    const moved = { ...anArea(), edition: '2020' };
    const years = [
      aYear('2019', 1),
      aYear('2020', absence('later'), { area: moved }),
      aYear('2021', 2, { area: moved }),
    ];
    expect(stretches(years, () => 'redrawn')).to.deep.equal([['2019'], ['2021']]);
  });

  it('starts at the first figure', () => {
    expect(stretches([aYear('2019', absence('unknown')), aYear('2020', 2)])).to.deep.equal([['2020']]);
  });
});
