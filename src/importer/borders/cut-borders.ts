import { arcCount, type Borders, OUTSIDE } from '../../domain/borders.js';

/**
 * The borders around the areas of one gemeente, for a file of its own. What lies beyond stays named, so that the files
 * of two gemeenten fit together without a seam; the gemeenten of areas that are not there are not told.
 * @param group Number of the gemeente among `groups`.
 */
export function cutBorders(borders: Borders, group: number): Borders {
  const { starts, x, y, left, right, groups } = borders;
  const isIn = (area: number | undefined) => area !== undefined && area !== OUTSIDE && groups[area] === group;
  const arcs = Array.from({ length: arcCount(borders) }, (_, arc) => arc).filter(
    (arc) => isIn(left[arc]) || isIn(right[arc]),
  );
  const cut = (line: Int32Array) =>
    Int32Array.from(arcs.flatMap((arc) => [...line.subarray(starts[arc], starts[arc + 1])]));
  const ends = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, place) => {
    ends[place + 1] = (ends[place] ?? 0) + (starts[arc + 1] ?? 0) - (starts[arc] ?? 0);
  });
  const [lefts, rights] = [left, right].map((side) => Int32Array.from(arcs, (arc) => side[arc] ?? OUTSIDE));
  return {
    ...borders,
    starts: ends,
    x: cut(x),
    y: cut(y),
    left: lefts ?? new Int32Array(),
    right: rights ?? new Int32Array(),
    groups: groupsInUse(groups, new Set([...(lefts ?? []), ...(rights ?? [])])),
  };
}

/** An area that is not there gets the gemeente of the one before it, which costs no byte. */
function groupsInUse(groups: Uint32Array, areas: ReadonlySet<number>): Uint32Array {
  let last = 0;
  return groups.map((group, area) => {
    if (areas.has(area)) last = group;
    return last;
  });
}
