/** Name of the one file that never changes its name. */
export const CATALOGUE_FILE = 'catalogue.json';

/**
 * Address of the catalogue of an endpoint.
 * @param endpoint Absolute address of the folder, or of a catalogue whose name ends in `.json`.
 */
export function catalogueAddress(endpoint: URL): URL {
  const address = new URL(endpoint);
  const { pathname } = address;
  if (!pathname.endsWith('.json')) address.pathname = pathname.replace(/\/?$/, `/${CATALOGUE_FILE}`);
  address.search = address.hash = '';
  return address;
}
