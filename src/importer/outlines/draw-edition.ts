import { AREA_LEVELS, type AreaLevel } from '../../domain/area.js';
import type { JoinedConfig, OutlinesConfig } from '../config/edition-config.js';
import { successorExpression } from './joined-areas.js';
import { type Boundaries, layerName } from './read-boundaries.js';
import { runMapshaper } from './run-mapshaper.js';

/** A shape in quantised TopoJSON. */
export interface TopologyShape {
  readonly type: string;
  readonly id: string;
  readonly arcs: readonly (readonly (number | readonly number[])[])[];
}

/** Quantised TopoJSON with an object per level. */
export interface DrawnTopology {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Partial<Record<AreaLevel, { readonly geometries: readonly TopologyShape[] }>>>;
}

/** The outlines of an edition, as an overview and in full. */
export interface DrawnEdition {
  readonly overview: DrawnTopology;
  readonly detail: DrawnTopology | undefined;
}

/** Steps of the grid over the whole country: some 30 metres for the overview, 3 metres for the full detail. */
const OVERVIEW_GRID = 10_000;
const DETAIL_GRID = 100_000;

/**
 * Repairs the shapes of an edition, joins them into wider levels where asked, and simplifies them with shared borders
 * kept shared.
 */
export async function drawEdition(
  edition: string,
  config: OutlinesConfig,
  boundaries: ReadonlyMap<AreaLevel, Boundaries>,
  country: string,
): Promise<DrawnEdition> {
  const input = inputFiles(boundaries);
  const commands = [
    `-i ${Object.keys(input).join(' ')} combine-files`,
    ...[...boundaries].flatMap(([level, { contents }]) => mergeFiles(level, contents.length)),
    // Where shapes overlap the smaller one stays: a village that its surroundings were drawn across.
    '-clean overlap-rule=min-area target=*',
    ...config.boundaries.flatMap((one) => ('dissolve' in one ? dissolve(one, country) : [])),
    ...(config.gemeente ? output('detail', config.gemeente, DETAIL_GRID) : []),
    ...output('overview', config.country, OVERVIEW_GRID),
  ];
  const files = await runMapshaper(`outlines of edition ${edition}`, commands, input);
  const detail = files['detail.json'];
  return {
    overview: parseTopology(files['overview.json'] ?? ''),
    detail: detail === undefined ? undefined : parseTopology(detail),
  };
}

function inputFiles(boundaries: ReadonlyMap<AreaLevel, Boundaries>): Record<string, Buffer> {
  const entries = [...boundaries].flatMap(([level, { contents }]) =>
    contents.map((content, index) => [`${layerName(level, index)}.json`, content] as const),
  );
  return Object.fromEntries(entries);
}

/** One layer per level, with one shape per code: a code that occurs twice is one area in parts. */
function mergeFiles(level: AreaLevel, files: number): readonly string[] {
  const layers = Array.from({ length: files }, (_, index) => layerName(level, index));
  const merge =
    files > 1
      ? [`-merge-layers target=${layers.join(',')} name=${level}`]
      : [`-rename-layers ${level} target=${layers[0]}`];
  return [...merge, `-dissolve code multipart target=${level}`];
}

interface Dissolved {
  readonly dissolve: AreaLevel;
  readonly level: AreaLevel;
  readonly joined?: JoinedConfig;
}

const WIDER_EXPRESSIONS: Readonly<Partial<Record<AreaLevel, string>>> = {
  wijk: '"WK" + code.slice(2, 8)',
  gemeente: '"GM" + code.slice(2, 6)',
};

function dissolve({ dissolve: from, level, joined }: Dissolved, country: string): readonly string[] {
  const expression = successorExpression(joined, WIDER_EXPRESSIONS[level] ?? JSON.stringify(country));
  return [
    `-each 'wider = ${expression}' target=${from}`,
    `-dissolve wider target=${from} + name=${level}`,
    `-rename-fields code=wider target=${level}`,
    `-filter-fields code target=${from}`,
  ];
}

function output(
  name: string,
  { levels, detail }: OutlinesConfig['country'],
  grid: number,
): readonly string[] {
  const target = AREA_LEVELS.filter((level) => levels.includes(level)).join(',');
  return [
    ...(detail > 0 ? [`-simplify interval=${detail} keep-shapes target=${target}`] : []),
    `-o ${name}.json format=topojson target=${target} quantization=${grid} id-field=code drop-table`,
  ];
}

function parseTopology(text: string): DrawnTopology {
  return JSON.parse(text) as DrawnTopology;
}
