import { expect } from 'chai';
import {
  decodeVarints,
  encodeVarints,
  unzigzag,
  VARINT_LIMIT,
  zigzag,
} from '../../../src/data/endpoint/varints.js';

const fail = (detail: string): never => {
  throw new Error(detail);
};

describe('varints', () => {
  it('come back as they were written', () => {
    const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2_097_151, 2_097_152, VARINT_LIMIT - 1];
    expect([...decodeVarints(encodeVarints(numbers), fail)]).to.deep.equal(numbers);
  });

  it('take one byte below 128', () => {
    expect([...encodeVarints([0, 127, 128])]).to.deep.equal([0, 127, 128, 1]);
  });

  it('may be none at all', () => {
    expect(decodeVarints(new Uint8Array(), fail)).to.have.length(0);
  });

  for (const number of [-1, VARINT_LIMIT, Number.NaN]) {
    it(`refuse to write ${number}`, () => {
      expect(() => encodeVarints([number])).to.throw(RangeError);
    });
  }

  it('that are cut off are refused', () => {
    expect(() => decodeVarints(Uint8Array.of(1, 0x80), fail)).to.throw('unfinished');
  });

  it('of more than four bytes are refused', () => {
    expect(() => decodeVarints(Uint8Array.of(0x80, 0x80, 0x80, 0x80, 1), fail)).to.throw('found 5');
  });
});

describe('zigzag', () => {
  it('folds negative numbers between the positive ones', () => {
    expect([0, -1, 1, -2, 2].map(zigzag)).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('can be unfolded', () => {
    const numbers = [0, 5, -5, 2 ** 24, -(2 ** 24)];
    expect(numbers.map((number) => unzigzag(zigzag(number)))).to.deep.equal(numbers);
  });
});
