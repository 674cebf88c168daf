import { OUTSIDE } from '../../domain/borders.js';
import type { GridPoint } from './grid.js';
import { type Arc, reversed } from './join-segments.js';

/**
 * Puts arcs in the order in which they cost the fewest bytes: by the first area they belong to, which they get on
 * their left, and within an area one starting where the other ends wherever that can be.
 */
export function orderArcs(arcs: readonly Arc[]): readonly Arc[] {
  const byArea = new Map<number, Arc[]>();
  for (const arc of arcs.map(firstAreaLeft)) {
    const own = byArea.get(arc.left);
    if (own) own.push(arc);
    else byArea.set(arc.left, [arc]);
  }
  const ordered: Arc[] = [];
  for (const area of [...byArea.keys()].sort((a, b) => a - b)) {
    const rest = byArea.get(area) ?? [];
    while (rest.length > 0) ordered.push(...rest.splice(placeOfNext(rest, ordered.at(-1)), 1));
  }
  return ordered;
}

function firstAreaLeft(arc: Arc): Arc {
  const isInOrder = arc.right === OUTSIDE || (arc.left !== OUTSIDE && arc.left < arc.right);
  return isInOrder ? arc : reversed(arc);
}

/** The arc that goes on where the last one ended, or one that no other leads to, or else the first. */
function placeOfNext(rest: readonly Arc[], last: Arc | undefined): number {
  const end = last?.points.at(-1);
  const next = rest.findIndex((arc) => end && isSame(arc.points[0], end));
  if (next >= 0) return next;
  return Math.max(
    rest.findIndex(
      (arc) => !rest.some((other) => other !== arc && isSame(other.points.at(-1), arc.points[0])),
    ),
    0,
  );
}

function isSame(one: GridPoint | undefined, other: GridPoint | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
