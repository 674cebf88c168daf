// Three servers, as on the web: the page's own site, that of the library, and that of the figures.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' };
/** What a browser may ask for of its own, to show beside the address. */
const OF_THE_BROWSER = '/favicon.ico';
/** The answer to who asks for what is not there. */
export const NO_FILE = { status: 404, headers: OPEN_TO_ALL, body: '' };

/** Folder of the built files. */
export const dist = join(root, 'dist');
/** Folder of the committed endpoint. */
export const smallEndpoint = join(root, 'data-fixtures/small/endpoint');

/**
 * An answer with a file of a folder.
 * @param path Path in the folder, without a slash first.
 */
export async function fileIn(folder, path) {
  try {
    const body = await readFile(join(folder, decodeURIComponent(path)));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...OPEN_TO_ALL, 'Content-Type': type }, body };
  } catch {
    return NO_FILE;
  }
}

/** Never answers: figures that stay on their way. */
export const SILENCE = new Promise(() => {});

/**
 * Starts the three. `code` answers who asks for a file of the library. `endpoints` has, by the first part of its path, a function from the rest of the path to an answer
 * `{status, headers, body}`, or to a function that answers in its own way. Every address that is asked for is kept in `asked`.
 */
export async function startSite(endpoints, code = (path) => fileIn(dist, path)) {
  const asked = [];
  const pages = new Map();
  const page = await listen(asked, (path) => pages.get(path) ?? NO_FILE);
  const library = await listen(asked, code);
  const figures = await listen(asked, (path, request) => {
    const [name, ...rest] = path.split('/');
    return endpoints[name]?.(rest.join('/'), request) ?? NO_FILE;
  });
  return {
    asked,
    address: page.address,
    library: `${library.address}buurtmonitor.js`,
    figures: (name) => `${figures.address}${name}/`,
    /** Puts a page on the site, and tells its address. */
    put(name, body, headers = {}) {
      const type = { 'Content-Type': TYPES['.html'] };
      pages.set(name, { status: 200, headers: { ...type, ...headers }, body });
      return page.address + name;
    },
    close: () => Promise.all([page, library, figures].map((server) => server.close())),
  };
}

async function listen(asked, answer) {
  const server = createServer(async (request, response) => {
    if (request.url !== OF_THE_BROWSER) asked.push(`http://${request.headers.host}${request.url}`);
    const [path] = request.url.slice(1).split('?');
    const given = await answer(path, request);
    if (typeof given === 'function') given(response);
    else response.writeHead(given.status, given.headers).end(given.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
