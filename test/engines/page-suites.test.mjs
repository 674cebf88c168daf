import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { pageTestFiles } from '../tools/node-test-files.mjs';
import { ENGINES } from './engines.mjs';
import { LAUNCH_OPTIONS } from './launch-options.mjs';
import { LEFT_OUT, leftOutLines, runsIn, WITHOUT_PAGES } from './page-suites.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesOf = (engine) => Object.keys(LEFT_OUT[engine]).filter((name) => !name.includes(' '));

describe('the tests of whole pages', () => {
  it('run in every engine, or it is said why not', () => {
    const known = [...Object.keys(LAUNCH_OPTIONS), ...Object.keys(WITHOUT_PAGES)];
    expect(known.sort()).to.deep.equal(Object.keys(ENGINES).sort());
  });

  it('all run in Chromium', () => {
    expect(leftOutLines({ id: 'chromium', title: 'Chromium' })).to.deep.equal([]);
  });

  it('leave out files that are there, and no others', () => {
    for (const engine of Object.keys(LEFT_OUT)) {
      const left = filesOf(engine);
      expect(left.filter((name) => !existsSync(`${root}test/pages/${name}`))).to.deep.equal([]);
      expect(pageTestFiles(root).length - pageTestFiles(root, engine).length).to.equal(left.length);
      expect(left.some((name) => runsIn(engine, `test/pages/${name}`))).to.equal(false);
    }
  });

  it('tell what is left out, with why', () => {
    const lines = leftOutLines({ id: 'firefox', title: 'Firefox' });
    expect(lines.join('\n')).to.contain('Firefox').and.contain('host-styles.test.mjs').and.contain('pixel');
    expect(leftOutLines({ id: 'webkit', title: 'WebKit' })).to.have.length(1);
  });
});
