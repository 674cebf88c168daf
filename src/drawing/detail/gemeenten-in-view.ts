import type { PreparedBorders } from '../borders/prepared-borders.js';
import { placementOf, type View } from '../borders/view.js';

/** For every gemeente with an area that may be in view, one of these areas, by the number of the gemeente. */
export function gemeentenInView(prepared: PreparedBorders, view: View): ReadonlyMap<number, number> {
  const { scale, left, top } = placementOf(view, prepared.borders);
  const { areas, groups } = prepared.borders;
  const gemeenten = new Map<number, number>();
  for (let area = 0; area < areas; area++) {
    const box = prepared.boxOf(area);
    if (!box || box.east * scale < left || box.west * scale > left + view.width) continue;
    if (box.south * scale < top || box.north * scale > top + view.height) continue;
    const group = groups[area] as number;
    if (!gemeenten.has(group)) gemeenten.set(group, area);
  }
  return gemeenten;
}
