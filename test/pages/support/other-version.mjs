// The library as another version of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, fileIn } from './site.mjs';

/** The version that is built. */
export const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
/** The other one. */
export const OTHER_VERSION = '99.9.9';

/** An answer with a file of it: what it says of itself is all that differs. */
export async function otherVersion(path) {
  const file = await fileIn(dist, path);
  if (!path.endsWith('.js')) return file;
  return { ...file, body: String(file.body).replaceAll(`"${version}"`, `"${OTHER_VERSION}"`) };
}
