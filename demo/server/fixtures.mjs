// Builds the fictional country when it is not there, or made by older code.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endpointFolder } from './endpoints.mjs';

// Whatever can change the outcome: the generator, the build command and the model it writes; not what they make, nor
// the config of the real figures.
const SOURCES = ['data-fixtures', 'src/importer', 'src/data/endpoint', 'src/domain'];
const OTHERS = /^data-fixtures\/(fictional|real|real-config|small\/endpoint)[/.]|\.md$/;

/** Makes sure the large fictional endpoint is there; the process ends with a message when it cannot be made. */
export function ensureFictionalEndpoint(root, say = console.log) {
  const stampFile = join(root, '.cache', 'fictional-endpoint.sha256');
  const stamp = hashSources(root);
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isFresh && endpointFolder(root, 'fictional')) return;
  say('Building the fictional country (once, then it is kept) ...');
  const parts = ['--import', 'tsx', 'data-fixtures/build.ts'];
  const { status } = spawnSync(process.execPath, parts, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('The fictional country could not be built: see above.');
    process.exit(1);
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((folder) => sourceFiles(root, folder))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourceFiles(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const paths = files.map((file) => file.slice(root.length).replaceAll('\\', '/'));
  return paths.filter((path) => !OTHERS.test(path)).sort();
}
