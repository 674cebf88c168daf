// Which tests of whole pages run in which engine: what is left out is on a list here, with the reason.

/** Tests that an engine leaves out, by the engine, with why: files, and one part of a file. */
export const LEFT_OUT = {
  firefox: {
    'the memory of long-lives.test.mjs':
      'the browser does not weigh its heap; what is made is counted there too',
    'host-styles.test.mjs': 'pictures are compared pixel by pixel, in the drawing of Chromium',
    'sharper-screen.test.mjs': 'no other screen can be pretended while a page is open',
  },
};

/** Engines that no tests of whole pages run in, with why. */
export const WITHOUT_PAGES = {
  webkit: 'its driver tells nothing of requests, of the console and of new documents',
};

/** Whether a file of tests runs in an engine. */
export function runsIn(engine, file) {
  return !Object.keys(LEFT_OUT[engine] ?? {}).some((name) => file.endsWith(`/${name}`));
}

/** What to say of what an engine leaves out. */
export function leftOutLines({ id, title }) {
  if (WITHOUT_PAGES[id]) return [`Pages in ${title}: left out, for ${WITHOUT_PAGES[id]}`];
  return Object.entries(LEFT_OUT[id] ?? {}).map(
    ([what, why]) => `Pages in ${title}: ${what} left out, for ${why}`,
  );
}
