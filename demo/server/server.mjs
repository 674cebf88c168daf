// The development server: demo pages compiled on request, and endpoints as static folders beside them.
import { tsImport } from 'tsx/esm/api';
import { createServer } from 'vite';
import { builtEndpoints, endpointFolder } from './endpoints.mjs';

/** Starts the server on the wanted port, or the next free one; tells its address and which endpoints it has. */
export async function startServer(root, port) {
  const server = await createServer({
    configFile: `${root}vite.config.ts`,
    server: { port, host: 'localhost' },
    plugins: [demoPages(root)],
  });
  await server.listen();
  const [address] = server.resolvedUrls.local;
  return { address, endpoints: builtEndpoints(root), close: () => server.close() };
}

/** Sends the root to the demo, and answers `/endpoints/<name>/…` as any static web server would. */
async function demoPages(root) {
  const serveEndpoint = await endpointServer(root);
  return {
    name: 'demo-pages',
    configureServer({ middlewares }) {
      middlewares.use('/endpoints', serveEndpoint);
      middlewares.use('/favicon.ico', (_request, response) => response.writeHead(204).end());
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/' }).end();
      });
    },
  };
}

/** Answers as the command's own server does, so that demo pages meet the headers a public endpoint has. */
async function endpointServer(root) {
  const { endpointHandler } = await tsImport('../../src/importer/serve/endpoint-handler.ts', import.meta.url);
  const handlers = new Map();
  const handlerOf = (folder) => {
    // In development the catalogue is asked for each time: a rebuilt endpoint shows without a restart.
    if (!handlers.has(folder)) handlers.set(folder, endpointHandler(folder, { isDevelopment: true }));
    return handlers.get(folder);
  };
  return (request, response) => {
    const [path] = request.url.split('?');
    if (path === '/') return listEndpoints(root, response);
    const [, name] = path.split('/');
    const folder = builtEndpoints(root).includes(name) ? endpointFolder(root, name) : undefined;
    if (!folder) return notFound(response);
    request.url = path.slice(name.length + 1) || '/';
    handlerOf(folder)(request, response, () => notFound(response));
  };
}

// A demo page reads here whether the real figures were built on this machine.
function listEndpoints(root, response) {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(builtEndpoints(root)));
}

function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
}
