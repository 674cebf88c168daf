import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './project.js';

/** Of a module that is built into the page's first file, and of one that registers a tag for it. */
const FIRST = '?first';
const LATER = '?later';

/**
 * A page waits for nothing but its first file to ask for the others: what that file needs itself is built into it once
 * more, and shared with none of them.
 */
export const firstFileAlone: Plugin = {
  name: 'first-file-alone',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '', { kind }) {
    const isFirst = importer === `${root}src/define.ts` || importer.endsWith(FIRST);
    const isLater = kind === 'dynamic-import';
    if (!isFirst || !source.startsWith('.') || (isLater && !source.endsWith('/define.js'))) return undefined;
    const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return `${file}${isLater ? LATER : FIRST}`;
  },
  load(id) {
    const file = id.endsWith(FIRST) || id.endsWith(LATER) ? id.slice(0, id.lastIndexOf('?')) : undefined;
    return file ? { code: readFileSync(file, 'utf8'), moduleType: 'ts', moduleSideEffects: true } : undefined;
  },
};
