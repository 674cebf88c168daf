import { outlinesFile } from '../../data/endpoint/outlines-file.js';
import { AREA_LEVELS, type AreaLevel, gemeenteOf } from '../../domain/area.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { Sources } from '../build/sources.js';
import type { BoundaryFileConfig, EditionConfig, OutlinesConfig } from '../config/edition-config.js';
import type { BundledContent } from '../write/bundle.js';
import { cutTopology } from './cut-topology.js';
import { type DrawnEdition, type DrawnTopology, drawEdition, type TopologyShape } from './draw-edition.js';
import { refuseUnknown } from './joined-areas.js';
import { matchOutlines, type OutlinesMatch } from './outlines-match.js';
import { projectToWgs84 } from './projection.js';
import { type Boundaries, layerName, readBoundaries } from './read-boundaries.js';

/** Which levels of an edition can be drawn, and with boundaries of which year. */
export interface DrawnLevels {
  readonly vintage: string;
  readonly levels: readonly AreaLevel[];
}

/** The outlines of an edition. */
export interface BuiltOutlines {
  readonly drawn: DrawnLevels;
  readonly contents: readonly BundledContent[];
  readonly matches: readonly OutlinesMatch[];
}

/** Draws an edition: an overview of the country, and a file per gemeente where the config asks for it. */
export async function buildOutlines(
  sources: Sources,
  edition: EditionConfig,
  config: OutlinesConfig,
  areas: EditionAreas,
): Promise<BuiltOutlines> {
  const country = sources.country.code;
  const boundaries = await readAll(sources, edition.id, config);
  const drawn = await drawEdition(edition.id, config, boundaries, country);
  const asked = [...config.country.levels, ...(config.gemeente?.levels ?? [])];
  const levels = AREA_LEVELS.filter((level) => asked.includes(level) && areas.has(level));
  return {
    drawn: { vintage: config.vintage, levels },
    contents: [
      contentOf(edition.id, country, cutCountry(drawn.overview, areas)),
      ...detailContents(edition.id, drawn, areas),
    ],
    matches: matchOutlines(edition.id, config, boundaries, drawn, areas),
  };
}

async function readAll(sources: Sources, edition: string, config: OutlinesConfig) {
  const boundaries = new Map<AreaLevel, Boundaries>();
  for (const one of config.boundaries) {
    if ('files' in one) boundaries.set(one.level, await readProjected(sources, edition, one));
  }
  for (const one of config.boundaries) {
    if ('files' in one) continue;
    const { codes = [] } = boundaries.get(one.dissolve) ?? {};
    refuseUnknown(`outlines of edition ${edition}`, one.joined, codes);
  }
  return boundaries;
}

async function readProjected(
  sources: Sources,
  edition: string,
  config: BoundaryFileConfig,
): Promise<Boundaries> {
  const boundaries = await readBoundaries(sources.folder, config);
  if (config.projection !== 'rd-new') return boundaries;
  const about = `outlines of edition ${edition}`;
  const contents = await Promise.all(
    boundaries.contents.map((content, place) =>
      projectToWgs84(about, content, layerName(config.level, place)),
    ),
  );
  return { ...boundaries, contents };
}

function contentOf(edition: string, scope: string, topology: object): BundledContent {
  return { values: { scope }, format: outlinesFile.entries.format.literal, rest: { edition, ...topology } };
}

function cutCountry(overview: DrawnTopology, areas: EditionAreas) {
  return cutTopology(overview, knownShapes(overview, areas));
}

function detailContents(
  edition: string,
  { detail }: DrawnEdition,
  areas: EditionAreas,
): readonly BundledContent[] {
  if (!detail) return [];
  // Every gemeente has a file, also when none of its outlines are known: its address can then be relied on.
  const gemeenten = areas.get('gemeente')?.codes ?? [];
  const byGemeente = new Map(gemeenten.map((code) => [code, new Map<AreaLevel, TopologyShape[]>()]));
  for (const [level, shapes] of knownShapes(detail, areas)) {
    for (const shape of shapes) {
      const levels = byGemeente.get(gemeenteOf(shape.id) ?? '');
      levels?.set(level, [...(levels.get(level) ?? []), shape]);
    }
  }
  return [...byGemeente].map(([gemeente, shapes]) =>
    contentOf(edition, gemeente, cutTopology(detail, shapes)),
  );
}

/** Shapes of areas that the edition has, in the order of their codes. */
function knownShapes(
  topology: DrawnTopology,
  areas: EditionAreas,
): ReadonlyMap<AreaLevel, readonly TopologyShape[]> {
  const known = [...areas].flatMap(([level, { codes }]) => {
    const set = new Set(codes);
    const shapes = (topology.objects[level]?.geometries ?? []).filter(({ id, type }) => type && set.has(id));
    return shapes.length === 0 ? [] : [[level, shapes.sort((a, b) => (a.id < b.id ? -1 : 1))] as const];
  });
  return new Map(known);
}
