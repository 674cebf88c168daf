import { expect } from 'chai';
import { wrapText } from '../../../src/drawing/picture/wrap-text.js';

/** Every letter is one wide. */
const wrapped = (text: string, width: number) => wrapText(text, width, ({ length }) => length);

describe('a text on a picture', () => {
  it('goes on to another line between words', () => {
    expect(wrapped('een twee drie', 8)).to.deep.equal(['een twee', 'drie']);
  });

  it('stays on one line where it fits', () => {
    expect(wrapped('een twee', 8)).to.deep.equal(['een twee']);
  });

  it('is broken within a word that fits nowhere', () => {
    expect(wrapped('een gemeenteraad nu', 6)).to.deep.equal(['een', 'gemeen', 'teraad', 'nu']);
  });

  it('ends where even a letter does not fit', () => {
    expect(wrapped('ab', 0.5)).to.deep.equal(['a', 'b']);
  });

  it('has no lines when it is empty', () => {
    expect(wrapped('', 8)).to.deep.equal([]);
  });
});
