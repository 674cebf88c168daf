// The endpoints that stand in data-fixtures, as folders that the demo server serves.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The endpoints a demo page may ask for: made up, made up and small, and real figures where these were built. */
export const ENDPOINT_NAMES = ['fictional', 'small', 'real'];

/** The folder of an endpoint, or undefined as long as it was not built. */
export function endpointFolder(root, name) {
  const folder = join(root, 'data-fixtures', name);
  return [join(folder, 'endpoint'), folder].find((path) => existsSync(join(path, 'catalogue.json')));
}

/** The endpoints that can be served now. */
export function builtEndpoints(root) {
  return ENDPOINT_NAMES.filter((name) => endpointFolder(root, name));
}
