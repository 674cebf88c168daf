// Checks what the build made: nothing is missing, nothing has an effect that it should not have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reachInAll, reachStatically } from './size.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = join(root, 'dist');
const read = (path) => readFileSync(join(dist, path), 'utf8');
const withImports = (entry) => [...reachStatically(read, entry)].map(read).join('\n');

const tags = readdirSync(join(root, 'src/elements')).filter((name) =>
  existsSync(join(root, 'src/elements', name, `${name}.ts`)),
);

/** What a page may rely on, as sentences with whether they hold. */
function claims() {
  // Tags are registered when what they need has come.
  const everything = [...reachInAll(read, 'buurtmonitor.js')].map(read).join('\n');
  const manifest = read('custom-elements.json');
  return [
    ...tags.flatMap((tag) => [
      [`buurtmonitor.js registers <${tag}>`, registers(everything, tag)],
      [
        `elements/${tag}.define.js registers <${tag}>`,
        registers(withImports(`elements/${tag}.define.js`), tag),
      ],
      [`elements/${tag}.js registers nothing`, !registers(withImports(`elements/${tag}.js`), tag)],
      [`index.js does not register <${tag}>`, !registers(withImports('index.js'), tag)],
      [`custom-elements.json describes <${tag}>`, manifest.includes(`"tagName": "${tag}"`)],
    ]),
    ...allFiles().flatMap(fileClaims),
    ...exportedFiles().map((path) => [`package.json exports ${path}`, existsSync(join(root, path))]),
    ['embed.html names published files', namesPublished(read('embed.html'))],
    ['embed-host.js is below a kilobyte', read('embed-host.js').length < 1000],
    ['the command can be run', read('cli/buurtmonitor.js').startsWith('#!')],
  ];
}

/** Whether code calls something with a tag and what comes with it: nobody else does than who registers it. */
function registers(code, tag) {
  return code.includes('customElements.define(') && new RegExp(`\\([\`'"]${tag}[\`'"],`).test(code);
}

/** Whether every file that a page names stands beside it. */
function namesPublished(page) {
  const names = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
  return names.length > 0 && names.every((name) => existsSync(join(dist, name)));
}

function allFiles() {
  return readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.js'));
}

function fileClaims(path) {
  const code = read(path);
  return [
    [`${path} is for production`, !code.includes('Lit is in dev mode')],
    [`${path} leaves the window alone`, !/window\.L\s*=/.test(code)],
  ];
}

function exportedFiles() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return paths.flatMap((path) =>
    path.includes('*') ? tags.map((tag) => path.replaceAll('*', tag)) : [path],
  );
}

const broken = claims().filter(([, holds]) => !holds);
for (const [claim] of broken) console.error(`Not so: ${claim}.`);
console.log(`${tags.length} elements published.`);
process.exitCode = broken.length > 0 ? 1 : 0;
