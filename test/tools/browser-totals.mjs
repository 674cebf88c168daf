// A reporter for @web/test-runner that keeps the totals, so that the test run can add them up.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes `{passed, failed, skipped, brokenFiles, failures}` to `path` when the browser tests are done. */
export function totalsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(path, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** Adds up the outcomes of all test files. A file that broke before its first test counts as a failure. */
export function countSessions(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0, brokenFiles: 0, failures: [] };
  for (const session of sessions) {
    const file = relative('', session.testFile);
    const tests = testsIn(session.testResults);
    for (const test of tests) totals[outcome(test)] += 1;
    const failed = tests.filter((test) => outcome(test) === 'failed');
    totals.failures.push(...failed.map(({ name }) => `${file}: ${name}`));
    if (session.passed || failed.length > 0) continue;
    totals.brokenFiles += 1;
    totals.failures.push(`${file}: broke before its first test, or after its last`);
  }
  return totals;
}

function outcome(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
