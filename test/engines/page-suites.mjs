// What the tests of whole pages leave out in an engine, with the reason: the run prints it.

/** Parts of tests that an engine has no way to, by the engine, with why. A test that is left out whole tells it itself. */
export const LEFT_OUT = {
  firefox: {
    'the memory of long-lives.test.mjs':
      'the browser does not tell how large the heap is; what is made is counted there too',
    'the pictures of host-styles.test.mjs':
      'pixels are compared in the drawing of one engine; styles and sizes of every part are compared there too',
  },
  webkit: {
    'all of sharper-screen.test.mjs': 'the screen cannot get other pixels while the browser runs',
    'the printed page of page-life.test.mjs': 'printing asks a question that nothing can answer',
    'the offline device of faults-that-pass.test.mjs': 'the browser cannot be told to be offline',
    'the pictures of host-styles.test.mjs':
      'pixels are compared in the drawing of one engine; styles and sizes of every part are compared there too',
  },
};

/** What to say of what an engine leaves out. */
export function leftOutLines({ id, title }) {
  return Object.entries(LEFT_OUT[id] ?? {}).map(
    ([what, why]) => `Pages in ${title}: ${what} left out, for ${why}`,
  );
}
