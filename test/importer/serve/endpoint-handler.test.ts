import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { endpointHandler } from '../../../src/importer/serve/endpoint-handler.js';

const CATALOGUE = JSON.stringify({ title: 'x'.repeat(2000) });
const HASHED = '/figures/work-1a2b3c4d/total/2021/buurt.json';

describe('serving an endpoint', () => {
  let folder = '';
  let port = 0;
  let isDevelopment = false;
  const server = createServer((asked, answer) =>
    endpointHandler(join(folder, 'endpoint'), { isDevelopment })(asked, answer),
  );

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'buurtmonitor-test-'));
    await mkdir(join(folder, 'endpoint', HASHED, '..'), { recursive: true });
    await writeFile(join(folder, 'endpoint', 'catalogue.json'), CATALOGUE);
    await writeFile(join(folder, 'endpoint', HASHED), '{}');
    await writeFile(join(folder, 'secret.json'), '{}');
    server.listen(0, 'localhost');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  after(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });

  /** Asks without what a browser adds, and with the path exactly as given. */
  async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const asked = request({ port, host: 'localhost', path, method, headers });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
  }

  it('keeps files with a hash in their address for ever', async () => {
    const { headers } = await ask(HASHED);
    expect(headers['cache-control']).to.equal('public, max-age=31536000, immutable');
  });

  it('keeps the catalogue five minutes', async () => {
    expect((await ask('/catalogue.json')).headers['cache-control']).to.equal('public, max-age=300');
  });

  it('has the catalogue asked for each time while an endpoint is worked on', async () => {
    isDevelopment = true;
    const { headers } = await ask('/catalogue.json');
    isDevelopment = false;
    expect(headers['cache-control']).to.equal('no-cache');
  });

  it('says nothing new when the reader has the catalogue already', async () => {
    const { headers } = await ask('/catalogue.json');
    const again = await ask('/catalogue.json', { 'If-None-Match': headers.etag ?? '' });
    expect([again.status, again.body.length]).to.deep.equal([304, 0]);
  });

  it('is open to every site, as JSON and nothing else', async () => {
    const { headers } = await ask('/catalogue.json');
    expect([
      headers['access-control-allow-origin'],
      headers['content-type'],
      headers['x-content-type-options'],
    ]).to.deep.equal(['*', 'application/json; charset=utf-8', 'nosniff']);
  });

  it('compresses with brotli where that is accepted', async () => {
    const { headers, body } = await ask('/catalogue.json', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect([headers['content-encoding'], brotliDecompressSync(body).toString()]).to.deep.equal([
      'br',
      CATALOGUE,
    ]);
  });

  it('compresses with gzip where brotli is refused', async () => {
    const { headers, body } = await ask('/catalogue.json', { 'Accept-Encoding': 'br;q=0, gzip' });
    expect([headers['content-encoding'], gunzipSync(body).toString()]).to.deep.equal(['gzip', CATALOGUE]);
  });

  it('sends plain text where nothing is accepted', async () => {
    const { headers, body } = await ask('/catalogue.json');
    expect([headers['content-encoding'], headers.vary, body.toString()]).to.deep.equal([
      undefined,
      'Accept-Encoding',
      CATALOGUE,
    ]);
  });

  it('sends the headers alone for HEAD', async () => {
    const { status, headers, body } = await ask('/catalogue.json', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).to.deep.equal([
      200,
      String(CATALOGUE.length),
      0,
    ]);
  });

  it('sends a whole file where a part is asked', async () => {
    const { status, body } = await ask('/catalogue.json', { Range: 'bytes=0-9' });
    expect([status, body.length]).to.deep.equal([200, CATALOGUE.length]);
  });

  it('answers the question that a browser asks beforehand', async () => {
    const { status, headers } = await ask('/catalogue.json', {}, 'OPTIONS');
    expect([status, headers['access-control-allow-methods']]).to.deep.equal([204, 'GET, HEAD']);
  });

  it('takes nothing in', async () => {
    expect((await ask('/catalogue.json', {}, 'POST')).status).to.equal(405);
  });

  for (const path of [
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/figures/../../secret.json',
    '/catalogue.json%00',
    '/%zz.json',
    '/figures',
    '/',
    '/gone.json',
  ]) {
    it(`has nothing at ${path}`, async () => {
      expect((await ask(path)).status).to.equal(404);
    });
  }
});
