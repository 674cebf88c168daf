// The tests that run in Node, or those whose path contains one of the words given: `npm run test:node -- outlines`.
// Those of whole pages need the built files, and run only when asked for: `npm run build && npm run test:node -- pages`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeTestFiles, pageTestFiles } from './tools/node-test-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const named = (file) => words.some((word) => file.includes(word));
const usual = nodeTestFiles(root);
const files = words.length > 0 ? [...usual, ...pageTestFiles(root)].filter(named) : usual;

if (files.length === 0) {
  console.error(`No test in Node has ${words.join(' or ')} in its path.`);
  process.exitCode = 1;
} else {
  const parts = ['--import', 'tsx', '--test', ...files];
  process.exitCode = spawnSync(process.execPath, parts, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
