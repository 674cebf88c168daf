// What the tests of whole pages leave out in an engine, with the reason: the run prints it.

/** Parts of tests that an engine has no way to, by the engine, with why. A test that is left out whole tells it itself. */
export const LEFT_OUT = {
  firefox: {
    'the memory of long-lives.test.mjs':
      'the browser does not tell how large the heap is; what is made is counted there too',
    'the pictures of host-styles.test.mjs':
      'pixels are compared in the drawing of one engine; styles and sizes of every part are compared there too',
  },
};

/** Engines that no tests of whole pages run in, with why. */
export const WITHOUT_PAGES = {
  webkit: 'its driver tells nothing of requests, of the console and of new documents',
};

/** What to say of what an engine leaves out. */
export function leftOutLines({ id, title }) {
  if (WITHOUT_PAGES[id]) return [`Pages in ${title}: left out, for ${WITHOUT_PAGES[id]}`];
  return Object.entries(LEFT_OUT[id] ?? {}).map(
    ([what, why]) => `Pages in ${title}: ${what} left out, for ${why}`,
  );
}
