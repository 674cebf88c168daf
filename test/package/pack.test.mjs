// What npm would publish: the files that are wanted and no others, for whoever installs them.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { TAGS } from '../pages/support/elements.mjs';
import { readImports } from '../tools/read-imports.mjs';
import { exportedNames, useEveryExport } from './support/every-export.mjs';
import { description, makeForeignProject, root } from './support/foreign-project.mjs';

const WANTED = [
  /^(CHANGELOG\.md|LICENSE|README\.md|SECURITY\.md|UPGRADING\.md|package\.json)$/,
  /^dist\/(buurtmonitor|embed|embed-host|index)\.js(\.map)?$/,
  /^dist\/embed\.(html|css)$/,
  /^dist\/(chunks|cli|cli\/chunks|elements)\/[\w.-]+\.js(\.map)?$/,
  /^dist\/npm\/[\w./-]+\.(d\.ts|js|js\.map)$/,
  /^dist\/(custom-elements|network-manifest|sbom\.cdx)\.json$/,
  /^dist\/third-party-licences\.md$/,
];
const NEEDED = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'UPGRADING.md', 'dist/sbom.cdx.json'];

/** The package is of modules; whoever still loads CommonJS with TypeScript, or has TypeScript 4, is not who it is for. */
const RESOLUTIONS = ['node16-esm', 'bundler'];
/** A page, and no module. */
const NO_MODULE = ['./embed.html'];

/** What gives a tag its class. */
const REGISTERS = /registerElement\(["'`]/;

let foreign;
const read = (path) => readFileSync(join(foreign.installed, path), 'utf8');

before(() => {
  foreign = makeForeignProject();
});

after(() => foreign?.close());

describe('the package', () => {
  it('has the files that are wanted, and no others', () => {
    expect(foreign.paths.filter((path) => !WANTED.some((wanted) => wanted.test(path)))).to.deep.equal([]);
    expect(foreign.paths).to.include.members(NEEDED);
  });

  it('names no place on the machine that built it', () => {
    const places = [join(root, 'src/'), join(root, 'node_modules/'), 'file:///'];
    const naming = foreign.paths.filter((path) => places.some((place) => read(path).includes(place)));
    expect(naming).to.deep.equal([]);
  });

  it('has source maps that lead to the project or to packages, and hold what they lead to', () => {
    for (const path of foreign.paths.filter((one) => one.endsWith('.js.map'))) {
      const { sources, sourcesContent } = JSON.parse(read(path));
      expect(
        sources.filter((source) => !/^((\.\.\/)+src|node_modules)\//.test(source) && !isOurs(source)),
        path,
      ).to.deep.equal([]);
      expect(sourcesContent?.length ?? 0, path).to.equal(sources.length);
    }
  });

  /** The line that the build makes of a file that a page names. */
  const isOurs = (source) => /page-file:|rolldown/.test(source);

  it('names every package that it imports', () => {
    const code = foreign.paths.filter((path) => /^dist\/(npm|cli)\/.*\.js$/.test(path));
    const imported = code.flatMap((path) => readImports(read(path)).map(({ specifier }) => specifier));
    const packages = imported.filter((one) => !/^(\.|node:)/.test(one)).map(packageOf);
    const named = Object.keys({ ...description.dependencies, ...description.optionalDependencies });
    expect(packages.filter((one) => !named.includes(one))).to.deep.equal([]);
    expect(packages).to.include.members(['lit', 'leaflet', 'hucre', 'valibot', 'csv-parse']);
  });

  /** A scope and a name, or a name. */
  const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

  it('is described as npm and bundlers want it (publint)', async () => {
    const { messages } = await publint({ pack: { tarball: tarball() }, strict: true });
    expect(messages.map((message) => formatMessage(message, description))).to.deep.equal([]);
  });

  it('has types at every address (are the types wrong?)', async () => {
    const addresses = Object.keys(description.exports).filter(
      (path) => /^\.$|\.js$/.test(path) && !path.includes('*'),
    );
    const entrypoints = [...addresses, './elements/buurt-map.js', './elements/buurt-map.define.js'];
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball())), {
      entrypoints,
      excludeEntrypoints: NO_MODULE,
    });
    const problems = checked.problems.filter(
      ({ resolutionKind }) => !resolutionKind || RESOLUTIONS.includes(resolutionKind),
    );
    expect(problems).to.deep.equal([]);
  });

  function tarball() {
    const { buffer, byteOffset, byteLength } = readFileSync(foreign.tarball);
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }
});

/** What a bundler makes of a line of code in a project of somebody else, all files together. */
function bundle(line) {
  writeFileSync(join(foreign.folder, 'entry.js'), line);
  const vite = pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href;
  const options = {
    ...{ root: foreign.folder, configFile: false, logLevel: 'warn' },
    build: { outDir: 'out', minify: false, lib: { entry: 'entry.js', formats: ['es'], fileName: 'out' } },
  };
  const script = `import('${vite}').then(({ build }) => build(${JSON.stringify(options)}))`;
  const { status, stderr } = foreign.run(process.execPath, '-e', script);
  expect([status, stderr]).to.deep.equal([0, '']);
  const files = readdirSync(join(foreign.folder, 'out')).filter((path) => path.endsWith('.js'));
  return files.map((path) => readFileSync(join(foreign.folder, 'out', path), 'utf8')).join('\n');
}

describe('in a project of somebody else', () => {
  for (const [moduleResolution, module] of [
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ]) {
    it(`every export compiles, with the types of all files checked (${moduleResolution})`, () => {
      const names = exportedNames(read('dist/npm/index.d.ts'));
      expect(names.values.length + names.types.length).to.be.above(40);
      writeFileSync(join(foreign.folder, 'use.ts'), useEveryExport(names, TAGS));
      const compilerOptions = {
        ...{ strict: true, skipLibCheck: false, noEmit: true, module, moduleResolution, types: [] },
        ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
      };
      writeFileSync(
        join(foreign.folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['use.ts'] }),
      );
      const { stdout, status } = foreign.run(
        process.execPath,
        join(root, 'node_modules/typescript/bin/tsc'),
        '-p',
        '.',
      );
      expect([status, stdout]).to.deep.equal([0, '']);
    });
  }

  it('Node imports the library, with all that it exports', () => {
    const { values } = exportedNames(read('dist/npm/index.d.ts'));
    const script =
      "import('buurtmonitor').then((library) => console.log(Object.keys(library).sort().join()))";
    const { stdout, stderr } = foreign.run(process.execPath, '-e', script);
    expect([stdout.trim(), stderr]).to.deep.equal([values.sort().join(), '']);
  });

  it('every address that is exported leads to a file', () => {
    const addresses = Object.keys(description.exports).flatMap((path) =>
      path.includes('*') ? TAGS.map((tag) => path.replace('*', tag)) : [path],
    );
    const names = addresses.map((path) => `buurtmonitor${path.slice(1)}`);
    const script = `console.log(${JSON.stringify(names)}.map((name) => import.meta.resolve(name)).join(' '))`;
    const { stdout, stderr } = foreign.run(process.execPath, '--input-type=module', '-e', script);
    expect(stderr).to.equal('');
    const files = stdout
      .trim()
      .split(' ')
      .map((address) => new URL(address));
    expect(files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile())).to.deep.equal([]);
    expect(files).to.have.length(names.length);
  });

  it('a bundler keeps what registers a tag, and Leaflet leaves the window alone', () => {
    const code = bundle("import 'buurtmonitor/elements/buurt-map.define.js';");
    expect(code).to.match(REGISTERS).and.to.contain('createPane');
    expect(code).to.not.match(/window\.L\s*=/);
  });

  it('a bundler registers nothing for a class alone, and drops what is not used', () => {
    const code = bundle("import { IndicatorCompare } from 'buurtmonitor'; export { IndicatorCompare };");
    expect(code).to.contain('IndicatorCompare').and.not.contain('IndicatorScatter');
    expect(code).to.not.match(REGISTERS);
  });

  it('the command tells what it does', () => {
    const { stdout, stderr, status } = foreign.run('npx', '--no-install', 'buurtmonitor', '--help');
    expect([status, stdout + stderr]).to.satisfy(
      ([code, text]) => code === 0 && /build.*validate.*serve/s.test(text),
    );
  });

  it('the command prints the policy of a page', () => {
    const { stdout } = foreign.run(
      'npx',
      '--no-install',
      'buurtmonitor',
      'csp',
      'https://figures.example/monitor/',
    );
    expect(stdout).to.contain("default-src 'none'").and.contain('https://figures.example/monitor/');
  });

  it('nothing was written into the package meanwhile', () => {
    const paths = readdirSync(foreign.installed, { recursive: true, withFileTypes: true });
    expect(paths.filter((one) => one.isFile())).to.have.length(foreign.paths.length);
  });
});
