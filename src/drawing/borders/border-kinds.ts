import { type Borders, OUTSIDE } from '../../domain/borders.js';

/** What a border parts: two areas of one gemeente, two gemeenten, or the country and what lies around it. */
export type BorderKind = 'area' | 'gemeente' | 'outer';

/** The arcs of each kind. */
export type ArcsByKind = Readonly<Record<BorderKind, Uint32Array>>;

/** Sorts the arcs by what they part, to be drawn with lines of their own. */
export function arcsByKind({ left, right, groups }: Borders): ArcsByKind {
  const arcs: Record<BorderKind, number[]> = { area: [], gemeente: [], outer: [] };
  for (let arc = 0; arc < left.length; arc++) {
    const [one, other] = [left[arc] as number, right[arc] as number];
    if (one === OUTSIDE || other === OUTSIDE) arcs.outer.push(arc);
    else if (groups[one] === groups[other]) arcs.area.push(arc);
    else arcs.gemeente.push(arc);
  }
  return {
    area: Uint32Array.from(arcs.area),
    gemeente: Uint32Array.from(arcs.gemeente),
    outer: Uint32Array.from(arcs.outer),
  };
}
