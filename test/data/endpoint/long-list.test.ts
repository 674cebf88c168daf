import { expect } from 'chai';
import * as v from 'valibot';
import { decodeFile } from '../../../src/data/endpoint/decode.js';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { longList } from '../../../src/data/endpoint/long-list.js';

const even = v.pipe(
  v.number(),
  v.check((value) => value % 2 === 0, 'an even number'),
);
const evens = v.object({ evens: longList(even, (value) => value === 2 || value === 4) });
const decode = (content: unknown) => decodeFile(evens, 'evens.json', { evens: content });

describe('a long list', () => {
  it('is what stands in the file', () => {
    const list = [2, 4, 2];
    expect(decode(list).evens).to.equal(list);
  });

  it('may be empty', () => {
    expect(decode([]).evens).to.deep.equal([]);
  });

  it('takes an item that fits, though not at first sight', () => {
    expect(decode([2, 8]).evens).to.deep.equal([2, 8]);
  });

  const wrong: readonly [name: string, content: unknown, message: string][] = [
    ['the first item that is wrong', [2, 8, '4', 'five'], 'evens.2: expected number, found "4"'],
    ['a hole', [2, undefined], 'evens.1: expected number, found undefined'],
    ['something else in its place', { 0: 2 }, 'evens: expected an array, found Object'],
  ];
  for (const [name, content, message] of wrong) {
    it(`names ${name}`, () => {
      expect(() => decode(content)).to.throw(EndpointError, `evens.json: ${message}`);
    });
  }
});
