// Which tests run in Node. Listed here, as Node 20 takes no patterns.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['test/importer', 'test/hostile', 'test/build', 'test/tools', 'test/engines', 'test/bench'];

/** The test files of the importer and of the tools, relative to the root of the project. */
export function nodeTestFiles(root) {
  return testFilesIn(root, FOLDERS);
}

/** Tests of whole pages, which drive a browser from Node. They need the built files. */
export function pageTestFiles(root) {
  return testFilesIn(root, ['test/pages']);
}

/** Tests of the package, with the built files. */
export function packageTestFiles(root) {
  return testFilesIn(root, ['test/package']);
}

function testFilesIn(root, folders) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .filter((name) => /\.test\.(ts|mjs)$/.test(name))
        .map((name) => join(folder, name)),
    );
}
