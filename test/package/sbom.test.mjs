// The bill of materials is true: it has what is in the files and what is installed with them, and nothing by chance.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { billOfMaterials, SBOM_FILE } from '../../build/sbom.mjs';
import { description, root } from './support/foreign-project.mjs';

const inDist = (path) => readFileSync(join(root, 'dist', path), 'utf8');
const bill = JSON.parse(inDist(SBOM_FILE));
const componentOf = (name) =>
  bill.components.find(({ purl }) => purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`));
const isBundled = ({ properties }) =>
  properties.some(({ name, value }) => name === 'buurtmonitor:bundled' && value === 'true');

describe('the bill of materials of a release', () => {
  it('is one of CycloneDX, of this version, without a date or a number by chance', () => {
    expect(bill).to.include({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(bill.metadata.component).to.include({ name: 'buurtmonitor', version: description.version });
    expect(bill).not.to.have.any.keys('serialNumber');
    expect(bill.metadata).not.to.have.any.keys('timestamp');
  });

  it('has every package that the files contain, as their licences do', () => {
    const licensed = [...inDist('third-party-licences.md').matchAll(/^## (\S+) - (\S+) /gm)];
    expect(licensed).not.to.be.empty;
    for (const [, name, version] of licensed) expect(componentOf(name), name).to.include({ version });
    // A package that only names another has a licence, and no code.
    const names = licensed.map(([, name]) => name);
    const bundled = bill.components
      .filter(isBundled)
      .map(({ group, name }) => (group ? `${group}/${name}` : name));
    expect(names).to.include.members(bundled);
    expect(bundled).to.include.members(['lit-html', 'leaflet', 'valibot']);
  });

  it('has every package that is installed with it: those that must be, and those that may', () => {
    for (const name of Object.keys(description.dependencies))
      expect(componentOf(name).scope).to.equal('required');
    for (const name of Object.keys(description.optionalDependencies))
      expect(componentOf(name).scope).to.equal('optional');
  });

  it('has none that only builds or tests it', () => {
    const developed = Object.keys(description.devDependencies).filter((name) => !name.startsWith('@types/'));
    expect(developed.filter((name) => componentOf(name)?.scope === 'required')).to.deep.equal([]);
    for (const name of ['vite', 'terser', 'chai']) expect(componentOf(name), name).to.equal(undefined);
  });

  it('has each component once, and tells of each what it needs', () => {
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).to.equal(refs.length);
    const known = new Set([bill.metadata.component['bom-ref'], ...refs]);
    expect(bill.dependencies).to.have.length(known.size);
    const told = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(told.filter((ref) => !known.has(ref))).to.deep.equal([]);
  });
});

describe('billOfMaterials(lock, bundled)', () => {
  const lock = {
    packages: {
      '': {
        name: 'us',
        version: '1.0.0',
        license: 'EUPL-1.2',
        dependencies: { a: '1' },
        optionalDependencies: { c: '1' },
      },
      'node_modules/a': { version: '1.0.0', license: '(MIT OR CC0-1.0)', dependencies: { '@x/b': '2' } },
      'node_modules/a/node_modules/@x/b': { version: '2.0.0', integrity: 'sha512-AAAA' },
      'node_modules/@x/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0', dependencies: { '@x/b': '1' } },
      'node_modules/tool': { version: '1.0.0', dev: true },
    },
  };
  const { components, dependencies } = billOfMaterials(lock, new Set(['a']));

  it('takes of several versions the one that Node would take', () => {
    expect(dependencies.map(({ ref, dependsOn }) => [ref, ...dependsOn].join(' '))).to.deep.equal([
      'us@1.0.0 a@1.0.0 c@1.0.0',
      '@x/b@1.0.0',
      'a@1.0.0 @x/b@2.0.0',
      '@x/b@2.0.0',
      'c@1.0.0 @x/b@1.0.0',
    ]);
  });

  it('tells where a component is from, what its licence is, and whether it must be there', () => {
    const [first, second, third] = components;
    expect(first).to.deep.include({
      group: '@x',
      name: 'b',
      purl: 'pkg:npm/%40x/b@1.0.0',
      scope: 'optional',
    });
    expect(second).to.deep.include({ scope: 'required', licenses: [{ expression: '(MIT OR CC0-1.0)' }] });
    expect(third.hashes).to.deep.equal([{ alg: 'SHA-512', content: '000000' }]);
  });
});
