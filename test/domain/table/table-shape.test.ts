import { expect } from 'chai';
import { layOut, TableShape } from '../../../src/domain/table/table-shape.js';

const counts = { areas: 3, indicators: 2, origins: 1, periods: 2 };

describe('layOut', () => {
  it('puts areas down and all else across where nothing is said', () => {
    expect(layOut([], [])).to.deep.equal({ rows: ['areas'], columns: ['indicators', 'origins', 'periods'] });
  });

  it('puts what is named first outermost, and no dimension both ways', () => {
    expect(layOut(['periods'], ['origins', 'periods'])).to.deep.equal({
      rows: ['periods'],
      columns: ['origins', 'areas', 'indicators'],
    });
  });
});

describe('TableShape', () => {
  it('has a row and a column for every combination', () => {
    const shape = new TableShape(layOut(['areas', 'periods'], []), counts);
    expect([shape.rowCount, shape.columnCount]).to.deep.equal([6, 2]);
  });

  it('lets the innermost dimension change fastest', () => {
    const shape = new TableShape(layOut(['areas', 'periods'], []), counts);
    expect(shape.rowPlace(3)).to.deep.equal({ areas: 1, indicators: 0, origins: 0, periods: 1 });
  });

  it('finds the cell where a row and a column meet', () => {
    const shape = new TableShape(layOut([], []), counts);
    expect(shape.cellPlace(2, 3)).to.deep.equal({ areas: 2, indicators: 1, origins: 0, periods: 1 });
  });

  it('names the dimensions that tell columns apart', () => {
    expect(new TableShape(layOut([], []), counts).varying('columns')).to.deep.equal([
      'indicators',
      'periods',
    ]);
  });
});
