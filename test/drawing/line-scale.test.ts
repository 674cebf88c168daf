import { expect } from 'chai';
import { lineScale } from '../../src/drawing/line-scale.js';

describe('lineScale(values)', () => {
  it('begins at zero where the lines reach down', () => {
    expect(lineScale([20, 60])).to.include({ min: 0, max: 60 });
  });

  it('begins higher where the lines would lie flat', () => {
    expect(lineScale([61, 68])).to.deep.equal({ min: 60, max: 68, ticks: [60, 62, 64, 66, 68] });
  });

  it('blows up no line that hardly moves', () => {
    const { min, max } = lineScale([60, 60.1]);
    expect(max - min).to.be.at.least(1);
  });

  it('has zero in it for gaps on both sides', () => {
    expect(lineScale([-4, 6]).ticks).to.include(0);
  });

  it('has a scale for nothing', () => {
    expect(lineScale([]).ticks).to.deep.equal([0]);
  });
});
