import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CATALOGUE_FILE } from '../../data/endpoint/catalogue-address.js';
import { InputError, UsageError } from '../failure.js';
import { endpointHandler } from '../serve/endpoint-handler.js';
import type { Command } from './command.js';

const DEFAULT_PORT = 8080;
const HIGHEST_PORT = 65535;

/** `buurtmonitor serve`: serves an endpoint. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'serve an endpoint over HTTP',
  help: `buurtmonitor serve <folder> [--port <number>] [--host <name>]

Serves an endpoint with the headers a public server should have: long caching for files with a
hash in their address, five minutes for the catalogue, brotli or gzip, and CORS for every site.

  --port <number>   default ${DEFAULT_PORT}; 0 takes a free one
  --host <name>     default localhost; 0.0.0.0 to be reachable from elsewhere`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, host: { type: 'string' } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new UsageError('expected one folder');
    const port = readPort(values.port);
    await refuseOtherFolder(folder);
    await listen(resolve(folder), port, values.host ?? 'localhost');
  },
};

function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new UsageError(`--port: expected a number from 0 to ${HIGHEST_PORT}, found "${text}"`);
}

async function refuseOtherFolder(folder: string): Promise<void> {
  await stat(join(folder, CATALOGUE_FILE)).catch((error: Error) => {
    throw new InputError({ file: folder }, `no ${CATALOGUE_FILE} in it; is this an endpoint?`, {
      cause: error,
    });
  });
}

/** Serves until the process is stopped. */
async function listen(folder: string, port: number, host: string): Promise<void> {
  const handle = endpointHandler(folder);
  const server = createServer((request, response) => handle(request, response));
  server.listen(port, host);
  await once(server, 'listening').catch((error: Error) => {
    throw new InputError({ file: `${host}:${port}` }, `cannot be listened on: ${error.message}`, {
      cause: error,
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  console.log(`serving ${folder} at http://${host}:${taken}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, 'close');
}
