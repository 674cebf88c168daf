import { areasFile } from '../../data/endpoint/areas-file.js';
import type { AreaList } from '../../domain/area-list.js';
import type { EditionAreas } from '../areas/build-areas.js';
import type { BundledContent } from './bundle.js';

const CHANGED = ['recoded', 'redrawn', 'unknown'] as const;

/** The areas files of an edition: one per level. */
export function areasContents(areas: EditionAreas): readonly BundledContent[] {
  return [...areas.values()].map((list) => ({
    values: { level: list.level },
    format: areasFile.entries.format.literal,
    rest: {
      edition: list.edition,
      level: list.level,
      codes: list.codes,
      names: list.names,
      ...(list.parents && { parents: list.parents }),
      ...(list.continuity && { changes: changesOf(list.continuity) }),
    },
  }));
}

/** Places of the areas that are not what they were, by what happened to them. */
function changesOf(continuity: NonNullable<AreaList['continuity']>): Record<string, number[]> {
  const entries = CHANGED.map((kind) => {
    const places = continuity.flatMap((one, place) => (one === kind ? [place] : []));
    return [kind, places] as const;
  });
  return Object.fromEntries(entries.filter(([, places]) => places.length > 0));
}
