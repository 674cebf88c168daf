// A file of TypeScript that uses whatever the package exports, as a developer would.

const LIST = /export (type )?\{([^}]*)\} from/g;

/** Names that a declaration file exports, those that are types alone apart. */
export function exportedNames(declarations) {
  const lists = [...declarations.matchAll(LIST)].flatMap(([, type, names]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({
        name: name.replace(/^type /, ''),
        isType: Boolean(type) || name.startsWith('type '),
      })),
  );
  return {
    values: lists.filter(({ isType }) => !isType).map(({ name }) => name),
    types: lists.filter(({ isType }) => isType).map(({ name }) => name),
  };
}

/** The file: every export, every address of an element, and what tags and events are known as. */
export function useEveryExport({ values, types }, tags) {
  const imports = tags.flatMap((tag, index) => [
    `import 'buurtmonitor/elements/${tag}.define.js';`,
    `import * as element${index} from 'buurtmonitor/elements/${tag}.js';`,
  ]);
  return `import * as library from 'buurtmonitor';
import 'buurtmonitor/define.js';
import 'buurtmonitor/buurtmonitor.js';
import 'buurtmonitor/embed-host.js';
${imports.join('\n')}

export const values: readonly unknown[] = [${values.map((name) => `library.${name}`).join(', ')}];
export const elements: readonly object[] = [${tags.map((_, index) => `element${index}`).join(', ')}];
export type Types = [${types.map((name) => `library.${name}`).join(', ')}];

const map = document.querySelector('buurt-map');
export const picture: Promise<Blob> | undefined = map?.picture('svg');
map?.addEventListener('area-select', ({ detail }) => console.log(detail.area));
// @ts-expect-error: a map has no such property, and types say so.
map?.nonsense;
`;
}
