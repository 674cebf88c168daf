// The data sets of the bench: an endpoint, a period in it, and where a developer would get the same map as GeoJSON.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { realDataFolder } from '../../../data-fixtures/real-data.ts';
import { buurten2015, buurten2019 } from './real-sources.mjs';

const NO_ENDPOINT = (command) => `no endpoint; make it with "${command}"`;
const NO_SOURCES = 'no CBS source files (REAL_DATA)';

/** The data sets by name. `boundaries` is left out where the GeoJSON is the endpoint's own full detail. */
export const SETS = {
  2015: {
    title: 'real map of 2015',
    endpoint: 'real',
    period: '2015',
    build: 'npm run endpoint:real',
    boundaries: buurten2015,
  },
  2019: {
    title: 'real boundaries of 2019, figures of 2020',
    endpoint: 'real',
    period: '2020',
    build: 'npm run endpoint:real',
    boundaries: buurten2019,
  },
  fictional: { title: 'fictional country', endpoint: 'fictional', build: 'npm start' },
};

/** Why a set cannot be measured here, or undefined. */
export function whyAbsent({ endpoint, boundaries, build }, root) {
  if (boundaries && !realDataFolder()) return NO_SOURCES;
  const folder = endpointFolder(root, endpoint);
  return existsSync(join(folder, 'catalogue.json')) ? undefined : NO_ENDPOINT(build);
}

/** Where the endpoint of a set stands. */
export function endpointFolder(root, name) {
  return join(root, 'data-fixtures', name);
}
