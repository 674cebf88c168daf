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
    'all of long-lives.test.mjs':
      'its collector takes what is on the stack for in use, so that counts differ from one time to the next',
    'all of sharper-screen.test.mjs': 'the screen cannot get other pixels while the browser runs',
    'printing in page-life.test.mjs': 'the browser asks what to print to, and nothing here can answer',
    'the offline device of faults-that-pass.test.mjs': 'the browser cannot be told to be offline',
    'forty elements at once in crowded-page.test.mjs': 'a window is at most 32,767 pixels high',
    'forty elements at once in pieces.test.mjs': 'a window is at most 32,767 pixels high',
    'the list of saved files in strict-page.test.mjs':
      'of files that are ready within the same moment it saves the last alone',
    'pages of 320 pixels in host-styles.test.mjs': 'the bars of a window need more',
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
