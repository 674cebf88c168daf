import type { Bundle } from './catalogue-file.js';

const PLACEHOLDER = /\{([a-z]+)\}/g;

/**
 * Address of one file of a bundle: `figures/work-1a2b/{origin}/{period}/{level}.json` with its placeholders filled in.
 * Whatever is filled in is escaped, so that no value can lead outside the endpoint.
 */
export function addressIn({ path }: Pick<Bundle, 'path'>, values: Readonly<Record<string, string>>): string {
  return path.replace(PLACEHOLDER, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
