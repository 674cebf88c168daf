import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from 'chai';
import { findBrowser } from './find-browser.mjs';

let folder;

function aCommand(name, exitCode) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the browser of CHROME_PATH before any other', () => {
    aCommand('chromium', 0);
    const own = aCommand('my-browser', 0);
    expect(findBrowser({ PATH: folder, CHROME_PATH: own })).to.equal(own);
  });

  it('says so when CHROME_PATH names a file that is not there', () => {
    const environment = { PATH: folder, CHROME_PATH: join(folder, 'nothing') };
    expect(() => findBrowser(environment)).to.throw('CHROME_PATH');
  });

  it('passes over a command that does not start, such as one that only advises to install', () => {
    aCommand('chromium-browser', 1);
    const chrome = aCommand('google-chrome', 0);
    expect(findBrowser({ PATH: folder })).to.equal(chrome);
  });
});
