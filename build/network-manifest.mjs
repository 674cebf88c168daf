// Says of a release what it contacts, what it stores and what its files are: dist/network-manifest.json.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file in the folder of built files. */
export const MANIFEST_FILE = 'network-manifest.json';

/** Integrity of a file as a page or an import map writes it. */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Writes the manifest of a folder of built files. */
export function writeManifest(dist, version) {
  const manifest = {
    format: 'buurtmonitor/network-manifest@1',
    version,
    contacts: {
      scripts: 'the folder that the page loads the library from',
      figures: 'the address in the attribute endpoint, and the files in its folder',
      others: [],
    },
    stores: {
      cookies: [],
      localStorage: [],
      sessionStorage: [],
      indexedDB: [],
      caches: [],
      serviceWorkers: [],
    },
    trustedTypes: ['lit-html'],
    files: integrityOfFiles(dist),
  };
  writeFileSync(join(dist, MANIFEST_FILE), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The integrity of every file in a folder, by its path there; that of the manifest itself cannot be known. */
export function integrityOfFiles(dist) {
  const paths = readdirSync(dist, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path !== MANIFEST_FILE && statSync(join(dist, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, integrityOf(readFileSync(join(dist, path)))]));
}
