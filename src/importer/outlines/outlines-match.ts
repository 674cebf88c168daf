import type { AreaLevel } from '../../domain/area.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { OutlinesConfig } from '../config/edition-config.js';
import type { LeftOut } from '../regions/row-filter.js';
import type { DrawnEdition } from './draw-edition.js';
import type { Boundaries } from './read-boundaries.js';

/** How the outlines of a level fit the areas of its edition. */
export interface OutlinesMatch {
  readonly edition: string;
  readonly level: AreaLevel;
  readonly matched: number;
  /** Areas drawn with the joined outlines of older ones. */
  readonly joined: readonly string[];
  /** Areas that cannot be drawn; they keep their figures. */
  readonly areasWithoutOutline: readonly string[];
  /** Codes of outlines whose area the edition does not have; they are not in the endpoint. */
  readonly outlinesWithoutArea: readonly string[];
  /** Codes of outlines that were so damaged that nothing was left after the repair. */
  readonly lostInRepair: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Sets the outlines that were drawn against the areas of the edition. */
export function matchOutlines(
  edition: string,
  config: OutlinesConfig,
  boundaries: ReadonlyMap<AreaLevel, Boundaries>,
  { overview, detail }: DrawnEdition,
  areas: EditionAreas,
): readonly OutlinesMatch[] {
  const levels = new Set([...config.country.levels, ...(config.gemeente?.levels ?? [])]);
  return [...levels].flatMap((level) => {
    const list = areas.get(level);
    if (!list) return [];
    const layer = detail?.objects[level] ?? overview.objects[level];
    const drawn = new Set((layer?.geometries ?? []).filter(({ type }) => type).map(({ id }) => id));
    const known = new Set(list.codes);
    const source = boundaries.get(level);
    return [
      {
        edition,
        level,
        matched: list.codes.filter((code) => drawn.has(code)).length,
        joined: joinedCodes(config, level).filter((code) => drawn.has(code) && known.has(code)),
        areasWithoutOutline: list.codes.filter((code) => !drawn.has(code)),
        outlinesWithoutArea: [...drawn].filter((code) => !known.has(code)).sort(),
        lostInRepair: [...new Set(source?.codes ?? [])].filter((code) => !drawn.has(code)).sort(),
        leftOut: source?.leftOut ?? [],
      },
    ];
  });
}

function joinedCodes({ boundaries }: OutlinesConfig, level: AreaLevel): readonly string[] {
  return boundaries.filter((one) => one.level === level).flatMap(({ joined }) => Object.keys(joined ?? {}));
}
