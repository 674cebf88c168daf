import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** CBS source files kept outside the repository, where the environment does not say otherwise. */
const USUAL_FOLDER = fileURLToPath(new URL('../../shared/real-data', import.meta.url));

/** The folder with the real figures; `undefined` where this machine does not have it. */
export function realDataFolder(): string | undefined {
  const folder = process.env.REAL_DATA ?? USUAL_FOLDER;
  return existsSync(folder) ? folder : undefined;
}

/** What to tell who asks for the real figures on a machine without them. */
export const NO_REAL_DATA =
  'The real figures are not here: they are CBS source files kept outside the repository. ' +
  'Name their folder in the environment variable REAL_DATA.';
