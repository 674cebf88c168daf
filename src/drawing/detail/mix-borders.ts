import { arcCount, type Borders } from '../../domain/borders.js';
import { lastOf } from '../../domain/statistics/slices.js';
import { joinArcs } from './join-arcs.js';
import { mendsOf } from './mends.js';

/**
 * Borders of which some gemeenten are drawn in full detail, and the others as before. A border of a detailed gemeente is
 * detailed on both sides, so that nothing gapes or overlaps; where it meets one that stays as it was, a short piece
 * leads from the one to the other.
 * @returns A slice of work for every step, and the borders at the end.
 * @param base What there was: an overview, or one with the detail of other gemeenten.
 * @param parts By number of the gemeente, all arcs around its areas, numbered as in the base.
 */
export function* mixBordersInSlices(
  base: Borders,
  parts: ReadonlyMap<number, Borders>,
): Generator<undefined, Borders> {
  const isDetailed = base.groups.map((group) => (parts.has(group) ? 1 : 0));
  const { kept, dropped } = parted(base, isDetailed);
  const come = [...parts].map(([group, borders]) => ({
    borders,
    arcs: ownArcs(borders, group, base, isDetailed),
  }));
  yield;
  const mends = mendsOf({ away: { borders: base, arcs: dropped }, come }, isDetailed);
  const allMends = Uint32Array.from({ length: arcCount(mends) }, (_, mend) => mend);
  yield;
  return joinArcs([{ borders: base, arcs: kept }, ...come, { borders: mends, arcs: allMends }]);
}

/** The same at once. */
export function mixBorders(base: Borders, parts: ReadonlyMap<number, Borders>): Borders {
  return lastOf(mixBordersInSlices(base, parts));
}

/** Arcs that stay, and those of detailed gemeenten, which come anew. */
function parted({ left, right }: Borders, isDetailed: Uint32Array) {
  const [kept, dropped]: [number[], number[]] = [[], []];
  for (let arc = 0; arc < left.length; arc++) {
    // Nothing is detailed at the place of OUTSIDE.
    if (isDetailed[left[arc] as number] || isDetailed[right[arc] as number]) dropped.push(arc);
    else kept.push(arc);
  }
  return { kept: Uint32Array.from(kept), dropped: Uint32Array.from(dropped) };
}

/** The arcs that a gemeente brings; a border of two detailed ones is brought by both, and taken from one. */
function ownArcs(
  { left, right }: Borders,
  group: number,
  { groups }: Borders,
  isDetailed: Uint32Array,
): Uint32Array {
  const arcs: number[] = [];
  for (let arc = 0; arc < left.length; arc++) {
    const [one, other] = [left[arc] as number, right[arc] as number];
    if (groups[isDetailed[one] ? one : other] === group) arcs.push(arc);
  }
  return Uint32Array.from(arcs);
}
