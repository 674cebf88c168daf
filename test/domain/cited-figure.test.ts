import { expect } from 'chai';
import { nearestFigure, oneOfEach, partsOf } from '../../src/domain/cited-figure.js';
import { originOf } from '../../src/domain/origin.js';
import { aMeasurement, anArea, anIndicator } from '../support/builders.js';

const turkey = originOf('herkomst', 'turkey');
const other = anIndicator({ id: 'assistance' });
const baarsjes = anArea('BU03630001', 'De Baarsjes', 'buurt');

const amsterdam = aMeasurement();
const figures = [
  aMeasurement({ period: '2020' }),
  amsterdam,
  aMeasurement({ origin: turkey, period: '2020' }),
  aMeasurement({ area: baarsjes, period: '2020' }),
  aMeasurement({ indicator: other, period: '2019' }),
];

describe('nearestFigure(figures, wish, firm)', () => {
  it('finds the very figure', () => {
    expect(nearestFigure(figures, partsOf(amsterdam), 'area')).to.equal(amsterdam);
  });

  it('keeps to the part that a reader changed, and gives way in others', () => {
    const found = nearestFigure(figures, { ...partsOf(amsterdam), origin: 'herkomst.turkey' }, 'origin');
    expect(found && partsOf(found)).to.include({ area: 'GM0363', origin: 'herkomst.turkey', period: '2020' });
  });

  it('takes the newest where the period is left open', () => {
    expect(nearestFigure(figures, { ...partsOf(amsterdam), period: undefined }, 'area')).to.equal(amsterdam);
  });

  it('finds nothing where no figure has the part', () => {
    expect(nearestFigure(figures, { area: 'GM9999' }, 'area')).to.equal(undefined);
  });
});

describe('oneOfEach(figures, part)', () => {
  it('gives a figure for each area, in their order', () => {
    const areas = oneOfEach(figures, 'area').map(({ area }) => area.name);
    expect(areas).to.deep.equal(['Amsterdam', 'De Baarsjes']);
  });
});
