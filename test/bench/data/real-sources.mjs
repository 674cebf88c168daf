// Boundaries as CBS published them, from source files kept outside the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { feature } from 'topojson-client';

function readGzippedJson(file) {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
}

/** The buurten of 2015 as `{code, geometry}`. */
export function buurten2015(folder) {
  const file = join(folder, 'wijk-en-buurtkaart-2015', 'buurt_2015_merged_wgs84.geojson.gz');
  const { features } = readGzippedJson(file);
  return features.map(({ properties, geometry }) => ({ code: properties.BU_CODE, geometry }));
}

/** The buurten of 2019 as `{code, geometry}`. */
export function buurten2019(folder) {
  const topology = readGzippedJson(join(folder, 'boundaries-2019', 'buurten.topojson.gz'));
  const { features } = feature(topology, topology.objects.buurten);
  return features.map(({ properties, geometry }) => ({ code: properties.statcode, geometry }));
}
