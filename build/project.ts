import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a slash behind it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder of the elements, each in one of its own. */
export const elementsFolder = `${root}src/elements`;

/** The tags of the library: each folder of `src/elements` that holds a file of its own name. */
export function elementTags(): string[] {
  const names = existsSync(elementsFolder) ? readdirSync(elementsFolder) : [];
  return names.filter((name) => existsSync(`${elementsFolder}/${name}/${name}.ts`));
}
