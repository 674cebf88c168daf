// Says of a release what is in it and what it needs: dist/sbom.cdx.json, a bill of materials in the format CycloneDX.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file in the folder of built files. */
export const SBOM_FILE = 'sbom.cdx.json';

/** Of a component: whether its code is in the built files, or installed beside them. */
const BUNDLED = 'buurtmonitor:bundled';

/**
 * Writes the bill of a folder of built files. It has neither a date nor a number of its own, so that the same release
 * has the same bill wherever it is built.
 * @param lock The lock file, whose versions the build has used.
 */
export function writeSbom(dist, lock) {
  const bill = billOfMaterials(lock, bundledIn(dist));
  writeFileSync(join(dist, SBOM_FILE), `${JSON.stringify(bill, undefined, 2)}\n`);
}

/** Names of the packages whose code is in files for pages, as their source maps tell. */
export function bundledIn(dist) {
  const maps = readdirSync(dist, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js.map') && !path.startsWith('npm/'));
  const sources = maps.flatMap((path) => JSON.parse(readFileSync(join(dist, path), 'utf8')).sources);
  const names = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return new Set(names.filter(Boolean));
}

/** The bill itself: the package, all that it needs with all that these need, and how they hang together. */
export function billOfMaterials(lock, bundled) {
  const root = lock.packages[''];
  const required = reach(lock, ['dependencies']);
  const all = reach(lock, ['dependencies', 'optionalDependencies']);
  const paths = onePerRef(lock, [...all.keys()].filter((path) => path !== '').sort());
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'library', ...named(root.name, root), ...licensed(root) } },
    components: paths.map((path) => componentOf(path, lock.packages[path], { bundled, required })),
    dependencies: ['', ...paths].map((path) => ({
      ref: refOf(path === '' ? root.name : nameOf(path), lock.packages[path]),
      dependsOn: [
        ...new Set(all.get(path).map((other) => refOf(nameOf(other), lock.packages[other]))),
      ].sort(),
    })),
  };
}

/** A package that stands in several places in one version is one component. */
function onePerRef(lock, paths) {
  const byRef = new Map([...paths].reverse().map((path) => [refOf(nameOf(path), lock.packages[path]), path]));
  return paths.filter((path) => byRef.get(refOf(nameOf(path), lock.packages[path])) === path);
}

/** What is reached from the package: by its path in the lock file the paths of what it asks for. */
function reach(lock, kinds) {
  const found = new Map();
  const open = [''];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const asked = kinds.flatMap((kind) => Object.keys(lock.packages[path][kind] ?? {}));
    const others = asked.map((name) => placeOf(lock, name, path)).filter(Boolean);
    found.set(path, others);
    open.push(...others);
  }
  return found;
}

/** Where Node finds a package from another: beside it, or further up. */
function placeOf(lock, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return undefined;
  }
}

function componentOf(path, entry, { bundled, required }) {
  const name = nameOf(path);
  return {
    type: 'library',
    ...named(name, entry),
    scope: required.has(path) ? 'required' : 'optional',
    ...(entry.integrity && { hashes: [hashOf(entry.integrity)] }),
    ...licensed(entry),
    properties: [{ name: BUNDLED, value: String(bundled.has(name) && !path.includes('/node_modules/')) }],
  };
}

function named(name, { version }) {
  const [scope, own] = name.startsWith('@') ? name.slice(1).split('/') : [undefined, name];
  const group = scope === undefined ? {} : { group: `@${scope}` };
  return { 'bom-ref': refOf(name, { version }), ...group, name: own, version, purl: purlOf(name, version) };
}

function licensed({ license }) {
  if (!license) return {};
  return {
    licenses: [/ (AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
  };
}

function hashOf(integrity) {
  const [, bits, digest] = /sha(\d+)-(\S+)/.exec(integrity);
  return { alg: `SHA-${bits}`, content: Buffer.from(digest, 'base64').toString('hex') };
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const refOf = (name, { version }) => `${name}@${version}`;
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
