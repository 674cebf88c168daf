/**
 * Fails the test that caused a `console.warn` or `console.error`. The test runner loads this file before
 * each test file; a test that is about a warning takes it with `takeConsoleMessages`.
 */

const messages: string[] = [];

/** The warnings and errors since the test began, or since the last call. Taken, they no longer fail the test. */
export function takeConsoleMessages(): string[] {
  return messages.splice(0);
}

/** Watches a console, and shows its warnings in the failure of the test alone. The page's own is watched already; call it for the window of a frame. */
export function guardConsole(target: Console): void {
  for (const level of ['warn', 'error'] as const) {
    target[level] = (...parts: unknown[]) => {
      messages.push(`console.${level}: ${parts.map(asText).join(' ')}`);
    };
  }
}

function asText(part: unknown): string {
  return part instanceof Error ? String(part.stack) : String(part);
}

function complaint(): Error | undefined {
  const taken = takeConsoleMessages();
  return taken.length > 0 ? new Error(`Unexpected on the console:\n${taken.join('\n')}`) : undefined;
}

// An `afterEach` that throws would end the whole file, so the outcome of each test itself is changed.
function guardTests(): void {
  const run = Mocha.Runnable.prototype.run;
  Mocha.Runnable.prototype.run = function (this: Mocha.Runnable, done) {
    const isTest = (this as Mocha.Test).type === 'test';
    run.call(this, (error?: unknown) => done(error ?? (isTest ? complaint() : undefined)));
  };
}

guardConsole(console);
guardTests();

// What a clean-up says after the last test has no test left to fail.
after(() => {
  const left = complaint();
  if (left) throw left;
});
