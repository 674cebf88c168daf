// Makes everything that is published, in dist/: see "What is built" in ARCHITECTURE.md.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManifest } from './network-manifest.mjs';
import { writeSbom } from './sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

function run(title, name, ...parts) {
  console.log(`- ${title}`);
  const { status, stdout, stderr } = spawnSync(bin(name), parts, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout + stderr);
  console.error(`The build stopped at: ${title}.`);
  process.exit(1);
}

// Bundlers would take Leaflet's UMD file, which writes `window.L`; the published modules name the other one.
function nameLeafletModule() {
  const folder = join(root, 'dist/npm/leaflet');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const code = readFileSync(path, 'utf8');
    writeFileSync(path, code.replaceAll(/(from |import\()'leaflet'/g, "$1'leaflet/dist/leaflet-src.esm.js'"));
  }
}

// While developing, the page for frames names its sources; published, the files beside it.
function publishEmbedPage() {
  const page = readFileSync(join(root, 'src/embed/embed.html'), 'utf8');
  const published = page
    .replace('"embed-page.ts"', '"embed.js"')
    .replace('"../define.ts"', '"buurtmonitor.js"');
  writeFileSync(join(root, 'dist/embed.html'), published);
  copyFileSync(join(root, 'src/embed/embed.css'), join(root, 'dist/embed.css'));
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
run('files for web pages', 'vite', 'build', '--logLevel', 'warn');
publishEmbedPage();
run('modules and types for npm', 'tsc', '-p', 'tsconfig.package.json');
nameLeafletModule();
run('the command', 'vite', 'build', '--mode', 'command', '--logLevel', 'warn');
chmodSync(join(root, 'dist/cli/buurtmonitor.js'), 0o755);
run('custom-elements.json', 'custom-elements-manifest', 'analyze', '--quiet');
writeSbom(join(root, 'dist'), JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeManifest(join(root, 'dist'), version);
console.log('Built in dist/.');
