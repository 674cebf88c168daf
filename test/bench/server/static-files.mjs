// Files of a folder, compressed once and kept in memory, so that the browser is measured and not the disk.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.png': 'image/png',
};
const COMPRESS = { br: brotliCompressSync, gzip: gzipSync, identity: (content) => content };

/** A handler `(request, response, name)` for the files under a folder. */
export function staticFiles(path) {
  const folder = resolve(path);
  const kept = new Map();
  return async (request, response, name) => {
    const file = join(folder, normalize(`/${decodeURIComponent(name)}`));
    const encoding = request.headers['accept-encoding'];
    const key = `${encoding} ${file}`;
    if (!kept.has(key))
      kept.set(key, file.startsWith(folder + sep) ? await compressed(file, encoding) : undefined);
    const content = kept.get(key);
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': content.length,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    });
    response.end(content);
  };
}

async function compressed(file, encoding) {
  try {
    return COMPRESS[encoding](await readFile(file));
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  }
}
