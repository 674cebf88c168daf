// The files that a page has given its reader.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { untilTrue } from './patience.mjs';

/** Settles when there is a file of each kind, with all of it: some browsers make an empty one first. */
export function untilSaved({ saved, downloads }, kinds) {
  // A name may be gone again: the browser moves what it has finished.
  const sizeOf = (name) => statSync(join(downloads, name), { throwIfNoEntry: false })?.size ?? 0;
  const isThere = (kind) => saved().some((name) => name.endsWith(`.${kind}`) && sizeOf(name) > 0);
  return untilTrue(`${kinds.join(', ')} are saved`, () => kinds.every(isThere));
}
