// Reads an endpoint on disk through the library's own decoders.
import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EndpointSource } from '../../../src/data/endpoint/endpoint-source.ts';

const ADDRESS = 'http://endpoint.invalid/';
const never = new AbortController().signal;
// Every file that is read listens to it.
setMaxListeners(0, never);

/** A source of the figures in a folder. */
export function openEndpoint(folder) {
  const fetch = async (address) => new Response(await readFile(join(folder, new URL(address).pathname)));
  return new EndpointSource(new URL(ADDRESS), { fetch, wait: () => Promise.resolve() });
}

/** The outlines of all areas of a level in full detail, as `{code, geometry}`: those of each gemeente together. */
export async function fullDetail(source, edition, level) {
  const { codes } = await source.areas(edition, 'gemeente', never);
  const files = await Promise.all(
    codes.map((code) => source.outlines(edition, code, never).catch(() => undefined)),
  );
  const shapes = files.flatMap((outlines) => outlines?.shapes[level] ?? []);
  return shapes.map(({ code, polygons }) => ({
    code,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  }));
}

/** The values of a question by code; areas without a figure are left out. */
export async function valuesOf(source, question, areas) {
  const { observations } = await source.figures(question, never);
  const values = areas.codes.map((code, place) => [code, observations.at(place)]);
  return Object.fromEntries(
    values.filter(([, one]) => one.kind === 'figure').map(([code, { value }]) => [code, value]),
  );
}

/** The catalogue of a source. */
export async function describeEndpoint(source) {
  return source.catalogue(never);
}

/** Codes and names of the areas of a level in an edition. */
export function areasOf(source, edition, level) {
  return source.areas(edition, level, never);
}

/** The borders of a level in the whole country; undefined where the endpoint does not have them. */
export function countryBorders(source, edition, country, level) {
  return source.borders(edition, level, country, never);
}
