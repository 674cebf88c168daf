// A reporter for Node's test runner: shows failures, and writes the totals to the file in TEST_TOTALS.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Reads the events of a test run and yields what a person wants to read of it. */
export default async function* report(events) {
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    const outcome = outcomeOf(type, data);
    if (outcome) totals[outcome] += 1;
    if (outcome === 'failed') {
      totals.failures.push(nameOf(data));
      yield describeFailure(data);
    }
    if (outcome === 'skipped') yield `– ${data.name}: skipped, ${data.skip || data.todo}\n`;
  }
  if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
  yield `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`;
}

function outcomeOf(type, data) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  if (type === 'test:fail') return isEchoOfParts(data) ? undefined : 'failed';
  return data.details.type === 'suite' ? undefined : 'passed';
}

// A suite fails because its tests do; they have been counted.
function isEchoOfParts({ details }) {
  return details.error?.failureType === 'subtestsFailed';
}

function nameOf({ name, file }) {
  return file ? `${relative('', file)}: ${name}` : name;
}

function describeFailure({ name, file, details }) {
  const cause = details.error?.cause ?? details.error;
  return `✖ ${name}\n  ${file ?? ''}\n  ${(cause?.stack ?? String(cause)).replaceAll('\n', '\n  ')}\n\n`;
}
