import type { Borders } from '../../domain/borders.js';
import type { PreparedBorders } from '../borders/prepared-borders.js';

/**
 * Whether borders can take the place of those of a gemeente: they are of the same list of areas, and have each of its
 * areas that has an outline.
 * @param group Number of the gemeente.
 * @param overview What they would take the place in.
 */
export function isDetailOf(borders: Borders, group: number, overview: PreparedBorders): boolean {
  const { edition, level, areas, gridBits, groups } = overview.borders;
  const isOfSameAreas = borders.edition === edition && borders.level === level && borders.areas === areas;
  if (!isOfSameAreas || borders.gridBits < gridBits || borders.left.length === 0) return false;
  const drawn = new Set([...borders.left, ...borders.right]);
  return groups.every((one, area) => one !== group || drawn.has(area) || !overview.boxOf(area));
}
