import { describe, it } from 'node:test';
import { expect } from 'chai';
import { countSessions } from './browser-totals.mjs';
import { judge, judgePicture, weigh, weighPicture } from './size.mjs';
import { addOutcome, failureLines, newScore } from './steps.mjs';

describe('the score of a test run', () => {
  for (const [what, totals, succeeded, expected] of [
    ['tests that pass', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    ['tests that fail', { passed: 2, failed: 1 }, false, { passed: 2, failed: 1 }],
    ['a file that did not load', { passed: 2, failed: 0, brokenFiles: 1 }, false, { passed: 2, failed: 1 }],
    ['a crash without a failed test', { passed: 2, failed: 0 }, false, { passed: 2, failed: 1 }],
    ['a step without tests that fails', undefined, false, { passed: 0, failed: 1 }],
    ['a step without tests that succeeds', undefined, true, { passed: 0, failed: 0 }],
  ]) {
    it(`counts ${what}`, () => {
      const score = newScore();
      addOutcome(score, totals, succeeded);
      expect(score).to.include(expected);
    });
  }

  it('adds up nested suites and files that broke in the browser', () => {
    const suite = (tests, suites = []) => ({ tests, suites });
    const inner = suite([{ passed: true }, { name: 'says why', passed: false }, { skipped: true }]);
    const sessions = [
      { testFile: 'a.test.ts', passed: false, testResults: suite([{ passed: true }], [inner]) },
      { testFile: 'b.test.ts', passed: false, testResults: undefined },
    ];
    const { failures, ...counts } = countSessions(sessions);
    expect(counts).to.deep.equal({ passed: 2, failed: 1, skipped: 1, brokenFiles: 1 });
    expect(failures.map((name) => name.split(':')[0])).to.deep.equal(['a.test.ts', 'b.test.ts']);
    expect(failures[0]).to.contain('says why');
  });

  it('names what failed, and counts what is too much to name', () => {
    const failures = Array.from({ length: 50 }, (_, index) => `test ${index}`);
    const lines = failureLines({ failures });
    expect(lines[0]).to.contain('test 0');
    expect(lines.at(-1)).to.contain(`${50 - (lines.length - 1)} more`);
  });

  it('names nothing where nothing failed', () => {
    expect(failureLines({ failures: [] })).to.deep.equal([]);
    expect(failureLines(undefined)).to.deep.equal([]);
  });
});

describe('the weight of a built file', () => {
  const files = {
    'a.js': 'import"./chunks/b.js";const later=()=>import(`./chunks/c.js`);',
    'chunks/b.js': 'import"../a.js";',
    'chunks/c.js': 'export const large = 1;',
  };
  const read = (path) => Buffer.from(files[path]);

  it('counts each import once, and what is loaded later apart', () => {
    const { first, all } = weigh(read, 'a.js');
    expect(all - first).to.equal(weigh(read, 'chunks/c.js').first);
  });

  it('is fine within its budget', () => {
    expect(judge('a.js', { first: 10, all: 20 }, { first: 10, all: 20 })).to.deep.equal([]);
  });

  it('tells what to do when it is too heavy', () => {
    expect(judge('a.js', { first: 11, all: 20 }, { first: 10, all: 20 }).join()).to.contain('load it later');
  });

  it('wants a budget for each entry', () => {
    expect(judge('a.js', { first: 1, all: 1 }, undefined).join()).to.contain('no budget');
  });
});

describe('the weight of a first picture', () => {
  const files = {
    'a.js': 'import"./chunks/core-abcdefgh.js";',
    'chunks/core-abcdefgh.js': 'const later=()=>import(`./kit-12-45678.js`);',
    'chunks/kit-12-45678.js': 'import"./core-abcdefgh.js";export const large = 1;',
  };
  const read = (path) => Buffer.from(files[path]);
  const weighAll = (later) => weighPicture(read, Object.keys(files), { entry: 'a.js', later });

  it('counts the later files that it needs, and everything once', () => {
    expect(weighAll(['kit'])).to.equal(weigh(read, 'a.js').all);
  });

  it('counts no other later files', () => {
    expect(weighAll([])).to.equal(weigh(read, 'a.js').first);
  });

  it('wants to be told of a later file that has another name now', () => {
    expect(() => weighAll(['tools'])).to.throw('tools');
  });

  it('is fine within its budget, and tells what to do beyond it', () => {
    expect(judgePicture('a map', 10, 10)).to.deep.equal([]);
    expect(judgePicture('a map', 11, 10).join()).to.contain('after the picture');
  });
});
