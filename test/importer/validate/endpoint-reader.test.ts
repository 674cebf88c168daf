import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { endpointReader } from '../../../src/importer/validate/endpoint-reader.js';
import { inFolder } from '../support/recorded.js';

describe('a reader of an endpoint in a folder', () => {
  for (const [named, file] of [
    ['by itself', ''],
    ['by a catalogue of another name', 'catalogue-2024.json'],
  ] as const) {
    it(`finds the catalogue and the files beside it, named ${named}`, async () => {
      await inFolder(async (folder) => {
        const { catalogue, read } = endpointReader(join(folder, file));
        await writeFile(join(folder, file || 'catalogue.json'), '"the catalogue"');
        await writeFile(join(folder, 'other.json'), '"another file"');
        expect([await read(catalogue), await read('other.json')]).to.deep.equal([
          'the catalogue',
          'another file',
        ]);
      });
    });
  }
});

describe('a reader of an endpoint on the web', () => {
  let server: Server;
  let origin = '';

  before(async () => {
    server = createServer(({ url }, answer) => answer.end(JSON.stringify(url))).listen(0, 'localhost');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  for (const [place, catalogue] of [
    ['/m', '/m/catalogue.json'],
    ['/m/', '/m/catalogue.json'],
    ['/m/catalogue-2024.json', '/m/catalogue-2024.json'],
    ['/m/?v=1', '/m/catalogue.json'],
  ] as const) {
    it(`asks for what a page would, of ${place}`, async () => {
      const reader = endpointReader(`${origin}${place}`);
      const asked = [await reader.read(reader.catalogue), await reader.read('areas/a.json')];
      expect(asked).to.deep.equal([catalogue, '/m/areas/a.json']);
    });
  }
});
