import { expect } from 'chai';
import { contrastRatio, type Rgb } from '../../src/drawing/contrast.js';

const WHITE: Rgb = [255, 255, 255];

describe('contrastRatio', () => {
  it('is 21 for black on white, the most there is', () => {
    expect(contrastRatio([0, 0, 0], WHITE)).to.be.closeTo(21, 1e-9);
  });

  it('is 1 for a colour on itself', () => {
    expect(contrastRatio([12, 34, 56], [12, 34, 56])).to.equal(1);
  });

  it('does not depend on which of the two is in front', () => {
    expect(contrastRatio([200, 0, 0], WHITE)).to.equal(contrastRatio(WHITE, [200, 0, 0]));
  });

  // The greys on either side of 4.5 on white, as tools for WCAG commonly name them.
  it('finds #767676 on white enough for small text, and #777777 not', () => {
    expect(contrastRatio([0x76, 0x76, 0x76], WHITE)).to.be.closeTo(4.54, 0.005);
    expect(contrastRatio([0x77, 0x77, 0x77], WHITE)).to.be.closeTo(4.48, 0.005);
  });
});
