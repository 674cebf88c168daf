// Runs the steps of the test run one after another and keeps the score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The score of a whole run: tests that passed and failed, and steps that failed without having tests. */
export function newScore() {
  return { passed: 0, failed: 0 };
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
  addOutcome(score, totals, status === 0);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Adds what a step counted. A step that failed without a failed test is one failure, never none. */
export function addOutcome(score, totals, succeeded) {
  const failed = (totals?.failed ?? 0) + (totals?.brokenFiles ?? 0);
  score.passed += totals?.passed ?? 0;
  score.failed += succeeded ? failed : Math.max(failed, 1);
}
