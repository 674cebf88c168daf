import { expect } from 'chai';
import { ABSENT_FILL, type ColourRamp, HATCH_LINE, rampColour } from '../../src/drawing/colours.js';

const RAMPS: readonly ColourRamp[] = ['neutral', 'favourable', 'unfavourable'];

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('rampColour(ramp, step, steps)', () => {
  for (const ramp of RAMPS) {
    it(`darkens with every step, clearly enough to tell them apart (${ramp})`, () => {
      for (const steps of ramp === 'neutral' ? [2, 3, 4, 5, 6, 7] : [2, 3, 4]) {
        const colours = Array.from({ length: steps }, (_, step) => rampColour(ramp, step, steps));
        for (const [step, colour] of colours.slice(1).entries()) {
          expect(contrast(colours[step] ?? '', colour), `${steps}: ${step}`).to.be.above(1.25);
          expect(luminance(colour)).to.be.below(luminance(colours[step] ?? ''));
        }
      }
    });
  }

  it('takes the middle for a single class', () => {
    expect(rampColour('neutral', 0, 1)).to.equal('#5aa3a4');
  });
});

describe('HATCH_LINE', () => {
  it('stands out from what is behind it', () => {
    expect(contrast(HATCH_LINE, ABSENT_FILL)).to.be.above(3);
  });
});
