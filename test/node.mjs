// The tests that run in Node, or those whose path contains one of the words given: `npm run test:node -- outlines`.
// Those of whole pages, and of the package, need the built files, and run only when asked for:
// `npm run build && npm run test:node -- pages`. `TEST_ENGINE=firefox` runs those of pages in another engine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeTestFiles, packageTestFiles, pageTestFiles } from './tools/node-test-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const named = (file) => words.some((word) => file.includes(word));
const usual = nodeTestFiles(root);
const built = [...pageTestFiles(root), ...packageTestFiles(root)];
const files = words.length > 0 ? [...usual, ...built].filter(named) : usual;

if (files.length === 0) {
  console.error(`No test in Node has ${words.join(' or ')} in its path.`);
  process.exitCode = 1;
} else {
  const parts = ['--import', 'tsx', '--test', ...files];
  process.exitCode = spawnSync(process.execPath, parts, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
