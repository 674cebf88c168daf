// The server of the bench, in a process of its own: `node --import tsx main.mjs <folders and line as JSON>`.
import { createServer } from 'node:http';
import { endpointHandler } from '../../../src/importer/serve/endpoint-handler.ts';
import { renderPage } from './pages.mjs';
import { startSlowLine } from './slow-line.mjs';
import { staticFiles } from './static-files.mjs';

const { folders, endpoints, encoding, line } = JSON.parse(process.argv[2]);

const KEEP_ALIVE_MS = 600_000;

const files = new Map(Object.entries(folders).map(([name, folder]) => [name, staticFiles(folder)]));
const served = new Map(Object.entries(endpoints).map(([name, folder]) => [name, endpointHandler(folder)]));
let log = [];

function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, first, second, ...rest] = pathname.split('/');
  if (first === 'log') return sendLog(response);
  // Who weighs the files asks for no compression; every contender gets the same.
  const isWeighing = request.headers['accept-encoding'] === 'identity';
  if (!isWeighing) log.push({ path: pathname, time: Date.now() });
  request.headers['accept-encoding'] = isWeighing ? 'identity' : encoding;
  if (first === 'page') return sendPage(response, second, JSON.parse(searchParams.get('settings')));
  if (first === 'endpoints' && served.has(second)) {
    request.url = `/${rest.join('/')}`;
    return served.get(second)(request, response);
  }
  if (files.has(first)) return files.get(first)(request, response, [second, ...rest].join('/'));
  response.writeHead(first === 'favicon.ico' ? 204 : 404).end();
}

function sendLog(response) {
  response.end(JSON.stringify(log));
  log = [];
}

function sendPage(response, contender, settings) {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(renderPage(contender, settings));
}

const server = createServer((request, response) => {
  Promise.resolve(answer(request, response)).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
// Compressing a large file takes the bench longer than the usual five seconds between two requests.
server.keepAliveTimeout = KEEP_ALIVE_MS;
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  process.send({ port, slowPort: await startSlowLine(port, line) });
});
process.on('disconnect', () => process.exit(0));
