import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { LEFT_OUT, leftOutLines } from './page-suites.mjs';

const pages = fileURLToPath(new URL('../pages/', import.meta.url));
/** The file that an entry of the list ends with. */
const fileOf = (part) => part.split(' ').at(-1);

describe('the tests of whole pages', () => {
  it('that WebKit leaves out are on the list', () => {
    const files = readdirSync(pages).filter((name) => name.endsWith('.test.mjs'));
    const leaving = files.filter((name) => readFileSync(pages + name, 'utf8').includes("except('webkit'"));
    const listed = Object.keys(LEFT_OUT.webkit).map(fileOf);
    expect(leaving.filter((name) => !listed.includes(name))).to.deep.equal([]);
  });

  it('all run in Chromium', () => {
    expect(leftOutLines({ id: 'chromium', title: 'Chromium' })).to.deep.equal([]);
  });

  it('leave out parts of files that are there', () => {
    const files = Object.values(LEFT_OUT).flatMap((parts) => Object.keys(parts).map(fileOf));
    expect(files.filter((name) => !existsSync(pages + name))).to.deep.equal([]);
  });

  it('tell what is left out, with why', () => {
    const lines = leftOutLines({ id: 'firefox', title: 'Firefox' });
    expect(lines.join('\n')).to.contain('Firefox').and.contain('host-styles.test.mjs').and.contain('pixels');
    expect(leftOutLines({ id: 'webkit', title: 'WebKit' })).to.not.be.empty;
  });
});
