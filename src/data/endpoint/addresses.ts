import type { Bundle, CatalogueFile, FiguresBundle } from './catalogue-file.js';
import { EndpointError } from './endpoint-error.js';

const PLACEHOLDER = /\{([a-z]+)\}/g;

/**
 * Where the files of an edition or indicator are.
 * @param file Name of the catalogue, which is at fault where it does not say.
 * @throws {EndpointError} naming the entry that is missing.
 */
export function bundleIn(
  { files }: CatalogueFile,
  kind: 'areas' | 'outlines' | 'figures',
  id: string,
  file: string,
): Bundle & Pick<FiguresBundle, 'columns'> {
  const bundle = Object.hasOwn(files[kind], id) ? files[kind][id] : undefined;
  if (bundle) return bundle;
  throw new EndpointError('damaged', file, `files.${kind}: expected an entry "${id}", found none`);
}

/**
 * Address of one file of a bundle: `figures/work-1a2b/{origin}/{period}/{level}.json` with its placeholders filled in.
 * Whatever is filled in is escaped, so that no value can lead outside the endpoint.
 */
export function addressIn({ path }: Pick<Bundle, 'path'>, values: Readonly<Record<string, string>>): string {
  return path.replace(PLACEHOLDER, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
