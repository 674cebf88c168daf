import { expect } from 'chai';
import { LOOK_COUNT, lineColours, lineLook } from '../../../src/elements/indicator-trend/line-looks.js';

describe('lineLook(place)', () => {
  it('differs in dash and in mark for every line that has a colour of its own', () => {
    const looks = Array.from({ length: LOOK_COUNT }, (_, place) => lineLook(place));
    expect(new Set(looks.map(({ dash }) => dash)).size).to.equal(LOOK_COUNT);
    expect(new Set(looks.map(({ mark }) => mark)).size).to.equal(LOOK_COUNT);
  });

  it('differs for two lines of one colour', () => {
    expect(lineLook(0)).to.not.deep.equal(lineLook(LOOK_COUNT));
  });
});

describe('lineColours(roles)', () => {
  it('counts the lines that a trend is about, and leaves the others grey', () => {
    expect(lineColours(['context', 'main', 'other', 'context'])).to.deep.equal([0, 1, 2, 0]);
  });

  it('begins anew after the last colour', () => {
    const roles = Array.from({ length: LOOK_COUNT + 1 }, () => 'other' as const);
    expect(lineColours(roles).at(-1)).to.equal(1);
  });
});
