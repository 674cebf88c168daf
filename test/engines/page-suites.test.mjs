import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ENGINES } from './engines.mjs';
import { LAUNCH_OPTIONS } from './launch-options.mjs';
import { LEFT_OUT, leftOutLines, WITHOUT_PAGES } from './page-suites.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the tests of whole pages', () => {
  it('run in every engine, or it is said why not', () => {
    const known = [...Object.keys(LAUNCH_OPTIONS), ...Object.keys(WITHOUT_PAGES)];
    expect(known.sort()).to.deep.equal(Object.keys(ENGINES).sort());
  });

  it('all run in Chromium', () => {
    expect(leftOutLines({ id: 'chromium', title: 'Chromium' })).to.deep.equal([]);
  });

  it('leave out parts of files that are there', () => {
    const files = Object.values(LEFT_OUT).flatMap((parts) => Object.keys(parts));
    const known = files.filter((part) => existsSync(`${root}test/pages/${part.split(' ').at(-1)}`));
    expect(known).to.deep.equal(files);
  });

  it('tell what is left out, with why', () => {
    const lines = leftOutLines({ id: 'firefox', title: 'Firefox' });
    expect(lines.join('\n')).to.contain('Firefox').and.contain('host-styles.test.mjs').and.contain('pixels');
    expect(leftOutLines({ id: 'webkit', title: 'WebKit' })).to.have.length(1);
  });
});
