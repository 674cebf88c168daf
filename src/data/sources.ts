import { EndpointSource } from './endpoint/endpoint-source.js';
import type { StatisticsSource } from './statistics-source.js';

const sources = new Map<string, StatisticsSource>();

/**
 * The source for an endpoint: one per address, shared by every element on the page.
 * @param endpoint Address as an author writes it, relative to `base`.
 * @throws {TypeError} when it is no address at all.
 */
export function sourceFor(endpoint: string, base: string): StatisticsSource {
  const address = new URL(endpoint, base);
  const known = sources.get(address.href);
  if (known) return known;
  const source = new EndpointSource(address);
  sources.set(address.href, source);
  return source;
}
