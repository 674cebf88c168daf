import { expect } from 'chai';
import { ABSENCE_REASONS, absence, figure } from '../../src/domain/observation.js';
import { ObservationColumn } from '../../src/domain/observation-column.js';

const values = Float64Array.of(61.2, Number.NaN, Number.NaN, 0);
const absences = [{ start: 1, reason: 'withheld', length: 2 }] as const;

describe('ObservationColumn', () => {
  it('gives a figure where there is one', () => {
    expect(new ObservationColumn(values, absences).at(0)).to.deep.equal(figure(61.2));
  });

  it('gives the reason where there is none', () => {
    expect(new ObservationColumn(values, absences).at(2)).to.deep.equal(absence('withheld'));
  });

  it('keeps a published zero apart from an absence', () => {
    expect(new ObservationColumn(values, absences).at(3)).to.deep.equal(figure(0));
  });

  it('marks only the places that are provisional', () => {
    const column = new ObservationColumn(values, absences, new Set([3]));
    expect([column.at(0), column.at(3)]).to.deep.equal([figure(61.2), figure(0, { provisional: true })]);
  });

  it('keeps the base with the figure, and an unknown base unknown', () => {
    const column = new ObservationColumn(values, absences, true, Float64Array.of(120, 1, 1, Number.NaN));
    expect([column.at(0), column.at(3)]).to.deep.equal([
      figure(61.2, { provisional: true, base: 120 }),
      figure(0, { provisional: true }),
    ]);
  });

  it('refuses a place outside the list of areas', () => {
    expect(() => new ObservationColumn(values, absences).at(4)).to.throw(RangeError);
  });

  for (const reason of ABSENCE_REASONS) {
    it(`keeps "${reason}" apart from every other reason`, () => {
      const column = new ObservationColumn(Float64Array.of(0), [{ start: 0, reason, length: 1 }]);
      expect([...column]).to.deep.equal([absence(reason)]);
    });
  }
});
