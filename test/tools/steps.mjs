// Runs the steps of the test run one after another and keeps the score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The score of a whole run: tests that passed and failed, and steps that failed without having tests; `lines` tells it
 * for each step that counts tests.
 */
export function newScore() {
  return { passed: 0, failed: 0, lines: [] };
}

/**
 * Runs one step and adds its outcome to the score. A step that counts tests writes `{passed, failed}` to the
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
  if (countsTests)
    score.lines.push(`${title}: ${passed} passed, ${failed} failed, ${skippedIn(totals)}${seconds}`);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}, ${seconds}`);
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

function skippedIn(totals) {
  return totals?.skipped ? `${totals.skipped} skipped, ` : '';
}
