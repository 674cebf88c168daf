import type { Plugin } from 'vite';
import { elementsFolder, elementTags, root } from './project.js';

/** Stands before the name of a file that a page can load: a module of a line, so that the rest may carry hashes. */
const PAGE_FILE = 'page-file:';

/** All that a page can load: every tag, one element with or without its tag, and the classes. */
export function pageEntries(): Record<string, string> {
  const elements = elementTags().flatMap((tag) => [`elements/${tag}`, `elements/${tag}.define`]);
  const names = ['buurtmonitor', 'index', 'embed', 'embed-host', ...elements];
  return Object.fromEntries(names.map((name) => [name, PAGE_FILE + name]));
}

/** What stands in such a file. */
function pageFile(name: string): string {
  if (name === 'buurtmonitor') return `import '${root}src/define.ts';`;
  if (name === 'embed') return `import '${root}src/embed/embed-page.ts';`;
  if (name === 'embed-host') return `import '${root}src/embed/embed-host.ts';`;
  if (name === 'index') return `export * from '${root}src/index.ts';`;
  const [, tag = '', isDefined] = /^elements\/(.+?)(\.define)?$/.exec(name) ?? [];
  const folder = `${elementsFolder}/${tag}`;
  return isDefined ? `import '${folder}/define.ts';` : `export * from '${folder}/${tag}.ts';`;
}

/** Makes the files that a page can load: modules of a line each. */
export const pageFiles: Plugin = {
  name: 'page-files',
  // Entries come as paths, with the root before them.
  resolveId: (id) => (id.includes(PAGE_FILE) ? id.slice(id.indexOf(PAGE_FILE)) : undefined),
  enforce: 'pre',
  load: (id) => (id.startsWith(PAGE_FILE) ? pageFile(id.slice(PAGE_FILE.length)) : undefined),
};
