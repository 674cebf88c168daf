// Runs the steps of the test run one after another and keeps the score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many failed tests are named again where a step ends: enough to see what they have in common. */
const MOST_NAMED = 40;

/**
 * The score of a whole run: tests that passed and failed, and steps that failed without having tests; `lines` tells it
 * for each step that counts tests, and names those that failed.
 */
export function newScore() {
  return { passed: 0, failed: 0, lines: [] };
}

/**
 * Runs one step and adds its outcome to the score. A step that counts tests writes `{passed, failed, failures}` to the
 * file in `TEST_TOTALS`; another step counts only when it fails, as one failure.
 * Returns whether the step succeeded.
 */
export function runStep(score, title, [command, ...parts], { cwd, env = {}, countsTests = false }) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'buurtmonitor-'));
  const totalsFile = join(folder, 'totals.json');
  const environment = { ...process.env, ...env, TEST_TOTALS: countsTests ? totalsFile : '' };
  const { status } = spawnSync(command, parts, { cwd, env: environment, stdio: 'inherit' });
  const totals = existsSync(totalsFile) ? JSON.parse(readFileSync(totalsFile, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const { passed, failed } = addOutcome(score, totals, status === 0);
  const names = failureLines(totals);
  if (countsTests)
    score.lines.push(`${title}: ${passed} passed, ${failed} failed, ${skippedIn(totals)}${seconds}`);
  else if (failed > 0) score.lines.push(`${title}: failed, ${seconds}`);
  score.lines.push(...names);
  console.log([`${status === 0 ? 'ok' : 'FAILED'}, ${seconds}`, ...names].join('\n'));
  return status === 0;
}

/** Adds what a step counted, and returns it. A step that failed without a failed test is one failure, never none. */
export function addOutcome(score, totals, succeeded) {
  const counted = (totals?.failed ?? 0) + (totals?.brokenFiles ?? 0);
  const passed = totals?.passed ?? 0;
  const failed = succeeded ? counted : Math.max(counted, 1);
  score.passed += passed;
  score.failed += failed;
  return { passed, failed };
}

/** Names the tests that failed once more: what they printed may be thousands of lines up. */
export function failureLines({ failures = [] } = {}) {
  const named = failures.slice(0, MOST_NAMED).map((name) => `  ✖ ${name}`);
  const left = failures.length - named.length;
  return left > 0 ? [...named, `  and ${left} more`] : named;
}

function skippedIn(totals) {
  return totals?.skipped ? `${totals.skipped} skipped, ` : '';
}
