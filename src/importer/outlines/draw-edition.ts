import { AREA_LEVELS, type AreaLevel } from '../../domain/area.js';
import type { JoinedConfig, OutlinesConfig } from '../config/edition-config.js';
import { InputError } from '../failure.js';
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
  /** What borders files of the country are made of; with the levels they have. */
  readonly borders: DrawnTopology | undefined;
}

/** Steps of the grid over the whole country: some 30 metres for the overview, 3 metres for the full detail. */
const OVERVIEW_GRID = 10_000;
const DETAIL_GRID = 100_000;
/** Borders get a grid of their own; on this one, of 30 centimetres, nothing is lost before. */
const BORDERS_GRID = 1_000_000;

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
    ...outputsOf(config).flatMap(outputCommands),
  ];
  const files = await runMapshaper(`outlines of edition ${edition}`, commands, input);
  const [overview, detail, borders] = ['overview', 'detail', 'borders'].map((name) => {
    const text = files[`${name}.json`];
    return text === undefined ? undefined : (JSON.parse(text) as DrawnTopology);
  });
  if (!overview) throw new InputError({ file: `outlines of edition ${edition}` }, 'nothing could be drawn');
  return { overview, detail, borders };
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

interface Output {
  readonly name: string;
  readonly levels: readonly AreaLevel[];
  /** Details smaller than this many metres are left out. */
  readonly detail: number;
  /** Steps over the whole country. */
  readonly grid: number;
}

/** What is written, finest first: simplifying starts from what the step before left. */
function outputsOf(config: OutlinesConfig): readonly Output[] {
  const { country, gemeente, borders } = config;
  const levels = borders?.levels ?? config.boundaries.map(({ level }) => level);
  const outputs = [
    { name: 'borders', levels, detail: borders?.detail ?? 0, grid: BORDERS_GRID },
    ...(gemeente ? [{ name: 'detail', ...gemeente, grid: DETAIL_GRID }] : []),
    { name: 'overview', ...country, grid: OVERVIEW_GRID },
  ];
  return outputs.filter((one) => one.levels.length > 0).sort((a, b) => a.detail - b.detail);
}

function outputCommands({ name, levels, detail, grid }: Output): readonly string[] {
  const target = AREA_LEVELS.filter((level) => levels.includes(level)).join(',');
  return [
    ...(detail > 0 ? [`-simplify interval=${detail} keep-shapes target=${target}`] : []),
    `-o ${name}.json format=topojson target=${target} quantization=${grid} id-field=code drop-table`,
  ];
}
