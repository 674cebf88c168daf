// Borders of the real country, cleaned by mapshaper and written as the endpoint would hold them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import { buildBorders } from '../../src/importer/borders/build-borders.ts';
import { encodeBorders } from '../../src/importer/borders/encode-borders.ts';
import { shapesOfTopology } from '../../src/importer/borders/read-shapes.ts';

/** CBS source files kept outside the repository. */
const REAL_DATA = process.env.REAL_DATA ?? '../shared/real-data';

const SOURCES = {
  2015: { file: 'wijk-en-buurtkaart-2015/buurt_2015_merged_wgs84.geojson.gz', code: 'BU_CODE' },
  2019: { file: 'boundaries-2019/buurten.topojson.gz', code: 'statcode' },
};

/** The editions whose boundaries are there. */
export function realEditions() {
  return Object.keys(SOURCES).filter((edition) => existsSync(join(REAL_DATA, SOURCES[edition].file)));
}

/** The shapes of an edition as a topology, with detail finer than `interval` metres left out. */
export async function readTopology(edition, interval = 0) {
  const { file, code } = SOURCES[edition];
  const content = gunzipSync(readFileSync(join(REAL_DATA, file)));
  const simplify = interval > 0 ? `-simplify interval=${interval} keep-shapes` : '';
  const commands =
    `-i buurt.json -each 'code = this.properties.${code}' -filter-fields code -clean -dissolve code multipart ` +
    `${simplify} -o out.json format=topojson quantization=1000000 id-field=code`;
  const output = await mapshaper.applyCommands(commands, { 'buurt.json': content });
  return JSON.parse(output['out.json']);
}

/** The borders of a topology, with the bytes of their file and the number of areas. */
export function bordersOfTopology(topology, gridBits) {
  const [layer] = Object.values(topology.objects);
  const codes = [...new Set(layer.geometries.filter(({ type }) => type).map(({ id }) => id))].sort();
  const list = { edition: 'bench', level: 'buurt', codes, names: codes };
  const built = buildBorders(shapesOfTopology(topology, layer), list, gridBits);
  const bytes = new Uint8Array(encodeBorders(built.borders, { bundle: 'bench', scope: 'NL00' }));
  return { ...built, bytes, areas: codes.length };
}
