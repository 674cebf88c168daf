// Whoever builds a release anew gets the same bytes, and so can see that what is published is made of these sources.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { integrityOfFiles, MANIFEST_FILE } from '../../build/network-manifest.mjs';
import { root } from './support/foreign-project.mjs';

/** What a build does not read. */
const NOT_READ = /^(\.git|\.cache|node_modules|dist|data-fixtures|demo|test|coverage)(\/|$)/;

describe('a build in another folder', () => {
  let folder;
  let copy;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-again-'));
    copy = join(folder, 'of/another/length');
    cpSync(root, copy, { recursive: true, filter: (path) => !NOT_READ.test(relative(root, path)) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/build.mjs'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect([status, status === 0 || stdout + stderr]).to.deep.equal([0, true]);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('makes files of the integrity that the release tells', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'dist', MANIFEST_FILE), 'utf8'));
    expect(integrityOfFiles(join(copy, 'dist'))).to.deep.equal(files);
  });

  it('tells the same of them', () => {
    const manifestIn = (place) => readFileSync(join(place, 'dist', MANIFEST_FILE), 'utf8');
    expect(manifestIn(copy)).to.equal(manifestIn(root));
  });
});
