import { catalogueAddress } from '../../data/endpoint/catalogue-address.js';
import { UsageError } from '../failure.js';

/** What a page loads, as its author writes it in the page. */
export interface PageSources {
  /** Address of the endpoint, as in the attribute `endpoint`. */
  readonly endpoint: string;
  /** Address of the library's folder or of one of its files; the page's own site if left out. */
  readonly library?: string | undefined;
}

/** Name of the policy by which Lit makes templates; the elements need no other. */
const TRUSTED_TYPES = 'lit-html';

/**
 * The strictest Content Security Policy that the elements run under. A page adds what it needs for itself: its own style
 * sheets, pictures and typefaces.
 * @throws {UsageError} for an address that no page could name.
 */
export function strictPolicy({ endpoint, library }: PageSources): string {
  return [
    `default-src 'none'`,
    `script-src ${library === undefined ? SAME_SITE : sourceOf(library, libraryFolder)}`,
    `connect-src ${sourceOf(endpoint, endpointFolder)}`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${TRUSTED_TYPES}`,
  ].join('; ');
}

const SAME_SITE = "'self'";
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** A policy names folders with all that is in them; an address without a site is one of the page's own. */
function sourceOf(address: string, folderOf: (address: URL) => URL): string {
  if (!ANY_SCHEME.test(address) && !address.startsWith('//')) return SAME_SITE;
  const absolute = URL.canParse(address) ? new URL(address) : undefined;
  if (!absolute || !/^https?:$/.test(absolute.protocol)) {
    throw new UsageError(`expected an address that starts with https://, found "${address}"`);
  }
  const { origin, pathname } = folderOf(absolute);
  // These two end a source, and a directive.
  return origin + pathname.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

function endpointFolder(address: URL): URL {
  return new URL('.', catalogueAddress(address));
}

function libraryFolder(address: URL): URL {
  const folder = new URL(address);
  if (!/\/([^/]*\.js)?$/.test(folder.pathname)) folder.pathname += '/';
  return new URL('.', folder);
}
