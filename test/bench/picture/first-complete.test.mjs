import { describe, it } from 'node:test';
import { expect } from 'chai';
import { firstComplete, placesThatChange } from './first-complete.mjs';

const WHITE = [255, 255, 255];
const BLUE = [10, 60, 120];
const wanted = [BLUE, BLUE];
const aFrame = (time, ...colours) => ({ time, colours });

describe('firstComplete', () => {
  it('is the first frame in which every point has its colour', () => {
    const frames = [
      aFrame(1, WHITE, WHITE),
      aFrame(2, BLUE, WHITE),
      aFrame(3, BLUE, BLUE),
      aFrame(4, BLUE, BLUE),
    ];
    expect(firstComplete(frames, wanted)).to.equal(3);
  });

  it('does not count a picture that went away again', () => {
    const frames = [aFrame(1, BLUE, BLUE), aFrame(2, WHITE, BLUE), aFrame(3, BLUE, BLUE)];
    expect(firstComplete(frames, wanted)).to.equal(3);
  });

  it('is undefined when the last frame is not complete', () => {
    expect(firstComplete([aFrame(1, BLUE, BLUE), aFrame(2, BLUE, WHITE)], wanted)).to.equal(undefined);
  });

  it('takes a colour for the same when only the compression of the frame differs', () => {
    expect(firstComplete([aFrame(1, [14, 66, 112], BLUE)], wanted)).to.equal(1);
  });
});

describe('placesThatChange', () => {
  it('finds the points that look different afterwards', () => {
    expect(placesThatChange([WHITE, BLUE], [BLUE, BLUE])).to.deep.equal([0]);
  });
});
