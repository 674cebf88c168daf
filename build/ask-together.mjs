import { posix } from 'node:path';

const LATER = /\bimport\(\s*[`'"](\.[^`'"]+)[`'"]\s*\)/g;

/**
 * The code of a built file, asking for each later file together with what that file imports and this one has not.
 * @param file The file, with its name, its code and the names of what it imports.
 * @param files All of them.
 */
export function askTogether(file, files) {
  const folder = posix.dirname(file.fileName);
  const addressOf = (name) => `./${posix.relative(folder, name)}`.replace('./..', '..');
  return file.code.replaceAll(LATER, (call, address) => {
    const later = files.find(({ fileName }) => fileName === posix.join(folder, address));
    const unknown =
      later?.imports.filter((name) => name !== file.fileName && !file.imports.includes(name)) ?? [];
    const beside = unknown.map((name) => `import(\`${addressOf(name)}\`).catch(()=>{})`);
    return beside.length > 0 ? `(${[...beside, call].join()})` : call;
  });
}
