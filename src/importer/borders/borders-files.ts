import type { GeometryCollection, Topology } from 'topojson-specification';
import { type AreaLevel, gemeenteOf, isFinerThan } from '../../domain/area.js';
import type { AreaList } from '../../domain/area-list.js';
import { arcCount, type Borders } from '../../domain/borders.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { DrawnEdition, DrawnTopology } from '../outlines/draw-edition.js';
import type { EncodedContent } from '../write/bundle.js';
import { type BuiltBorders, buildBorders, DETAIL_GRID_BITS, OVERVIEW_GRID_BITS } from './build-borders.js';
import { cutBorders } from './cut-borders.js';
import { encodeBorders } from './encode-borders.js';
import { shapesOfTopology } from './read-shapes.js';

/** How the country's borders of a level came out. */
export interface BordersMatch {
  readonly edition: string;
  readonly level: AreaLevel;
  readonly arcs: number;
  readonly points: number;
  /** Areas that have an outline, too small for the grid of the overview. */
  readonly tooSmall: readonly string[];
  /** Pieces of border where one area lies over another. */
  readonly overlaps: number;
}

/** The borders files of an edition, and the levels they have. */
export interface BordersFiles {
  readonly country: readonly AreaLevel[];
  readonly gemeente: readonly AreaLevel[];
  readonly contents: readonly EncodedContent[];
  readonly matches: readonly BordersMatch[];
}

interface LevelBorders extends BuiltBorders {
  readonly list: AreaList;
  /** Codes that have a shape. */
  readonly shaped: ReadonlySet<string>;
}

/**
 * The borders of an edition: for each level an overview of the country, and for levels below gemeente a file with the
 * full detail of each gemeente.
 * @param country The country's code.
 * @returns `undefined` when no borders were drawn.
 */
export function bordersFiles(
  country: string,
  { borders, detail }: DrawnEdition,
  areas: EditionAreas,
): BordersFiles | undefined {
  const overviews = bordersOf(borders, [...areas.values()], OVERVIEW_GRID_BITS);
  if (overviews.length === 0) return undefined;
  const lists = overviews.map(({ list }) => list);
  const below = lists.filter(({ level }) => isFinerThan(level, 'gemeente'));
  const parts = bordersOf(detail, below, DETAIL_GRID_BITS);
  const gemeenten = areas.get('gemeente')?.codes ?? [];
  return {
    country: lists.map(({ level }) => level),
    gemeente: parts.map(({ list }) => list.level),
    contents: [
      ...overviews.map((one) => contentOf(country, one.borders)),
      ...parts.flatMap((one) => gemeenteContents(one, gemeenten)),
    ],
    matches: overviews.map(matchOf),
  };
}

/** The borders of the levels that a topology has. */
function bordersOf(
  topology: DrawnTopology | undefined,
  lists: readonly AreaList[],
  gridBits: number,
): readonly LevelBorders[] {
  return lists.flatMap((list) => {
    const layer = topology?.objects[list.level];
    if (!layer) return [];
    const shapes = shapesOfTopology(topology as unknown as Topology, layer as GeometryCollection);
    const shaped = new Set(shapes.map(({ code }) => code));
    return [{ list, shaped, ...buildBorders(shapes, list, gridBits) }];
  });
}

function contentOf(scope: string, borders: Borders): EncodedContent {
  return {
    values: { scope, level: borders.level },
    encode: (bundle) => encodeBorders(borders, { bundle, scope }),
  };
}

/** Every gemeente has a file, also when nothing in it can be drawn: its address can then be relied on. */
function gemeenteContents(
  { borders, list }: LevelBorders,
  gemeenten: readonly string[],
): readonly EncodedContent[] {
  const groups = new Map(list.codes.map((code, place) => [gemeenteOf(code), borders.groups[place]]));
  return gemeenten.map((code) => contentOf(code, cutBorders(borders, groups.get(code) ?? NO_GROUP)));
}

/** The number of a gemeente without areas: none has it. */
const NO_GROUP = -1;

function matchOf({ list, borders, shaped, areasWithoutOutline, overlaps }: LevelBorders): BordersMatch {
  return {
    edition: list.edition,
    level: list.level,
    arcs: arcCount(borders),
    points: borders.x.length,
    tooSmall: areasWithoutOutline.filter((code) => shaped.has(code)),
    overlaps,
  };
}
