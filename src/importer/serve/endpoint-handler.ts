import type { IncomingMessage, ServerResponse } from 'node:http';
import { CompressionCache, negotiateEncoding } from './compression.js';
import { readServedFile, type ServedFile } from './served-file.js';

/** Answers a request; requests that are not for it go on to `next`, or get a 404 when there is none. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

const FOR_EVER = 'public, max-age=31536000, immutable';
const FIVE_MINUTES = 'public, max-age=300';
const ASK_AGAIN = 'no-cache';
/** A folder that carries a content hash: `figures/work-1a2b3c4d/…` or `profiles/1a2b3c4d/…`. */
const HASHED = /\/(?:[^/]*-)?[0-9a-f]{8}\//;

const COMMON_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** How an endpoint is served. */
export interface ServeOptions {
  /** Whether browsers ask for the catalogue each time, as while an endpoint is being built again and again. */
  readonly isDevelopment?: boolean;
}

/**
 * Serves the JSON files of an endpoint as a public server should: files with a hash in their address for ever, others
 * for five minutes; compressed; open to every site.
 * @param folder Folder of the endpoint. What is in it may change while it is served.
 */
export function endpointHandler(folder: string, options: ServeOptions = {}): RequestHandler {
  const served: Served = {
    folder,
    cache: new CompressionCache(),
    unhashed: options.isDevelopment ? ASK_AGAIN : FIVE_MINUTES,
  };
  return (request, response, next) => {
    answer(served, request, response, next).catch(() => {
      if (!response.headersSent) sendNothing(response, 500);
      else response.destroy();
    });
  };
}

interface Served {
  readonly folder: string;
  readonly cache: CompressionCache;
  /** How long browsers keep files without a hash in their address. */
  readonly unhashed: string;
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
  next: (() => void) | undefined,
): Promise<void> {
  const { method = 'GET' } = request;
  if (method === 'OPTIONS')
    return sendNothing(response, 204, { 'Access-Control-Allow-Methods': 'GET, HEAD' });
  if (method !== 'GET' && method !== 'HEAD')
    return sendNothing(response, 405, { Allow: 'GET, HEAD, OPTIONS' });
  const [path = '/'] = (request.url ?? '/').split('?');
  const file = await readServedFile(served.folder, path);
  if (file) return sendFile(served, request, response, path, file);
  if (next) return next();
  return sendNothing(response, 404);
}

async function sendFile(
  { cache, unhashed }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: ServedFile,
): Promise<void> {
  const headers = {
    'Cache-Control': HASHED.test(path) ? FOR_EVER : unhashed,
    ETag: weak(file.tag),
    Vary: 'Accept-Encoding',
  };
  if (isKnown(request.headers['if-none-match'], file.tag)) return sendNothing(response, 304, headers);
  const encoding = negotiateEncoding(header(request, 'accept-encoding'), file.content.length);
  const body = await cache.compress(file, encoding);
  response.writeHead(200, {
    ...COMMON_HEADERS,
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    // Files are small: a part of one is never worth a request, and a part of a compressed one means nothing.
    'Accept-Ranges': 'none',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The tag is of the content, whichever way it is compressed, and so a weak one. */
function weak(tag: string): string {
  return `W/${tag}`;
}

function isKnown(asked: string | undefined, tag: string): boolean {
  const tags = (asked ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

function sendNothing(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...COMMON_HEADERS, ...headers });
  response.end();
}
