// Installs what package-lock.json asks for, when it is not there yet. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = 20;
/** A registry may fail for a moment. */
const PATIENT = '--fetch-retries=5';

/** Makes sure that the dependencies of the lock are installed; ends the process with advice when that fails. */
export function ensureDependencies(root, say = console.log) {
  const [major] = process.versions.node.split('.');
  if (Number(major) < OLDEST_NODE) {
    stop(`This is Node ${process.versions.node}; the project needs Node ${OLDEST_NODE} or newer.`);
  }
  if (isInstalled(root)) return;
  say('Installing dependencies (npm ci) ...');
  const { command, first } = npm();
  const parts = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', PATIENT];
  const { status } = spawnSync(command, parts, { cwd: root, stdio: 'inherit', shell: first.length === 0 });
  if (status !== 0) stop('npm ci did not succeed: see above. It needs a connection to the npm registry.');
}

/** Whether each package of the lock is there in the same version. Packages for other machines may be absent. */
export function isInstalled(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = packagesIn(installed);
  return Object.entries(packagesIn(lock)).every(
    ([path, { version, optional }]) =>
      path === '' ||
      present[path]?.version === version ||
      (optional && !present[path] && !isOurs(path, lock)),
  );
}

// What the project names itself must be there, also when it is optional for others.
function isOurs(path, lock) {
  const own = packagesIn(lock)['']?.optionalDependencies ?? {};
  return path.replace(/^node_modules\//, '') in own;
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

// Within `npm start` and `npm test`, npm says where it is; that works on every system.
function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js') ? { command: process.execPath, first: [path] } : { command: 'npm', first: [] };
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
