// The package as others have it: packed, and installed in a project that knows nothing of ours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of our project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What our package tells of itself. */
export const description = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Packs what would be published and unpacks it in a project outside of ours, with links to what it depends on and to
 * nothing else: what the package uses and does not name is not found.
 */
export function makeForeignProject() {
  const folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-foreign-'));
  const packed = runIn(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  if (packed.status !== 0) throw new Error(`npm pack failed: ${packed.stderr}`);
  const [{ filename, files }] = JSON.parse(packed.stdout);
  const installed = join(folder, 'node_modules/buurtmonitor');
  mkdirSync(installed, { recursive: true });
  const unpacked = runIn(folder, 'tar', '-xzf', filename, '-C', installed, '--strip-components=1');
  if (unpacked.status !== 0) throw new Error(`tar failed: ${unpacked.stderr}`);
  writeFileSync(join(folder, 'package.json'), '{ "name": "foreign", "private": true, "type": "module" }');
  for (const name of Object.keys(description.dependencies))
    link(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const [name, path] of Object.entries(description.bin))
    link(join(installed, path), join(folder, 'node_modules/.bin', name));
  return {
    folder,
    installed,
    tarball: join(folder, filename),
    paths: files.map(({ path }) => path).sort(),
    run: (command, ...parts) => runIn(folder, command, ...parts),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function link(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

function runIn(folder, command, ...parts) {
  // Nothing comes from the network.
  const env = { ...process.env, npm_config_offline: 'true' };
  return spawnSync(command, parts, { cwd: folder, encoding: 'utf8', env, maxBuffer: 2 ** 26 });
}
