// The development server: demo pages compiled on request, and endpoints as static folders beside them.
import sirv from 'sirv';
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
function demoPages(root) {
  return {
    name: 'demo-pages',
    configureServer({ middlewares }) {
      middlewares.use('/endpoints', (request, response, next) =>
        serveEndpoint(root, request, response, next),
      );
      middlewares.use('/favicon.ico', (_request, response) => response.writeHead(204).end());
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/' }).end();
      });
    },
  };
}

function serveEndpoint(root, request, response) {
  const [path] = request.url.split('?');
  if (path === '/') return listEndpoints(root, response);
  const [, name] = path.split('/');
  const folder = builtEndpoints(root).includes(name) ? endpointFolder(root, name) : undefined;
  if (!folder) return notFound(response);
  request.url = path.slice(name.length + 1) || '/';
  // `dev` looks at the disk on each request: a rebuilt endpoint shows without a restart.
  sirv(folder, { dev: true, setHeaders: setCaching })(request, response, () => notFound(response));
}

// A demo page reads here whether the real figures were built on this machine.
function listEndpoints(root, response) {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(builtEndpoints(root)));
}

// The same rules as on the web: all but the catalogue carry a hash of their content in their address.
function setCaching(response, path) {
  const isHashed = !path.endsWith('/catalogue.json');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Access-Control-Allow-Origin', '*');
}

function notFound(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
}
