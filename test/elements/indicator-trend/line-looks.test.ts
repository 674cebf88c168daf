import { expect } from 'chai';
import { LOOK_COUNT, lineColour, lineLook } from '../../../src/elements/indicator-trend/line-looks.js';

describe('lineLook(place)', () => {
  it('differs in dash and in mark for every line that has a colour of its own', () => {
    const looks = Array.from({ length: LOOK_COUNT }, (_, place) => lineLook(place));
    expect(new Set(looks.map(({ dash }) => dash)).size).to.equal(LOOK_COUNT);
    expect(new Set(looks.map(({ mark }) => mark)).size).to.equal(LOOK_COUNT);
  });

  it('differs for two lines of one colour', () => {
    expect(lineColour(0)).to.equal(lineColour(LOOK_COUNT));
    expect(lineLook(0)).to.not.deep.equal(lineLook(LOOK_COUNT));
  });
});
