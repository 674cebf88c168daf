import { expect } from 'chai';
import { EndpointError } from '../../../src/data/endpoint/endpoint-error.js';
import { EndpointSource } from '../../../src/data/endpoint/endpoint-source.js';
import type { AreaLevel } from '../../../src/domain/area.js';
import { EVERYBODY } from '../../../src/domain/origin.js';
import { aColumnFile } from '../../support/column-file.js';
import { aCatalogueFile, aFiguresFile } from '../../support/endpoint-files.js';

const { signal } = new AbortController();
const folder = 'figures/participation-1a2b3c4d';
const columns = { path: `${folder}/{origin}/{period}/{level}.bin`, levels: ['buurt'] as AreaLevel[] };
const four = { level: 'buurt', values: [1, 2, 3, 4], absences: [] };

/** A source whose level buurt has four areas, and the addresses that were asked of it. */
function sourceWith(changes: { columns?: object; documents?: object; content?: Uint8Array }) {
  const { files, editions } = aCatalogueFile();
  const participation = { ...files.figures.participation, ...changes };
  const catalogue = aCatalogueFile({
    files: { ...files, figures: { participation } } as typeof files,
    editions: editions.map((edition) => ({ ...edition, counts: { land: 1, gemeente: 3, buurt: 4 } })),
    ...(changes.documents && { documents: changes.documents as Record<string, unknown> }),
  });
  const asked: string[] = [];
  const source = new EndpointSource(new URL('https://cijfers.example.nl/'), {
    fetch: async (address) => {
      const { pathname } = new URL(String(address));
      asked.push(pathname);
      if (pathname.endsWith('.bin')) return new Response(Uint8Array.from(changes.content ?? aColumnFile()));
      const figures = pathname.endsWith('buurt.json') ? four : {};
      return Response.json(pathname.startsWith('/figures') ? aFiguresFile(figures) : catalogue);
    },
    wait: async () => undefined,
  });
  const ask = (level: AreaLevel = 'buurt') =>
    source.figures(
      { indicator: 'participation', origin: EVERYBODY, period: '2021', edition: '2021', level },
      signal,
    );
  return { ask, asked };
}

describe('the figures of an endpoint that has them as columns', () => {
  it('are read from the column', async () => {
    const { ask, asked } = sourceWith({ columns });
    const { observations } = await ask();
    expect(observations.at(2)).to.deep.include({ value: 12.5, base: 80 });
    expect(asked.at(-1)).to.equal(`/${folder}/total/2021/buurt.bin`);
  });

  it('are asked for once, however many maps want them', async () => {
    const { ask, asked } = sourceWith({ columns });
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(asked).to.have.length(2);
    expect(one).to.equal(other);
  });

  it('are read as JSON at another level', async () => {
    const { ask, asked } = sourceWith({ columns });
    await ask('gemeente');
    expect(asked.at(-1)).to.equal(`/${folder}/total/2021/gemeente.json`);
  });

  it('are not asked for when they stand in the catalogue itself', async () => {
    const documents = { [`${folder}/total/2021/buurt.json`]: aFiguresFile(four) };
    const { ask, asked } = sourceWith({ columns, documents });
    expect((await ask()).observations.at(3)).to.deep.include({ value: 4 });
    expect(asked).to.have.length(1);
  });

  it('say so when the column is damaged', async () => {
    const { ask } = sourceWith({ columns, content: aColumnFile().slice(0, -1) });
    const error = await ask().catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(EndpointError).with.property('fault', 'damaged');
  });
});

describe('the figures of an endpoint without columns', () => {
  it('are read as JSON', async () => {
    const { ask, asked } = sourceWith({});
    await ask();
    expect(asked.at(-1)).to.equal(`/${folder}/total/2021/buurt.json`);
  });
});
