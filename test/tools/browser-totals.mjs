// A reporter for @web/test-runner that keeps the totals, so that the test run can add them up.
import { writeFileSync } from 'node:fs';

/** Writes `{passed, failed, skipped, brokenFiles}` to `path` when the browser tests are done. */
export function totalsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(path, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** Adds up the outcomes of all test files. A file that broke before its first test counts as a failure. */
export function countSessions(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0, brokenFiles: 0 };
  for (const session of sessions) {
    const tests = testsIn(session.testResults);
    for (const test of tests) totals[outcome(test)] += 1;
    const hasOwnFailure = tests.some((test) => outcome(test) === 'failed');
    if (!session.passed && !hasOwnFailure) totals.brokenFiles += 1;
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
