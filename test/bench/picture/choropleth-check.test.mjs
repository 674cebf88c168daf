import { describe, it } from 'node:test';
import { expect } from 'chai';
import { choroplethFault } from './choropleth-check.mjs';

const LIGHT = [220, 230, 240];
const MIDDLE = [120, 160, 200];
const DARK = [20, 60, 120];

function somePoints(colourOf) {
  return Array.from({ length: 90 }, (_, value) => ({ value, colour: colourOf(value) }));
}

const inClasses = (value) => (value < 30 ? LIGHT : value < 60 ? MIDDLE : DARK);

describe('choroplethFault', () => {
  it('accepts classes that are intervals, whatever their colours and limits', () => {
    expect(choroplethFault(somePoints(inClasses))).to.equal(undefined);
    expect(choroplethFault(somePoints((value) => (value < 5 ? DARK : value < 80 ? LIGHT : MIDDLE)))).to.equal(
      undefined,
    );
  });

  it('refuses a picture of other figures', () => {
    expect(choroplethFault(somePoints((value) => inClasses((value * 37) % 90)))).to.contain('does not fit');
  });

  it('refuses a map that was not drawn', () => {
    expect(choroplethFault(somePoints(() => LIGHT))).to.contain('1 colours');
  });
});
