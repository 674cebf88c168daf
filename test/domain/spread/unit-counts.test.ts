import { expect } from 'chai';
import { absence, figure, type Observation } from '../../../src/domain/observation.js';
import { readUnits } from '../../../src/domain/spread/unit-counts.js';
import { counts } from '../../support/spread.js';

const area = { group: figure(100), total: figure(1000) };

function read(group: readonly Observation[], total: readonly Observation[], other?: readonly Observation[]) {
  return readUnits({ units: group.map((_, at) => `BU${at}`), group, other, total, area });
}

describe('readUnits(input)', () => {
  it('holds the group against everybody else', () => {
    const { counts: found } = read(counts(60, 30), counts(400, 500));
    expect([...found.other]).to.deep.equal([340, 470]);
  });

  it('holds the group against another group where one is given', () => {
    const { counts: found } = read(counts(60, 30), counts(400, 500), counts(10, 20));
    expect([...found.other]).to.deep.equal([10, 20]);
  });

  it('leaves out a unit where the group is hidden, instead of counting nobody', () => {
    const { counts: found, coverage } = read([figure(60), absence('too-few')], counts(400, 500));
    expect([...found.group]).to.deep.equal([60]);
    expect(coverage).to.include({ units: 2, usedUnits: 1, group: 0.6, residents: 0.4 });
    expect(coverage.leftOut).to.deep.equal([{ unit: 'BU1', reason: 'too-few' }]);
  });

  it('leaves out a unit where the others or the total are hidden', () => {
    const others = [figure(10), absence('withheld'), figure(5)];
    const totals = [figure(400), figure(300), absence('later')];
    const { coverage } = read(counts(60, 30, 10), totals, others);
    expect(coverage.leftOut.map(({ reason }) => reason)).to.deep.equal(['withheld', 'later']);
  });

  it('keeps a unit where nobody of the group lives', () => {
    expect([...read(counts(0, 30), counts(400, 500)).counts.group]).to.deep.equal([0, 30]);
  });

  it('lets a rounded total give way to its parts', () => {
    const { counts: found } = read(counts(25, 30), counts(20, 500));
    expect([found.total[0], found.other[0]]).to.deep.equal([25, 0]);
  });

  it('never covers more than all, though rounded parts come to more', () => {
    expect(read(counts(60, 45), counts(400, 605)).coverage).to.include({ group: 1, residents: 1 });
  });

  it('knows the coverage of those it is held against', () => {
    expect(read([figure(60), absence('too-few')], counts(510, 490)).coverage.other).to.equal(0.5);
  });

  it('does not know the coverage where the figure of the area is absent', () => {
    const { coverage } = readUnits({
      units: ['BU0'],
      group: counts(60),
      total: counts(400),
      area: { group: absence('withheld'), total: figure(1000) },
    });
    expect(coverage).to.include({ fewest: undefined, group: undefined, other: undefined, residents: 0.4 });
  });

  it('throws where a unit has no observation at all, which is a fault in the code', () => {
    expect(() => read(counts(60, 30), counts(400))).to.throw(RangeError);
  });
});
