import { expect } from 'chai';
import { ratioWithin } from '../../src/drawing/paper.js';
import { printRatio, scaleView } from '../../src/drawing/printed-view.js';

const phone = { width: 320, height: 400 };
const wall = { width: 9000, height: 9000 };

describe('the sharpness of paper', () => {
  it('is 300 dots to an inch, or a little more', () => {
    expect(printRatio(phone) * 96).to.be.within(300, 310);
  });

  it('is less where no canvas could hold it', () => {
    expect((wall.width * printRatio(wall)) ** 2).to.be.at.most(2 ** 24);
    expect((wall.width * ratioWithin(3, wall)) ** 2).to.be.closeTo(2 ** 24, 1);
  });

  for (const width of [1, 320, 577, 1999, 2600, 9000]) {
    it(`is a scale that Chromium does not round, for ${width} pixels`, () => {
      expect((64 / printRatio({ width, height: width })) % 1).to.equal(0);
    });
  }

  it('is as asked for a map without size', () => {
    expect(ratioWithin(3, { width: 0, height: 0 })).to.equal(3);
  });

  it('leaves a view where it is', () => {
    const view = { worldWidth: 100, left: 10, top: 20, width: 5, height: 7 };
    const sharp = { worldWidth: 250, left: 25, top: 50, width: 12, height: 17 };
    expect(scaleView(view, 2.5)).to.deep.equal(sharp);
  });
});
