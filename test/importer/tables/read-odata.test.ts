import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readOData } from '../../../src/importer/tables/read-odata.js';
import { SourceFolder } from '../../../src/importer/tables/source-folder.js';
import { failureOf, inFolder, recordedFolder } from '../support/recorded.js';

const recorded = new SourceFolder(recordedFolder);
const LINK = 'https://opendata.example/odata/1/TypedDataSet?$skip=4';

function readPages(pages: Readonly<Record<string, unknown>>) {
  return inFolder(async (folder) => {
    for (const [name, page] of Object.entries(pages))
      await writeFile(join(folder, name), JSON.stringify(page));
    return readOData(new SourceFolder(folder), 'table', { data: 'a.json' });
  });
}

/** Serves pages by path and query, and reads the table from the first. */
async function readFromWeb(pagesAt: (base: string) => Record<string, unknown>) {
  const server = createServer((request, response) => {
    const page = pagesAt('')[request.url ?? ''];
    response.writeHead(page ? 200 : 404).end(JSON.stringify(page ?? {}));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  try {
    const base = `http://localhost:${(server.address() as AddressInfo).port}`;
    return await readOData(new SourceFolder('.'), 'table', { data: `${base}/TypedDataSet` });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe('readOData', () => {
  it('follows the link to the file the config names', async () => {
    const table = await readOData(recorded, 'table', {
      data: 'TypedDataSet-1.json',
      nextPages: { [LINK]: 'TypedDataSet-2.json' },
    });
    expect(table.rows).to.have.length(7);
  });

  it('follows a relative link to a file beside the page', async () => {
    const table = await readPages({
      'a.json': { value: [{ A: 1 }], 'odata.nextLink': 'b.json' },
      'b.json': { value: [{ A: 2 }] },
    });
    expect(table.rows).to.deep.equal([[1], [2]]);
  });

  it('follows links on the web', async () => {
    const table = await readFromWeb(() => ({
      '/TypedDataSet': { value: [{ A: 1 }], 'odata.nextLink': 'TypedDataSet?$skip=1' },
      '/TypedDataSet?$skip=1': { value: [{ A: 2 }] },
    }));
    expect(table.rows).to.deep.equal([[1], [2]]);
  });

  it('says what a web address answered', async () => {
    expect(await failureOf(readFromWeb(() => ({})))).to.match(/TypedDataSet: answered 404/);
  });

  it('asks for the file behind a link it cannot follow', async () => {
    const message = await failureOf(readOData(recorded, 'table', { data: 'TypedDataSet-1.json' }));
    expect(message).to.equal(
      `TypedDataSet-1.json: the next page is at ${LINK}: name its file in "nextPages"`,
    );
  });

  it('refuses pages that lead back to themselves', async () => {
    const message = await failureOf(
      readPages({ 'a.json': { value: [{ A: 1 }], 'odata.nextLink': 'a.json' } }),
    );
    expect(message).to.equal('a.json: odata.nextLink leads back to a.json');
  });

  it('names file and place of what is no page', async () => {
    const message = await failureOf(readPages({ 'a.json': { value: [{ A: [1] }] } }));
    expect(message).to.match(/^a\.json: value\.0\.A: expected/);
  });

  it('finds the groups that a column stands under', async () => {
    const table = await readOData(recorded, 'table', {
      data: 'TypedDataSet-2.json',
      properties: 'DataProperties.json',
    });
    const column = table.columns.find(({ name }) => name === 'Turkije_22');
    expect(column?.under).to.deep.equal(['Geboren buiten Nederland', 'Bevolking']);
  });
});
