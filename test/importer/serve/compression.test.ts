import { describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect } from 'chai';
import { CompressionCache } from '../../../src/importer/serve/compression.js';
import type { ServedFile } from '../../../src/importer/serve/served-file.js';

const content = Buffer.from(
  JSON.stringify(Array.from({ length: 5000 }, (_, place) => (place * place) % 997)),
);
const file: ServedFile = { version: 'a.json 1', content, tag: '"a"', type: 'application/json' };
/** Without being told otherwise, the compressor does its very best. */
const smallest = brotliCompressSync(content).length;

describe('compressed answers', () => {
  it('are as small as can be for who asks again for a file that never changes', async () => {
    const cache = new CompressionCache();
    const first = await cache.compress(file, 'br', true);
    await cache.settled();
    const second = await cache.compress(file, 'br', true);
    expect(second.length).to.be.lessThan(first.length).and.to.be.at.most(smallest);
    expect(brotliDecompressSync(second).equals(content)).to.equal(true);
  });

  it('are made quickly for a file that may change', async () => {
    const cache = new CompressionCache();
    const first = await cache.compress(file, 'br');
    await cache.settled();
    expect(await cache.compress(file, 'br')).to.equal(first);
  });
});
