import type { AreaLevel } from '../../domain/area.js';
import type { DrawnTopology, TopologyShape } from './draw-edition.js';

type Rings = TopologyShape['arcs'];

/** A part of a topology, with only the arcs it needs. */
export interface CutTopology {
  readonly type: 'Topology';
  readonly transform: DrawnTopology['transform'];
  readonly arcs: DrawnTopology['arcs'];
  readonly objects: Readonly<
    Record<string, { readonly type: 'GeometryCollection'; readonly geometries: readonly TopologyShape[] }>
  >;
}

/** Cuts the given shapes out of a topology, numbering their arcs anew. Borders they share stay shared. */
export function cutTopology(
  topology: DrawnTopology,
  shapes: ReadonlyMap<AreaLevel, readonly TopologyShape[]>,
): CutTopology {
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const own = arc < 0 ? ~arc : arc;
    const number = numbers.get(own) ?? numbers.size;
    numbers.set(own, number);
    return arc < 0 ? ~number : number;
  };
  const objects = Object.fromEntries(
    [...shapes].map(([level, list]) => [
      level,
      {
        type: 'GeometryCollection' as const,
        geometries: list.map((shape) => renumberShape(shape, renumber)),
      },
    ]),
  );
  const arcs = [...numbers.keys()].map((arc) => topology.arcs[arc] ?? []);
  return { type: 'Topology', transform: topology.transform, arcs, objects };
}

function renumberShape({ type, id, arcs }: TopologyShape, renumber: (arc: number) => number): TopologyShape {
  const renumbered = arcs.map((ring) =>
    ring.map((part) => (typeof part === 'number' ? renumber(part) : part.map(renumber))),
  );
  return { type, id, arcs: renumbered as Rings };
}
