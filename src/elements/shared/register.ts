import { VERSION } from './version.js';

/** What all classes of one copy of the library share, also seen by another copy on the same page. */
interface LibraryCopy {
  readonly version: string;
  hasWarned: boolean;
}

// A registered symbol is the same in every copy, and puts nothing on the page's window.
const COPY = Symbol.for('buurtmonitor.copy');

const thisCopy: LibraryCopy = { version: VERSION, hasWarned: false };

/**
 * Gives an element class its tag. Where the tag is taken, by another copy of the library or another version,
 * the first one keeps working and the page is told once: a second script never breaks the first.
 */
export function registerElement(
  tag: string,
  elementClass: CustomElementConstructor,
  copy: LibraryCopy = thisCopy,
): void {
  const registered = customElements.get(tag);
  if (registered === elementClass) return;
  if (registered) {
    warnOnce(tag, copyOf(registered), copy);
    return;
  }
  Object.defineProperty(elementClass, COPY, { value: copy });
  customElements.define(tag, elementClass);
}

/** Version of the library that a tag belongs to; `undefined` for one that is not registered, or by something else. */
export function versionOf(tag: string): string | undefined {
  const registered = customElements.get(tag);
  return registered && copyOf(registered)?.version;
}

function copyOf(elementClass: CustomElementConstructor): LibraryCopy | undefined {
  return (elementClass as { [COPY]?: LibraryCopy })[COPY];
}

function warnOnce(tag: string, first: LibraryCopy | undefined, second: LibraryCopy): void {
  if (first?.hasWarned || second.hasWarned) return;
  for (const copy of [first, second]) if (copy) copy.hasWarned = true;
  const owner = first ? `version ${first.version}` : 'something else';
  // biome-ignore lint/suspicious/noConsole: the author of the page is told, and nobody else is.
  console.warn(
    `Buurtmonitor ${second.version}: <${tag}> is already registered by ${owner}, which stays in use. ` +
      'Load the library once per page.',
  );
}
