import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { EndpointSource } from '../../../src/data/endpoint/endpoint-source.js';
import { aBordersFile } from '../../support/borders-file.js';
import { aCatalogueFile, BUNDLE } from '../../support/endpoint-files.js';

const { signal } = new AbortController();
const bundle = { path: 'borders/2021-1a2b3c4d/{scope}.{level}.bin', bundle: BUNDLE };

/** A source whose level buurt has two areas, and the addresses that were asked of it. */
function sourceWith(borders: object | undefined, content = aBordersFile()) {
  const { files, editions } = aCatalogueFile();
  const catalogue = aCatalogueFile({
    files: { ...files, ...(borders && { borders: { '2021': { ...bundle, ...borders } } }) } as typeof files,
    editions: editions.map((edition) => ({ ...edition, counts: { land: 1, gemeente: 3, buurt: 2 } })),
  });
  const asked: string[] = [];
  const source = new EndpointSource(new URL('https://cijfers.example.nl/'), {
    fetch: async (address) => {
      const { pathname } = new URL(String(address));
      asked.push(pathname);
      return new Response(pathname.endsWith('.bin') ? Uint8Array.from(content) : JSON.stringify(catalogue));
    },
    wait: async () => undefined,
  });
  return { source, asked };
}

describe('the borders of an endpoint', () => {
  it('are found through the catalogue', async () => {
    const { source, asked } = sourceWith({ country: ['buurt'] });
    const borders = await source.borders('2021', 'buurt', 'NL00', signal);
    expect(borders?.areas).to.equal(2);
    expect(asked.at(-1)).to.equal('/borders/2021-1a2b3c4d/NL00.buurt.bin');
  });

  it('are asked for once, however many maps want them', async () => {
    const { source, asked } = sourceWith({ country: ['buurt'] });
    const ask = () => source.borders('2021', 'buurt', 'NL00', signal);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(asked).to.have.length(2);
    expect(one).to.equal(other);
  });

  const without: readonly [name: string, borders: object | undefined, edition: string, scope: string][] = [
    ['an endpoint that has none', undefined, '2021', 'NL00'],
    ['another level', { country: ['gemeente'] }, '2021', 'NL00'],
    ['another edition', { country: ['buurt'] }, '2015', 'NL00'],
    ['a gemeente without a file', { country: ['buurt'] }, '2021', 'GM0363'],
  ];
  for (const [name, borders, edition, scope] of without) {
    it(`are not asked of ${name}`, async () => {
      const { source, asked } = sourceWith(borders);
      expect(await source.borders(edition, 'buurt', scope, signal)).to.equal(undefined);
      expect(asked).to.have.length(1);
    });
  }

  it('that are damaged say so', async () => {
    const { source } = sourceWith({ country: ['buurt'] }, aBordersFile().slice(0, -1));
    const error = await source.borders('2021', 'buurt', 'NL00', signal).catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(EndpointError).with.property('fault', 'damaged');
  });
});
