// How long tests of whole pages wait for what is to come. They end as soon as it has come, so a long wait costs nothing
// but where something is wrong; a machine that does much else may take many times as long as a quiet one.

/** For one thing, in milliseconds. */
export const PATIENCE_MS = 150_000;
/** For many that are done in one go, such as all that a reader can do with an element; in milliseconds. */
export const LONG_PATIENCE_MS = 600_000;

const PAUSE_MS = 50;

/**
 * Asks a question until the answer is yes, and gives the answer.
 * @throws When there was no such answer in all that time.
 */
export async function untilTrue(what, question) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
