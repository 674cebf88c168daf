import { expect } from 'chai';
import { crc32, withDensity } from '../../../src/drawing/picture/png-density.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** A chunk whose check nobody looks at. */
function chunk(type: string, content: readonly number[] = []): number[] {
  return [0, 0, 0, content.length, ...bytesOf(type), ...content, 0, 0, 0, 0];
}

const png = (...chunks: readonly number[][]) => Uint8Array.from([...SIGNATURE, ...chunks.flat()]);
const header = chunk('IHDR', new Array<number>(13).fill(1));

/** Types of the chunks with their contents. */
function chunksOf(bytes: Uint8Array): { type: string; content: Uint8Array; check: number }[] {
  const view = new DataView(bytes.buffer);
  const chunks = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const end = at + 8 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, content: bytes.subarray(at + 8, end), check: view.getUint32(end) });
  }
  return chunks;
}

describe('the density of a PNG', () => {
  it('stands behind the header, in dots to a metre', () => {
    const [, density, data] = chunksOf(withDensity(png(header, chunk('IDAT', [7]), chunk('IEND')), 300));
    expect(density?.type).to.equal('pHYs');
    expect([...(density?.content ?? [])]).to.deep.equal([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    expect([data?.type, ...(data?.content ?? [])]).to.deep.equal(['IDAT', 7]);
  });

  it('has the check that belongs to it', () => {
    const [, density] = chunksOf(withDensity(png(header), 300));
    const checked = Uint8Array.from([...bytesOf('pHYs'), ...(density?.content ?? [])]);
    expect(density?.check).to.equal(crc32(checked));
  });

  it('takes the place of what the browser said', () => {
    const other = chunk('pHYs', [0, 0, 0, 1, 0, 0, 0, 1, 1]);
    const types = chunksOf(withDensity(png(header, other, chunk('IEND')), 300)).map(({ type }) => type);
    expect(types).to.deep.equal(['IHDR', 'pHYs', 'IEND']);
  });

  it('is refused by what is no PNG', () => {
    expect(() => withDensity(Uint8Array.of(1, 2, 3), 300)).to.throw(TypeError, 'Not a PNG');
  });
});

describe('the check of a chunk', () => {
  for (const [text, check] of [
    ['', 0],
    ['123456789', 0xcbf43926],
    ['IEND', 0xae426082],
  ] as const) {
    it(`of "${text}" is the published one`, () => {
      expect(crc32(Uint8Array.from(bytesOf(text)))).to.equal(check);
    });
  }
});
